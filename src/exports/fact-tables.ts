import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { isClaim, isStatement, isUndecided, lookUp, versionsAt, versionsOf, type Fact } from '../archive/fact-path.ts';
import { gapsExplaining } from '../archive/gaps.ts';
import { recordNode, type RecordKey } from '../schema/kinds.ts';
import { holds, isOwn, partsOf, type Node } from '../schema/node.ts';
import { allFacts, allGaps, dataOf, disagreementsAbout, isSearchedToTheEnd } from '../archive/queries/statements.ts';
import { writtenSentence } from '../archive/queries/written-sentences.ts';
import { countText, number } from '../schema/count.ts';
import { basisFor, sourcesOf, oneDiffers, type Evidence } from '../schema/evidence.ts';
import { gap } from '../schema/note.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { textIn } from '../schema/to-translate.ts';
import type { Version } from '../schema/claim.ts';
import { isWords, words, type Words } from '../schema/words.ts';
import { locales } from '../text/locales.ts';
import { bases, dateText, periodText, states } from './columns.ts';
import { tableFrom } from './table-from.ts';
import type { Missing } from './table.ts';

const gaps = tableFrom({
  name: 'gaps',
  key: 'kind record gap',
  rows: (archive: Archive) =>
    allGaps(archive).map(({ kind, id, gap }) => {
      return { ...gap, kind, record: id, searched_to_the_end: isSearchedToTheEnd(archive, gap) };
    }),
  schema: gap,
  more: { searched_to_the_end: z.boolean() },
  columns: 'kind record gap=id explains fr ja looked_in searched_to_the_end',
});

function* disagreementRows(archive: Archive) {
  for (const placed of allFacts(archive)) {
    const { kind, id, fact } = placed;
    for (const { name: disagreement, slot, differs } of disagreementsAbout(placed)) {
      const found = lookUp(recordNode(kind, dataOf(archive, { kind, id })), `${fact.path}.about`)?.value;
      const about = isWords(found) ? found : undefined;
      const counted = { differs, ...keptColumns(fact.node, disagreement), versions: versionsOf(fact.node).length };
      const sentence = sentenceOf(archive, placed, slot);
      yield { kind, record: id, disagreement, path: fact.path, about, ...counted, sentence };
    }
  }
  const of = { kind: 'link-counts', id: 'link-counts' } as const;
  for (const { id, versions, ...one } of archive.linkCounts.disagreements) {
    const path = `disagreements.${id}`;
    const sentence = sentenceOf(archive, of, path);
    yield { ...one, kind: of.kind, record: of.id, disagreement: id, path, versions: versions.length, sentence };
  }
}

/** The sentence in which pages tell a difference, where an editor wrote it in both languages. */
function sentenceOf(archive: Archive, of: RecordKey, slot: string): Words | undefined {
  const [fr, ja] = locales.map((lang) => writtenSentence(archive, of, slot, lang));
  return fr !== undefined && ja !== undefined ? { fr, ja } : undefined;
}

/** The decision between the versions, with its reason, which is stored with the chosen value or with the other one. */
function keptColumns(node: Fact['node'], id: string) {
  if (isUndecided(node)) return { kept: node.kept, because: node.because };
  const versions = versionsOf(node);
  const named = versions.find(({ evidence }) => evidence.disagreement === id);
  return { kept: 'one', because: versions[0]?.evidence.because ?? named?.evidence.because };
}

const disagreements = tableFrom({
  name: 'disagreements',
  key: 'disagreement',
  rows: disagreementRows,
  more: {
    disagreement: z.string(),
    about: words,
    differs: oneDiffers,
    kept: z.enum(['one', 'none', 'all']),
    versions: number,
    because: words,
    sentence: words,
  },
  columns: 'disagreement kind record path about differs kept versions because sentence',
});

type Value = string | Missing;

interface About {
  readonly kind: string;
  readonly record: string;
  readonly path: string;
  readonly state: 'known' | Missing['is'];
  readonly voice: number;
  readonly kept: boolean;
  readonly gaps: readonly string[];
  readonly disagreement?: string | undefined;
  readonly differs?: string | undefined;
}

/** The fields of a value down to its texts, numbers and words, each with its path below it. Nested facts are rows of their own. */
function* leavesOf(node: Node): Generator<readonly [string, Value]> {
  const { path, value } = node;
  if (isNotKnown(value)) yield [path, value];
  else if (path !== '' && (isClaim(value) || isStatement(value) || node.meaning.is === 'claim')) return;
  else if (holds(node, 'period')) yield [path, periodText(node.value)];
  else if (holds(node, 'date')) yield [path, dateText(node.value)];
  else if (holds(node, 'count')) yield [path, countText(node.value)];
  else if (isPlain(value)) yield [path, String(value)];
  else if (Array.isArray(value) && value.length > 0 && value.every(isPlain)) yield [path, value.join(';')];
  else for (const part of partsOf(node).filter(isOwn)) yield* leavesOf(part);
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function leavesOfWords(words: Words | undefined, field: string): readonly (readonly [string, Value])[] {
  return locales.flatMap((lang) => {
    const text = words && textIn(words, lang);
    return text === undefined ? [] : [[`${field}.${lang}`, text] as const];
  });
}

function* claimRows(archive: Archive) {
  for (const { kind, id, fact } of allFacts(archive)) {
    const { node, path, place } = fact;
    const state = 'is' in node ? node.is : 'known';
    const about: Omit<About, 'voice' | 'kept'> = { kind, record: id, path: path || '.', state, gaps: [] };
    if (isNotKnown(node)) {
      const explaining = node.is === 'unknown' ? gapsExplaining(dataOf(archive, { kind, id }), path) : [];
      const gaps = explaining.map((gap) => gap.id);
      yield { ...about, gaps, voice: 1, kept: false, field: 'is', value: node, to_verify: false };
      continue;
    }
    const undecided = isUndecided(node) ? node : undefined;
    for (const [index, voice] of versionsAt(place).entries()) {
      const kept = undecided ? undecided.kept === 'all' : index === 0;
      yield* rowsOf({ ...about, voice: index + 1, kept }, voice.version, voice.place);
    }
    // The reason for choosing none, or all, applies to the disagreement as a whole.
    yield* ourRows({ ...about, voice: 1, kept: false }, leavesOfWords(undecided?.because, 'because'));
  }
}

/** The rows of one voice's version: its value, our words on it and its note, then our reasons. */
function* rowsOf(
  about: About,
  { words, note, evidence }: Partial<Version<object>> & { readonly evidence: Evidence },
  voice: Node,
) {
  const { to_verify, because, seen, disagreement, differs } = evidence;
  const value = partsOf(voice).find(({ field }) => field === 'value') ?? voice;
  const values = [
    ...leavesOf({ ...value, path: '' }),
    ...leavesOfWords(words, 'words'),
    ...leavesOfWords(note, 'note'),
  ];
  // A person's part in an edition may only be known from its sources.
  for (const [field, value] of values.length > 0 ? values : [['is', 'known'] as const]) {
    const name = field.split('.')[0] ?? '';
    const own = basisFor(evidence, name);
    const support = { basis: own.kind, sources: sourcesOf(own) };
    const isToVerify = [name, 'all', 'identity'].some((one) => to_verify.includes(one));
    yield { ...about, field, value, ...support, to_verify: isToVerify, disagreement, differs };
  }
  const reasons = [...leavesOfWords(because, 'because'), ...leavesOfWords(seen, 'seen')];
  yield* ourRows({ ...about, disagreement, differs }, reasons);
}

function* ourRows(about: About, leaves: readonly (readonly [string, Value])[]) {
  for (const [field, value] of leaves) yield { ...about, field, value, basis: 'ours', sources: [], to_verify: false };
}

const claims = tableFrom({
  name: 'claims',
  key: 'kind record path voice field',
  rows: claimRows,
  more: {
    voice: number,
    kept: z.boolean(),
    field: z.string(),
    value: z.string(),
    basis: z.enum(bases),
    to_verify: z.boolean(),
    differs: oneDiffers,
    gaps: z.array(z.string()),
  },
  columns: [
    'kind record path',
    { name: 'state', values: states, isState: true, cell: ({ state }) => state },
    'voice kept field value basis sources to_verify',
    { name: 'disagreement', names: ['disagreements', 'disagreement'], cell: ({ disagreement }) => disagreement },
    'differs gaps',
  ],
});

export const factTables = [gaps, disagreements, claims];
