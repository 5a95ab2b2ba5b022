/**
 * The facts of the example archive that no sentence tells: pages show their label and value. Each kind is named in
 * `tests/approved/sentences/fallback.txt`; a new one there is a fact that somebody must find words for, or accept as a row.
 */
import path from 'node:path';
import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { allFacts } from '../archive/queries/statements.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { allDifferences } from './difference.ts';
import { peopleAt } from './people.ts';
import { allParagraphs } from './print.ts';

it('names every kind of fact for which no sentence exists', async () => {
  const archive = wholeArchive();
  const context = { archive, locale: 'fr' } as const;
  const paragraphs = [
    ...[...allParagraphs(context)].flatMap((one) => one.paragraphs),
    ...allDifferences(context).map(({ told }) => told),
    ...[...archive.editions.values()].flatMap((edition) => peopleAt(context, edition).map(({ told }) => told)),
  ];
  const told = new Set(
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ claims }) =>
        claims.flatMap(({ grounds }) => grounds.map((one) => `${one.kind}/${one.id} ${one.path}`)),
      ),
    ),
  );
  const kinds = [...allFacts(archive)]
    .filter(({ kind, id, fact }) => !isNotKnown(fact.node) && !told.has(`${kind}/${id} ${fact.path}`))
    .map(({ kind, fact }) =>
      [kind, ...fact.place.at.filter((step) => typeof step === 'string' && !(step in archive.linkCounts.counts))].join(
        ' ',
      ),
    );
  const text = `${[...new Set(kinds)].sort().join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(path.resolve('tests/approved/sentences/fallback.txt'));
});
