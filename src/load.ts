import { getLiveCollection } from 'astro:content';
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

/** The collections of the kinds are made in a loop, so the types of Astro name only the one that is written out. */
async function entriesOf(collection: string) {
  const { entries, error } = await getLiveCollection(collection as 'accounts');
  if (error) throw error;
  return entries as { id: string; data: object }[];
}

async function build(): Promise<Archive> {
  const kinds = await Promise.all(
    kindNames.map(async (kind) => [kind, (await entriesOf(kind)).map(({ id, data }) => ({ id, ...data }))] as const),
  );
  const accounts = await entriesOf('accounts');
  const [journal] = await entriesOf('journal');
  return buildArchive({
    records: Object.fromEntries(kinds) as unknown as Records['records'],
    prose: accounts.map(({ data }) => data) as unknown as Records['prose'],
    journal: journal?.data as Records['journal'],
  });
}
