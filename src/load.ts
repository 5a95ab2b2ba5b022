import { getCollection, type CollectionKey } from 'astro:content';
import type { Archive } from './archive/archive.ts';
import { buildArchive, type Records } from './archive/build.ts';
import { kindNames } from './archive/kinds.ts';

let building: Promise<Archive> | undefined;

/** The archive, built once for all pages. In dev it is built again for each page, so that a change shows. */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return build();
  building ??= build();
  return building;
}

async function build(): Promise<Archive> {
  const kinds = await Promise.all(
    kindNames.map(async (kind) => {
      const entries = await getCollection(kind as CollectionKey);
      return [kind, entries.map(({ id, data }) => ({ id, ...(data as object) }))] as const;
    }),
  );
  const accounts = await getCollection('accounts' as CollectionKey);
  return buildArchive({
    records: Object.fromEntries(kinds) as unknown as Records['records'],
    prose: accounts.map(({ data }) => data) as unknown as Records['prose'],
  });
}
