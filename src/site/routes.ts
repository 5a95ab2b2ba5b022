/** The paths of the routes below `[lang]`. A route exports one of these as its `getStaticPaths`; the types of its props follow from it. */
import { locales, type Locale } from '../i18n/locales.ts';
import type { PageKind } from '../i18n/paths.ts';
import { loadArchive } from './load.ts';
import type { Context } from '../i18n/names/names.ts';

/** A page or a file of a route: its address, and the data it is made from. */
interface Path<P> {
  params: P & { lang: Locale };
  props: P & { locale: Locale };
}

function inEach<P>(all: readonly P[]): Path<P>[] {
  return locales.flatMap((locale) =>
    all.map((params) => ({ params: { ...params, lang: locale }, props: { ...params, locale } })),
  );
}

/** Makes one page in each language. */
export function inEachLanguage(): Path<object>[] {
  return inEach([{}]);
}

/** Makes a page for each id, in each language. */
export function forEachId(ids: Iterable<string>): Path<{ id: string }>[] {
  return inEach([...ids].map((id) => ({ id })));
}

/** Makes a page for each record of a kind, in each language. */
export async function forEachRecord(kind: PageKind): Promise<Path<{ id: string }>[]> {
  const archive = await loadArchive();
  return forEachId(archive[kind].keys());
}

/** Makes a page for each record of several kinds, in each language, for a route `[kind]/[id]`. */
export async function forEachRecordOf<K extends PageKind>(
  kinds: readonly K[],
): Promise<Path<{ kind: K; id: string }>[]> {
  const archive = await loadArchive();
  return inEach(kinds.flatMap((kind) => [...archive[kind].keys()].map((id) => ({ kind, id }))));
}

/** Makes a page for each further order of a list, in each language. */
export function forEachOrder<O extends string>(orders: readonly O[]): Path<{ order: O }>[] {
  return inEach(orders.map((order) => ({ order })));
}

/** Makes a list in its own order and in each further one, in each language, for a route `[...by]`. */
export function inEachOrder<O extends string>(orders: readonly O[]): Path<{ by: `by/${O}` | undefined }>[] {
  return inEach([{ by: undefined }, ...orders.map((order) => ({ by: `by/${order}` as const }))]);
}

/** Loads the archive for a page in one language. */
export async function loadContext({ locale }: { readonly locale: Locale }): Promise<Context> {
  return { archive: await loadArchive(), locale };
}
