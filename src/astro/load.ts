import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { MDXInstance } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { buildArchive, type Records } from '../archive/build.ts';
import type { EntryName } from '../schema/address.ts';
import { accountFolder, kindNames, type ProseFolder } from '../schema/kinds.ts';
import { formatPrintable, proseView } from '../facts/accounts.ts';
import type { Context } from '../names/names.ts';

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

/** Returns an account for its page: what stands around it, and the component that renders its body; `undefined` if a record has none. */
export async function loadAccount(context: Context, folder: ProseFolder, id: string) {
  const prose = context.archive.prose(folder, id, context.locale);
  const view = proseView(context, prose);
  if (!prose || !view) return undefined;
  const file = `/${accountFolder(folder, id)}/${prose.lang}.mdx`;
  const [, load] = Object.entries(accounts).find(([name]) => name.endsWith(file)) ?? [];
  return { ...view, prose, Content: (await load?.())?.Content };
}

/** The entries of a collection in the order in which the reader had them: Astro keeps them by id, the collection `order` ours. */
async function inOrder<C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>[]> {
  const order = await getEntry('order', collection);
  // Astro warns about a collection without entries.
  if (!order?.data.ids.length) return [];
  const places = new Map(order.data.ids.map((id, place) => [id, place]));
  return (await getCollection(collection)).sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

async function build(): Promise<Archive> {
  const records = kindNames.map(async (kind) => {
    const entries = await inOrder(kind);
    return [kind, entries.map(({ id, data, filePath = '' }) => ({ id, data, file: filePath }))] as const;
  });
  return buildArchive(
    {
      records: Object.fromEntries(await Promise.all(records)) as unknown as Records['records'],
      prose: (await inOrder('accounts')).map(({ data }) => data),
      places: new Map((await getCollection('places')).map(({ id, data }) => [id as EntryName, data.places])),
      site: (await getEntry('site', 'site'))?.data ?? {},
      intents: (await getEntry('intents', 'intents'))?.data ?? {},
      journal: {
        changes: (await inOrder('changes')).map(({ data }) => data),
        removals: (await inOrder('removals')).map(({ data }) => data),
      },
    },
    formatPrintable,
  );
}
