import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { EntryPlace } from './archive/archive.ts';
import type { Entries } from './archive/entries.ts';
import type { RecordedChange, Removal } from './schema/change.ts';
import type { Site } from './schema/site.ts';
import { contentLoader } from './reader/collection-loader.ts';
import { kindNames, kinds, type Kind } from './schema/kinds.ts';
import { recordOf } from './text/record-of.ts';

const ofKind = <K extends Kind>(kind: K) =>
  defineCollection({ loader: contentLoader(kind), schema: kinds[kind].schema as (typeof kinds)[K]['schema'] });

/**
 * The content as typed collections: what the one reader parsed by the schemas in `src/schema`, and the check passed. The schemas stand here
 * for the types; nothing is parsed a second time.
 */
export const collections = {
  ...(recordOf(kindNames, ofKind) as unknown as { readonly [K in Kind]: ReturnType<typeof ofKind<K>> }),
  accounts: defineCollection({ loader: contentLoader('accounts'), schema: z.custom<Entries['prose'][number]>() }),
  site: defineCollection({ loader: contentLoader('site'), schema: z.custom<Site>() }),
  intents: defineCollection({ loader: contentLoader('intents'), schema: z.custom<Entries['intents']>() }),
  changes: defineCollection({ loader: contentLoader('changes'), schema: z.custom<RecordedChange>() }),
  removals: defineCollection({ loader: contentLoader('removals'), schema: z.custom<Removal>() }),
  places: defineCollection({ loader: contentLoader('places'), schema: z.custom<{ places: readonly EntryPlace[] }>() }),
  order: defineCollection({ loader: contentLoader('order'), schema: z.custom<{ ids: readonly string[] }>() }),
};
