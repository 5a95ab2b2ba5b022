import type { Archive } from '../archive/archive.ts';
import { allFacts, type PlacedFact } from '../archive/queries/statements.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { RecordKey } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { elementsOf } from '../text/runs.ts';
import { recordOf } from '../text/record-of.ts';
import { locales, type Locale } from '../text/locales.ts';
import type { Context } from '../names/names.ts';
import { placeAt } from '../site/paths.ts';
import { allParagraphs } from './print.ts';
import { wordsOf, type Ground, type Sentence } from './sentence.ts';

export interface Told {
  readonly of: RecordKey;
  readonly sentence: Sentence;
  readonly ground: Ground;
}

const addressOf = ({ kind, id, path }: Pick<Ground, 'kind' | 'id' | 'path'>) => `${kind}/${id}#${path}`;

export const groundsOf = (sentences: readonly Sentence[]): readonly Ground[] =>
  sentences.flatMap(({ claims }) => claims.flatMap((one) => one.grounds));

/** True if a part of the sentence does not rest on the source, which gives another value. */
const isDeniedBy = ({ claims }: Sentence, source: string) =>
  claims.some(
    ({ grounds }) =>
      grounds.some(({ otherwise }) => otherwise.includes(source)) &&
      !grounds.some(({ sources }) => sources.includes(source)),
  );

/** Of facts, those that are no ground of a sentence, neither alone nor with the list that they stand in. */
export function untold<T extends PlacedFact>(facts: readonly T[], grounds: readonly Ground[]): readonly T[] {
  const told = new Set(grounds.map(addressOf));
  return facts.filter(({ kind, id, fact: { path } }) =>
    [path, path.split('.')[0] ?? ''].every((at) => !told.has(addressOf({ kind, id, path: at }))),
  );
}

const withoutSentence = { fr: 'Faits sans phrase', ja: '文のない事実' };

/** How many facts no sentence tells, by the field of their record: pages show these as label and value. */
export function printedUntold(context: Context): string {
  const sentences = [...allParagraphs(context)].flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  const known = [...allFacts(context.archive)].filter(({ fact }) => !isNotKnown(fact.node));
  const facts = untold(known, groundsOf(sentences));
  const byField = Map.groupBy(facts, ({ kind, fact }) => [kind, fact.path.split('.')[0]].filter(Boolean).join('.'));
  const lines = [...byField].map(([field, those]) => `${field}: ${String(those.length)}`);
  return [`## ${withoutSentence[context.locale]}: ${String(facts.length)}`, ...lines].join('\n');
}

/** The records on which sentences rest and to which none of their words leads. */
export function unlinkedIn(context: Context, sentences: readonly Sentence[]): readonly RecordKey[] {
  const links = elementsOf(wordsOf(sentences, context.locale).runs).map(({ attributes }) => attributes['href']);
  const records = new Map(groundsOf(sentences).map(({ kind, id }) => [placeAt(context, kind, id), { kind, id }]));
  return [...records]
    .filter(([href]) => !links.some((one) => String(one).startsWith(href)))
    .map(([, record]) => record);
}

/** What the strip of presences shows, and what is not known. */
const unsaid = ['presence', 'presences', 'missing'];

const bySource = recordOf(locales, (locale: Locale) =>
  memoize((archive: Archive): ReadonlyMap<string, readonly Told[]> => {
    const all = [...allParagraphs({ archive, locale })].flatMap(({ of, paragraphs }) =>
      paragraphs
        .filter(({ slot }) => !unsaid.includes(slot))
        .flatMap(({ sentences }) => sentences.map((sentence) => ({ of, sentence }))),
    );
    const index = new Map<string, Told[]>();
    const told = new Set<string>();
    for (const { of, sentence } of all) {
      const grounds = groundsOf([sentence]);
      for (const source of new Set(grounds.flatMap(({ sources }) => sources))) {
        if (isDeniedBy(sentence, source)) continue;
        const own = grounds.filter(({ sources }) => sources.includes(source));
        const [first] = own.filter((ground) => !told.has(`${source} ${addressOf(ground)}`));
        if (!first) continue;
        for (const ground of own) told.add(`${source} ${addressOf(ground)}`);
        index.set(source, [...(index.get(source) ?? []), { of, sentence, ground: first }]);
      }
    }
    return index;
  }),
);

export function sentencesOn({ archive, locale }: Context, source: string): readonly Told[] {
  return bySource[locale](archive).get(source) ?? [];
}
