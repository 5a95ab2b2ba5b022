import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { MDXInstance } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import type { EntryName } from '../archive/entry-name.ts';
import { accountFolder, type ProseFolder } from '../archive/kinds.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatPrintable } from '../i18n/format-printable.ts';

let building: Promise<Archive> | undefined;

/** Returns the archive, built once for all pages; in the preview, again after each change of the content. */
export function loadArchive(): Promise<Archive> {
  building ??= build();
  return building;
}

import.meta.hot?.on('astro:content-changed', () => {
  building = undefined;
});

const accounts = import.meta.glob<MDXInstance<Record<string, unknown>>>([
  '@content/*/*/{fr,ja}.mdx',
  '@content/series/{fr,ja}.mdx',
]);

/**
 * Returns the component that renders the body of an account, in the other language if this one is still to be translated; `undefined` if a
 * record has none.
 */
export async function loadAccount(folder: ProseFolder, id: string, locale: Locale) {
  const lang = (await loadArchive()).prose(folder, id, locale)?.lang ?? locale;
  const [, load] =
    Object.entries(accounts).find(([file]) => file.endsWith(`/${accountFolder(folder, id)}/${lang}.mdx`)) ?? [];
  return (await load?.())?.Content;
}

/** Returns the entries of a collection in the order of the files. */
async function inOrder<C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>[]> {
  const order = await getEntry('order', collection);
  // Astro warns about a collection without entries.
  if (!order?.data.ids.length) return [];
  const places = new Map(order.data.ids.map((id, place) => [id, place]));
  return (await getCollection(collection)).sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** Returns a record with its file. */
function placed<D>({ id, data, filePath = '' }: { id: string; data: D; filePath?: string }) {
  return { id, data, file: filePath };
}

async function build(): Promise<Archive> {
  return buildArchive(
    {
      records: {
        editions: (await inOrder('editions')).map(placed),
        declarations: (await inOrder('declarations')).map(placed),
        cities: (await inOrder('cities')).map(placed),
        themes: (await inOrder('themes')).map(placed),
        authorities: (await inOrder('authorities')).map(placed),
        areas: (await inOrder('areas')).map(placed),
        people: (await inOrder('people')).map(placed),
        twinnings: (await inOrder('twinnings')).map(placed),
        organisations: (await inOrder('organisations')).map(placed),
        milestones: (await inOrder('milestones')).map(placed),
        terms: (await inOrder('terms')).map(placed),
        'link-counts': (await inOrder('link-counts')).map(placed),
        series: (await inOrder('series')).map(placed),
        sources: (await inOrder('sources')).map(placed),
      },
      prose: (await inOrder('accounts')).map(({ data, filePath = '' }) => ({ ...data, file: filePath })),
      places: new Map((await inOrder('places')).map(({ id, data }) => [id as EntryName, data.places])),
      site: (await getEntry('site', 'site'))?.data ?? {},
      journal: {
        changes: (await inOrder('changes')).map(({ id, data }) => ({ ...data, name: id })),
        removals: (await inOrder('removals')).map(({ data }) => data),
      },
    },
    formatPrintable,
  );
}
