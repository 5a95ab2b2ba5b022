import { expect, it } from 'vitest';
import type { Archive, Change } from '../archive/archive.ts';
import { archiveWith, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { allCorrections, publishedChanges } from '../archive/queries/changes.ts';
import { changeView, correctionView } from './changes.ts';

const archive = wholeArchive();

const corrected = (of: string, entry: 'editions/5-valbourg' | 'people/babelon-serge'): Change => ({
  number: 2,
  id: '2027-01-31-valbourg',
  date: '2027-01-31',
  what: { fr: 'Date corrigée.', ja: '日付を訂正。' },
  entries: new Set([entry, 'editions/0-gone'] as const),
  corrections: [
    {
      of,
      old: { fr: 'le 4 octobre', ja: '10月4日' },
      new: { fr: 'du 3 au 6 octobre', ja: '10月3〜6日' },
      sources: ['jalo-edition-5'],
    },
  ],
});
/** The real opening of the archive, as one that corrected nothing. */
function opening(): Change {
  const [first] = archive.changes;
  if (!first) throw new Error('No change is recorded.');
  return { ...first, corrections: [] };
}
const viewsIn = (whole: Archive) => {
  const context = { archive: whole, locale: 'fr' as const };
  return {
    corrections: allCorrections(whole).map((placed) => correctionView(context, placed)),
    changes: publishedChanges(whole).map((change) => changeView(context, change)),
  };
};
const viewOf = (...changes: Change[]) => viewsIn({ ...archive, changes });

it('puts a change that was merged late under its day, and leaves the address of the others', () => {
  const file = (day: string) => `date: ${day}\nfr: "x"\nja: "x"\nentries: [pages/about]\n`;
  const { changes } = viewsIn(
    archiveWith({
      'changes/2026-12-01-about.yaml': file('2026-12-01'),
      'changes/2026-11-30-about.yaml': file('2026-11-30'),
    }),
  );
  expect(changes.map(({ id }) => id)).toEqual(['change-2026-12-01-about', 'change-2026-11-30-about', 'change-1']);
});

it('shows what a fact was, what it is, where it stands and the source that changed it', () => {
  const { corrections } = viewOf(opening(), corrected('editions/5-valbourg/dates.days', 'editions/5-valbourg'));
  expect(corrections).toMatchObject([
    {
      day: { iso: '2027-01-31', text: '31 janvier 2027' },
      before: { html: 'le 4 octobre' },
      now: { html: 'du 3 au 6 octobre' },
      sources: [{ id: 'jalo-edition-5' }],
    },
  ]);
  expect(corrections[0]?.of.html).toContain('href="/fr/editions/5-valbourg/facts/#dates.days"');
});

it('leads to the record where the fact is no longer there', () => {
  const { corrections } = viewOf(opening(), corrected('editions/5-valbourg/programme.gone', 'editions/5-valbourg'));
  expect(corrections[0]?.of.html).toContain('href="/fr/editions/5-valbourg/"');
});

it('names the entries of a short change, those that are gone left out, the newest change first', () => {
  const { changes } = viewOf(opening(), corrected('people/babelon-serge', 'people/babelon-serge'));
  expect(changes.map(({ id }) => id)).toEqual(['change-2027-01-31-valbourg', 'change-1']);
  expect(changes[0]?.touched.map(({ href }) => href)).toEqual(['/fr/people/#babelon-serge']);
});
