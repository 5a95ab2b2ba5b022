/** The paths of the routes below `[lang]`. A route exports one of these as its `getStaticPaths`; the types of its props follow from it. */
import { locales } from '../text/locales.ts';
import type { PageKind } from '../site/paths.ts';
import { idsWithPage } from '../site/places.ts';
import { loadArchive } from './load.ts';

function inEach<P>(all: readonly P[]) {
  return locales.flatMap((locale) =>
    all.map((params) => ({ params: { ...params, lang: locale }, props: { ...params, locale } })),
  );
}

export function inEachLanguage() {
  return inEach([{}]);
}

export function forEachId(ids: Iterable<string>) {
  return inEach([...ids].map((id) => ({ id })));
}

export async function forEachRecord(kind: PageKind) {
  return forEachId(idsWithPage(await loadArchive(), kind));
}
