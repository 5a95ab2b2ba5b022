import { expect, it } from 'vitest';
import { archiveWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { versionsOf } from '../archive/fact-path.ts';
import { allFacts, type PlacedFact } from '../archive/queries/statements.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { locales } from '../text/locales.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { factView } from './fact.ts';

/** Returns the words of which one says how sure a fact is. */
function certaintiesOf({ fact: { node } }: PlacedFact): readonly Certainty[] {
  if (isNotKnown(node)) return node.is === 'unknown' ? ['not-found', 'unfinished'] : [node.is];
  if ('is' in node && node.is === 'undecided') return ['undecided', 'all-stand'];
  const { basis, to_verify } = node.evidence;
  if (to_verify.length > 0) return ['to-verify'];
  if (versionsOf(node).some(({ evidence }) => evidence.differs === 'contradiction')) return ['differ'];
  if (basis.kind === 'derived' || basis.kind === 'ours') return [basis.kind];
  return basis.kind === 'general-knowledge' ? ['usage'] : ['established'];
}

it.each(locales)('every fact says how sure it is, in %s: to be checked, undecided, derived, not found', (locale) => {
  const context = { archive: wholeArchive(), locale };
  const { certainty: words } = factStrings;
  const notLookedFor = factStrings.notLookedFor[locale];
  const wrong = [...allFacts(context.archive)].flatMap((placed) => {
    const { kind, id, fact } = placed;
    const { certainty, state } = factView(context, kind, id, fact.path);
    const isRight =
      certaintiesOf(placed).includes(certainty) && [words[certainty][locale], notLookedFor].includes(state);
    return isRight ? [] : [`${kind}/${id} ${fact.path}: ${certainty}, “${state}”`];
  });
  expect(wrong).toEqual([]);
});

it('a title of which only the pairing with the other language is deduced says that, and no more', () => {
  const file = 'editions/5-valbourg/edition.yaml';
  const title = 'title: { fr: { gloss: "Développement urbain" }, ja: "都市開発" }';
  const paired = 'title: { fr: "Développement urbain", ja: "都市開発", derived: [fr], sources: [jalo-edition-5] }';
  const archive = archiveWith({ [file]: replaced(file, title, paired) });
  const facts = [...allFacts(archive)].map(({ kind, id, fact: { path } }) =>
    factView({ archive, locale: 'fr' }, kind, id, path),
  );
  expect(facts.flatMap(({ evidence }) => evidence.exceptions)).toContainEqual({
    field: 'Rapprochement des deux titres',
    basis: 'établi par nous',
  });
});
