import { readAddress, type Address, type Here } from '../address.ts';
import { countAt } from '../count-at.ts';
import type { Entries, Issue } from '../entries.ts';
import { lookUp } from '../fact-path.ts';
import type { Kind } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import { inlinesOf, type Inline, type Prose, type Reference } from '../prose.ts';
import { isTotalName, totalNames } from '../totals.ts';
import { valueAt } from '../value-at.ts';
import { findFrench, findJapanese } from '../../i18n/detect-language.ts';
import type { Ids, Named } from './references.ts';
import { gapsOf } from './unknowns.ts';

type Mistaken = Pick<Issue, 'code' | 'params'>;

/** What the references of a text are looked up in: records by kind and id, whole or not. */
interface Library {
  readonly ids: Ids;
  readonly records: ReadonlyMap<string, unknown>;
  readonly french: ReadonlySet<string>;
}

/** Ids without a folder are looked for among these kinds, in this order. */
export const bareKinds = ['authorities', 'organisations', 'themes'] as const satisfies readonly Kind[];

/** Checks every reference, figure and passage of every account. */
export function proseMistakes(entries: Entries, ids: Ids): Issue[] {
  const records = new Map<string, unknown>();
  const french = new Set<string>();
  for (const [kind, list] of Object.entries(entries.records)) for (const { id, data } of list) records.set(`${kind}/${id}`, data);
  for (const { id, file } of entries.records.authorities) if (file.endsWith('france.yaml')) french.add(id);
  const library = { ids, records, french };
  return entries.prose.flatMap((prose) =>
    [...inlinesOf(prose.blocks)].flatMap((inline) => {
      if (!('at' in inline)) return [];
      const mistakes = inline.type === 'text' ? [] : mistakesOf(inline, prose, library);
      return mistakes.map((mistake): Issue => ({ ...mistake, file: prose.file, position: inline.at }));
    }).concat(textMistakes(prose)),
  );
}

function hereOf(prose: Prose): Here | undefined {
  return prose.folder === 'pages' ? undefined : { kind: prose.folder, id: prose.record };
}

function mistakesOf(reference: Reference, prose: Prose, library: Library): Mistaken[] {
  switch (reference.type) {
    case 'Value':
      return pathMistakes(reference.of, prose, library, (data, { path }) => valueAt(data, path) !== undefined);
    case 'Title':
      return pathMistakes(reference.of, prose, library, (data, { path }) => lookUp(data, path) !== undefined);
    case 'Count': {
      const sideOf = (id: string) => (library.french.has(id) ? 'french' : 'japanese');
      const counts = (data: unknown, { path }: Address) => countAt(data, path, reference.where, sideOf) !== undefined;
      return pathMistakes(reference.of, prose, library, counts, 'mdx-count-path');
    }
    case 'Total':
      return isTotalName(reference.of) ? [] : [dangling(reference.of, 'Total', totalNames)];
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

function dangling(value: string, name: string, known: Iterable<string>): Mistaken {
  return { code: 'dangling-id', params: { value, named: name, field: name, nearest: nearest(value, known) ?? '' } };
}

function named(id: string, kind: Named, { ids }: Library): Mistaken[] {
  const known = ids.get(kind) ?? new Set();
  return known.has(id) ? [] : [dangling(id, kind, known)];
}

function recordMistakes(id: string, library: Library): Mistaken[] {
  if (id.startsWith('pages/')) return [];
  if (!id.includes('/')) {
    const known = bareKinds.flatMap((kind) => [...(library.ids.get(kind) ?? [])]);
    return known.includes(id) ? [] : [dangling(id, 'authorities', known)];
  }
  const address = readAddress(id);
  if (!address) return [{ code: 'mdx-path', params: { value: id, nearest: nearest(id.split('/')[0] ?? '', library.ids.keys()) ?? '' } }];
  return named(address.id, address.kind, library);
}

function pointMistakes(id: string, library: Library): Mistaken[] {
  const [declaration = '', point = ''] = id.split('/');
  const data = library.records.get(`declarations/${declaration}`);
  if (!data) return named(declaration, 'declarations', library);
  return lookUp(data, `points.${point}`) === undefined ? [{ code: 'mdx-path', params: { value: id, nearest: '' } }] : [];
}

function gapMistakes(text: string, prose: Prose, library: Library): Mistaken[] {
  const address = readAddress(text, hereOf(prose));
  const data = address && library.records.get(`${address.kind}/${address.id}`);
  const gaps = gapsOf(data).map(({ id }) => id);
  if (!address || data === undefined) return [{ code: 'mdx-path', params: { value: text, nearest: '' } }];
  return gaps.includes(address.path) ? [] : [dangling(address.path, 'gaps', gaps)];
}

function pathMistakes(
  text: string,
  prose: Prose,
  library: Library,
  holds: (data: unknown, address: Address) => boolean,
  code: 'mdx-path-not-value' | 'mdx-count-path' = 'mdx-path-not-value',
): Mistaken[] {
  const address = readAddress(text, hereOf(prose));
  if (!address) return [{ code: 'mdx-path', params: { value: text, nearest: '' } }];
  const data = library.records.get(`${address.kind}/${address.id}`);
  if (data === undefined) {
    // A record that is there but malformed has its own problem; one that is not there is told here.
    return (library.ids.get(address.kind)?.has(address.id) ?? address.kind === 'series') ? [] : named(address.id, address.kind, library);
  }
  return holds(data, address) ? [] : [{ code, params: { value: text } }];
}

/** Ordinals, and digits that belong to a name (Covid-19), may be typed; figures and dates are printed by a component. */
const ordinal = /第\d+(?:回|分科会)|\d+(?:re|er|e|es)(?![\p{L}\d])|\p{L}+-\d+/gu;
const quoted = /«[^»]*»|「[^」]*」|『[^』]*』/gu;

function textMistakes(prose: Prose & { file: string }): Issue[] {
  return prose.blocks.flatMap((block) => [...topTexts(block)]).flatMap(({ text, at }): Issue[] => {
    const place = { file: prose.file, position: at };
    const figure = /\d[\d\s\u202F,.]*/u.exec(text.replaceAll(ordinal, '').replaceAll(quoted, ''))?.[0];
    const typed: Issue[] = figure && prose.folder !== 'pages' ? [{ code: 'typed-figure', params: { value: figure.trim() }, ...place }] : [];
    const own = text.replaceAll(quoted, '');
    const [foreign] = prose.lang === 'fr' ? findJapanese(own) : findFrench(own);
    if (!foreign) return typed;
    return [...typed, { code: prose.lang === 'fr' ? 'unmarked-japanese' : 'unmarked-french', params: { value: foreign }, ...place }];
  });
}

/** The texts of a block that stand in the language of the account, outside of any component. */
function* topTexts(block: Prose['blocks'][number]): Generator<Inline & { type: 'text' }> {
  if (block.type === 'code') return;
  if (block.type === 'list') {
    for (const item of block.items) for (const inner of item) yield* topTexts(inner);
    return;
  }
  yield* textsIn(block.children);
}

function* textsIn(inlines: readonly Inline[]): Generator<Inline & { type: 'text' }> {
  for (const inline of inlines) {
    if (inline.type === 'text') yield inline;
    else if (inline.type === 'emphasis' || inline.type === 'strong') yield* textsIn(inline.children);
  }
}

