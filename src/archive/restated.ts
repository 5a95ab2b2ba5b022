import { readAddress, type Address } from './address.ts';
import type { Entries, Issue } from './entries.ts';
import { gapsOf } from './gaps.ts';
import { liesWithin, lookUp } from './fact-path.ts';
import { baseOf, entryNode, kindNames } from './kinds.ts';
import { inlinesOf } from './prose.ts';
import type { Language } from './schema/words.ts';

/** A sentence that prints a value or asks for it, where it is typed: in an account at a position, in a record at a path. */
export interface Restatement extends Pick<Issue, 'file' | 'path' | 'position'> {
  readonly language: Language;
}

/** The sentences, in both languages, that print one of the values, and the gaps that explain one. A value is a record and a path in it. */
export function restatements(entries: Entries, values: readonly Address[]): readonly Restatement[] {
  return [...printed(entries, values), ...explained(entries, values)];
}

function* printed({ prose }: Entries, values: readonly Address[]): Generator<Restatement> {
  for (const { folder, record, lang, file, blocks } of prose) {
    const here = folder === 'pages' ? undefined : { kind: folder, id: record };
    for (const inline of inlinesOf(blocks)) {
      if (inline.type !== 'Value' && inline.type !== 'Count' && inline.type !== 'Title') continue;
      const address = readAddress(inline.of, here);
      if (address && values.some((value) => meet(value, address))) yield { file, position: inline.at, language: lang };
    }
  }
}

function* explained({ records }: Entries, values: readonly Address[]): Generator<Restatement> {
  const touched = new Set(values.map(({ kind, id }) => `${kind}/${id}`));
  for (const kind of kindNames) {
    for (const entry of records[kind]) {
      const { id, file } = entry;
      if (!touched.has(`${kind}/${id}`)) continue;
      for (const gap of gapsOf(entry.data)) {
        if (!gap.explains.some((path) => values.some((value) => meet(value, { kind, id, path })))) continue;
        const at = lookUp(entryNode(entry), `gaps.${gap.id}`)?.at ?? [];
        for (const language of ['fr', 'ja'] as const) yield { file, path: [...at, language], language };
      }
    }
  }
}

/** True where one place is the other, or lies in it. */
function meet(a: Address, b: Address): boolean {
  return a.kind === b.kind && a.id === b.id && (liesWithin(a.path, b.path) || liesWithin(b.path, a.path));
}

/** A text in both languages of which one changed and the other did not. */
export interface OneSided {
  readonly file: string;
  /** The way to the pair. */
  readonly path: readonly (string | number)[];
  readonly changed: Language;
}

/** The texts of records of which only one language changed since an earlier state. */
export function oneSidedTexts(before: Entries, after: Entries): readonly OneSided[] {
  const former = new Map(before.typed.map((one) => [`${one.kind}/${one.id}`, one.raw]));
  return after.typed.flatMap(({ kind, id, file, raw }) =>
    [...oneSidedIn(former.get(`${kind}/${id}`), raw, baseOf({ kind, id }))].map((one) => ({ file, ...one })),
  );
}

function* oneSidedIn(before: unknown, now: unknown, path: OneSided['path']): Generator<Omit<OneSided, 'file'>> {
  if (!isNode(before) || !isNode(now)) return;
  const differs = (lang: Language) => typeof now[lang] === 'string' && before[lang] !== now[lang];
  if (isPair(before) && isPair(now) && differs('fr') !== differs('ja'))
    yield { path, changed: differs('fr') ? 'fr' : 'ja' };
  for (const [key, value] of Object.entries(now))
    yield* oneSidedIn(before[key], value, [...path, Array.isArray(now) ? Number(key) : key]);
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPair(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['fr'] === 'string' && typeof value['ja'] === 'string';
}
