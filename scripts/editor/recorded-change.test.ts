import { describe, expect, it } from 'vitest';
import { standingEntries } from '../../src/archive/standing-entries.ts';
import { readFiles } from '../../src/reader/read-content.ts';
import { writeChange, type ChangeInput } from './recorded-change.ts';

const page = (title: string) => `---\ntitle: "${title}"\nlead: "…"\n---\n`;
const pages: Readonly<Record<string, string>> = {
  'pages/about/fr.mdx': page('À propos'),
  'pages/about/ja.mdx': page('案内'),
  'pages/legal/fr.mdx': page('Droits'),
  'pages/legal/ja.mdx': page('権利'),
};

function entriesOf(files: Readonly<Record<string, string>>) {
  return readFiles(new Map(Object.entries(files))).entries;
}

const said: ChangeInput = {
  date: '2027-01-31',
  what: { fr: 'Titre revu.', ja: '題名を見直し。' },
  only: [],
  corrections: [],
};

const opened = {
  ...pages,
  'changes.yaml': '- date: 2026-11-25\n  what: { fr: "x", ja: "x" }\n  entries_in: opening\n',
  'changes/opening.yaml': [...standingEntries(entriesOf(pages))]
    .map(([name, { fingerprint }]) => `${name}: ${fingerprint}\n`)
    .join(''),
};
const retitled = { ...opened, 'pages/about/fr.mdx': page('Sur l’archive') };

describe('what is written of a change', () => {
  it('names what has changed since it was last recorded', () => {
    const fingerprint = standingEntries(entriesOf(retitled)).get('pages/about')?.fingerprint ?? '';
    expect(writeChange(entriesOf(retitled), said)).toMatchObject({
      count: 1,
      lines: [
        '- date: 2027-01-31',
        '  what:',
        '    fr: "Titre revu."',
        '    ja: "題名を見直し。"',
        '  entries:',
        `    pages/about: ${fingerprint}`,
        '',
      ].join('\n'),
    });
  });

  it('holds what a corrected fact was, what it is and the sources that changed it', () => {
    const correction = {
      of: 'editions/8-shizuoka/venues',
      old: { fr: 'Salle A', ja: 'A室' },
      new: { fr: 'Salle B', ja: 'B室' },
      sources: ['one', 'two'],
    };
    expect(writeChange(entriesOf(retitled), { ...said, corrections: [correction] })).toMatchObject({
      lines: expect.stringContaining(
        [
          '  corrections:',
          '    - of: editions/8-shizuoka/venues',
          '      old:',
          '        fr: "Salle A"',
          '        ja: "A室"',
          '      new:',
          '        fr: "Salle B"',
          '        ja: "B室"',
          '      sources: [one, two]',
        ].join('\n'),
      ) as string,
    });
  });

  it('names what was removed', () => {
    const kept = Object.fromEntries(Object.entries(opened).filter(([file]) => !file.startsWith('pages/legal/')));
    expect(writeChange(entriesOf(kept), said)).toMatchObject({
      lines: expect.stringMatching(/"\n {2}removed: \[pages\/legal\]\n$/) as string,
    });
  });

  it('may go into a list of its own', () => {
    expect(writeChange(entriesOf(pages), { ...said, list: 'opening' })).toMatchObject({
      count: 2,
      lines: expect.stringMatching(/\n {2}entries_in: opening\n$/) as string,
      list: opened['changes/opening.yaml'],
    });
  });

  it.each<[string, Readonly<Record<string, string>>, Partial<ChangeInput>, string]>([
    ['a straight quote in a text', retitled, { what: { fr: 'Titre "revu".', ja: '題名' } }, 'guillemet droit'],
    ['an entry that has not changed', retitled, { only: ['pages/legal'] }, '« pages/legal » n’a pas changé'],
    ['an entry that does not exist', retitled, { only: ['pages/legals'] }, 'ou n’existe pas'],
    ['a list under a name that is taken', retitled, { list: 'opening' }, '« opening » ne peut pas nommer une liste'],
    ['a content of which everything is recorded', opened, {}, 'Tout est déjà enregistré.'],
    ['a long change without a list', manyPages(), {}, 'nommez le fichier qui les énumère'],
  ])('is refused for %s', (_, files, other, sentence) => {
    expect(writeChange(entriesOf(files), { ...said, ...other })).toMatchObject({
      refused: { fr: expect.stringContaining(sentence) as string },
    });
  });
});

function manyPages(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 41 }, (_, rank) => [`pages/page-${String(rank)}/fr.mdx`, page('x')]));
}
