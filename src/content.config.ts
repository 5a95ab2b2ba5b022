import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { EntryPlace } from './archive/archive.ts';
import { change, removalsFile } from './schema/change.ts';
import type { Site } from './schema/site.ts';
import { contentLoader, orderLoader } from './reader/collection-loader.ts';
import { kinds, proseFolders } from './schema/kinds.ts';
import type { Block, Prose } from './archive/prose.ts';

/** An account as the reader took it from its file: its head, and the tree that was checked. */
const account = z.strictObject({
  folder: z.enum(proseFolders),
  record: z.string(),
  lang: z.enum(['fr', 'ja']),
  lead: z.string(),
  title: z.string().optional(),
  updated: z.string().optional(),
  blocks: z.custom<readonly Block[]>(Array.isArray),
  isToTranslate: z.boolean().optional(),
}) satisfies z.ZodType<Prose>;

/** The content as typed collections: what the one reader found and the check passed, parsed by the schemas in `src/schema`. */
export const collections = {
  editions: defineCollection({ loader: contentLoader('editions'), schema: kinds.editions.schema }),
  declarations: defineCollection({ loader: contentLoader('declarations'), schema: kinds.declarations.schema }),
  cities: defineCollection({ loader: contentLoader('cities'), schema: kinds.cities.schema }),
  themes: defineCollection({ loader: contentLoader('themes'), schema: kinds.themes.schema }),
  authorities: defineCollection({ loader: contentLoader('authorities'), schema: kinds.authorities.schema }),
  areas: defineCollection({ loader: contentLoader('areas'), schema: kinds.areas.schema }),
  people: defineCollection({ loader: contentLoader('people'), schema: kinds.people.schema }),
  twinnings: defineCollection({ loader: contentLoader('twinnings'), schema: kinds.twinnings.schema }),
  organisations: defineCollection({ loader: contentLoader('organisations'), schema: kinds.organisations.schema }),
  milestones: defineCollection({ loader: contentLoader('milestones'), schema: kinds.milestones.schema }),
  terms: defineCollection({ loader: contentLoader('terms'), schema: kinds.terms.schema }),
  'link-counts': defineCollection({ loader: contentLoader('link-counts'), schema: kinds['link-counts'].schema }),
  series: defineCollection({ loader: contentLoader('series'), schema: kinds.series.schema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: kinds.sources.schema }),
  accounts: defineCollection({ loader: contentLoader('accounts'), schema: account }),
  site: defineCollection({ loader: contentLoader('site'), schema: z.custom<Site>() }),
  changes: defineCollection({ loader: contentLoader('changes'), schema: change }),
  removals: defineCollection({ loader: contentLoader('removals'), schema: removalsFile.element }),
  places: defineCollection({ loader: contentLoader('places'), schema: z.custom<{ places: readonly EntryPlace[] }>() }),
  order: defineCollection({ loader: orderLoader(), schema: z.strictObject({ ids: z.array(z.string()) }) }),
};
