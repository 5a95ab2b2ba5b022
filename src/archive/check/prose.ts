import { readAddress, type Address, type Here } from '../address.ts';
import { countAt } from '../count-at.ts';
import type { Entries, Issue } from '../entries.ts';
import { lookUp, pathsOf } from '../fact-path.ts';
import { memoize } from '../memoize.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import { bareKinds, inlinesOf, type Inline, type Prose, type Reference } from '../prose.ts';
import { organiserRoles } from '../schema/committee.ts';
import { pointKinds } from '../schema/declaration.ts';
import { statuses } from '../schema/edition.ts';
import { itemKinds } from '../schema/programme.ts';
import { isTotalName, totalNames } from '../totals.ts';
import { findFrench, findJapanese } from '../../language/detect-language.ts';
import { withoutQuotations } from '../../language/quotation-marks.ts';
import { isDefined } from '../defined-ids.ts';
import { textPieces } from '../text-pieces.ts';
import { gapsOf } from '../gaps.ts';
import { figuresInWords, heldNumbers } from '../figures.ts';
import {
  absentRecord,
  badAddress,
  danglingId,
  isValue,
  named,
  pathMistakes,
  type Library,
  type Mistaken,
} from './paths.ts';
import { accountValueMistakes } from './printed-values.ts';
import { eraMistakes, wrongQuotes } from './record-texts.ts';
import { bracesMistakes } from './text-value-mistakes.ts';

/** Checks every reference, figure and passage of every account. */
export function proseMistakes(entries: Entries, library: Library): Issue[] {
  const others = entries.prose.flatMap((prose) => {
    const held = heldBy(prose, library);
    const references = referencesIn(prose).flatMap((reference) =>
      mistakesOf(reference, prose, library).map((mistake): Issue => ({
        ...mistake,
        file: prose.file,
        position: reference.at,
      })),
    );
    const inLead = bracesMistakes(prose.lead, hereOf(prose), library).map((mistake): Issue => ({
      ...mistake,
      file: prose.file,
      position: headPosition,
    }));
    return [
      ...references,
      ...inLead,
      ...textMistakes(prose).map((issue) => withPath(issue, held)),
      ...inWords(prose, held),
    ];
  });
  return [...accountValueMistakes(entries, library), ...others];
}

const referencesIn = (prose: Prose): readonly (Inline & Reference)[] =>
  [...inlinesOf(prose.blocks)].filter((inline) => 'at' in inline && inline.type !== 'text' && inline.type !== 'link');

/** The numbers in the record of a text, each with its path. */
type Held = ReturnType<typeof heldNumbers>;

/** Adds to a typed figure the path at which the record of the text holds the same number. */
function withPath(issue: Issue, held: Held): Issue {
  if (issue.code !== 'typed-figure') return issue;
  const typed = Number((issue.params['value'] ?? '').normalize('NFKC').replace(/[\s.,]/gu, ''));
  return { ...issue, params: { ...issue.params, nearest: held.get(typed) ?? '' } };
}

const nothingHeld: Held = new Map();

function heldBy(prose: Prose, { records }: Library): Held {
  const record = records.get(`${prose.folder}/${prose.record}`);
  return record ? heldNumbers(record) : nothingHeld;
}

const inWords = (prose: Prose & { file: string }, held: Held): Issue[] =>
  ownTexts(prose).flatMap(({ text, at, field = '' }) =>
    figuresInWords(withoutQuotations(text), prose.lang, held).map(({ value, nearest: path }): Issue => ({
      code: 'figure-in-words',
      params: { value, nearest: path, field },
      file: prose.file,
      position: at,
    })),
  );

function hereOf(prose: Prose): Here | undefined {
  return prose.folder === 'pages' ? undefined : { kind: prose.folder, id: prose.record };
}

function mistakesOf(reference: Reference, prose: Prose, library: Library): Mistaken[] {
  switch (reference.type) {
    case 'Value':
      return pathMistakes(reference.of, hereOf(prose), library, isValue);
    case 'Title':
      return pathMistakes(reference.of, hereOf(prose), library, (data, { path }) => lookUp(data, path) !== undefined);
    case 'Count':
      return countMistakes(reference.of, reference.where, prose, library);
    case 'Total':
      return isTotalName(reference.of) ? [] : [danglingId(reference.of, 'totals', 'of', totalNames)];
    case 'Cite':
      return named(reference.id, 'sources', library);
    case 'E':
      return named(reference.id, 'items', library);
    case 'P':
      return named(reference.id, 'people', library);
    case 'A':
      return recordMistakes(reference.id, library);
    case 'Point':
      return pointMistakes(reference.id, library);
    case 'Unknown':
      return gapMistakes(reference.gap, prose, library);
    case 'Foreign':
      return [];
  }
}

function recordMistakes(id: string, library: Library): Mistaken[] {
  if (!id.includes('/')) {
    if (bareKinds.some((kind) => isDefined(library.ids, kind, id))) return [];
    const known = bareKinds.flatMap((kind) => [...(library.ids.known.get(kind) ?? [])]);
    return [danglingId(id, 'records', 'id', known)];
  }
  if (id.startsWith('pages/')) return named(id.slice('pages/'.length), 'pages', library);
  const address = readAddress(id);
  return address ? named(address.id, address.kind, library) : [badAddress(id)];
}

function pointMistakes(id: string, library: Library): Mistaken[] {
  const [declaration = '', point = ''] = id.split('/');
  const data = library.records.get(`declarations/${declaration}`);
  if (data === undefined) return named(declaration, 'declarations', library);
  if (lookUp(data, `points.${point}`) !== undefined) return [];
  const points = [...pathsOf(data)].flatMap((path) =>
    /^points\.p\d+$/.test(path) ? [`${declaration}/${path.slice('points.'.length)}`] : [],
  );
  return [danglingId(id, 'points', 'id', points)];
}

function gapMistakes(text: string, prose: Prose, library: Library): Mistaken[] {
  const address = readAddress(text, hereOf(prose));
  if (!address) return [badAddress(text)];
  const data = library.records.get(`${address.kind}/${address.id}`);
  if (data === undefined) return absentRecord(address, library);
  const gaps = gapsOf(data.value).map(({ id }) => id);
  return gaps.includes(address.path) ? [] : [danglingId(address.path, 'gaps', 'gap', gaps)];
}

/** Words allowed in `where`, even if no line of the list has them today. */
const sortsOfLines = new Set<string>([
  ...itemKinds,
  ...statuses,
  ...organiserRoles,
  ...pointKinds,
  'french',
  'japanese',
]);

function countMistakes(text: string, where: string | undefined, prose: Prose, library: Library): Mistaken[] {
  const counts = (data: Node, { path }: Address) => countAt(data, path, undefined, () => undefined) !== undefined;
  const mistakes = pathMistakes(text, hereOf(prose), library, counts, 'mdx-count-path');
  if (mistakes.length > 0 || where === undefined || sortsOfLines.has(where)) return mistakes;
  return [{ code: 'mdx-count-where', params: { value: where, nearest: nearest(where, sortsOfLines) ?? '' } }];
}

/** Ordinals, and digits that belong to a name (Covid-19), may be typed; figures and dates are printed by a component. */
const ordinal = /第[\d０-９]+(?:回|分科会)|(?<!\d)\d+周年|(?<!\d)\d+(?:re|er|e|es)(?![\p{L}\d])|(?<=\p{L}-)\d+/gu;
/** Text that was meant as a tag and is reported as one; its quotes are not those of a text. */
const wouldBeTag = /[<＜][^<＜>＞]*[>＞]/gu;

const textMistakes = memoize((prose: Prose & { file: string }): readonly Issue[] => {
  const figures = prose.folder === 'pages' ? [] : ownTexts(prose).flatMap((one) => typedFigures(one, prose.file));
  const inLanguage = [...headsOf(prose), ...prose.blocks.flatMap((block) => [...textsOf(block, isOwnLanguage)])];
  const wording = inLanguage.flatMap(({ text, at, field = '' }) =>
    [...wrongQuotes(text.replaceAll(wouldBeTag, ''), prose.lang), ...eraMistakes(text)].map(
      ({ code, params }): Issue => ({ code, params: { ...params, field }, file: prose.file, position: at }),
    ),
  );
  return [...figures, ...wording, ...inLanguage.flatMap((one) => foreignPassages(one, prose))];
});

const headPosition = { line: 1, column: 1 };

/** Returns our own words in the title, if any, and in the lead. Both are placed at the head of the file. */
function headsOf(prose: Prose): Text[] {
  const words = textPieces(prose.lead).map((piece) => (typeof piece === 'string' ? piece : ''));
  return [prose.title ?? '', words.join('')].map((text) => ({ text, at: headPosition, field: 'lead' }));
}

/** Returns the author's own words, without those of components. */
function ownTexts(prose: Prose): Text[] {
  return [...headsOf(prose), ...prose.blocks.flatMap((block) => [...textsOf(block, isPlain)])];
}

/** A text with its position. `field` is set for a title or a lead, which hold no component. */
type Text = Pick<Inline & { type: 'text' }, 'text' | 'at'> & { readonly field?: string };

function typedFigures({ text, at, field = '' }: Text, file: string): Issue[] {
  const figures =
    withoutQuotations(text.replaceAll(ordinal, '')).match(/[\d０-９](?:[\d０-９\s\u202F\u00A0,.]*[\d０-９])?/gu) ?? [];
  return [...new Set(figures)].map((value) => ({ code: 'typed-figure', params: { value, field }, file, position: at }));
}

/** Code of the mistake for a passage in the other language, and its detector, by the language of the account. */
const foreign = {
  fr: { code: 'unmarked-japanese', find: findJapanese },
  ja: { code: 'unmarked-french', find: findFrench },
} as const;

function foreignPassages({ text, at, field = '' }: Text, { lang, file }: Prose & { file: string }): Issue[] {
  const own = withoutQuotations(text);
  const { code, find } = foreign[lang];
  return find(own).map((value) => ({ code, params: { value, field }, file, position: at }));
}

type Parent = Inline & { readonly children: readonly Inline[] };

/** True for markup around the author's own words. The words of a component may be a name with a figure in it. */
function isPlain({ type }: Parent): boolean {
  return type === 'emphasis' || type === 'strong';
}

/** True for all but a passage marked as being in the other language. */
function isOwnLanguage({ type }: Parent): boolean {
  return type !== 'Foreign';
}

function* textsOf(block: Prose['blocks'][number], enters: (inline: Parent) => boolean): Generator<Text> {
  if (block.type === 'list') for (const item of block.items) for (const inner of item) yield* textsOf(inner, enters);
  else if (block.type !== 'code') yield* textsIn(block.children, enters);
}

function* textsIn(inlines: readonly Inline[], enters: (inline: Parent) => boolean): Generator<Text> {
  for (const inline of inlines) {
    if (inline.type === 'text') yield inline;
    else if ('children' in inline && enters(inline)) yield* textsIn(inline.children, enters);
  }
}
