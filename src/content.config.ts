import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { EntryPlace } from './archive/archive.ts';
import type { Entries } from './archive/entries.ts';
import type { RecordedChange, Removal } from './schema/change.ts';
import type { Site } from './schema/site.ts';
import { contentLoader } from './reader/collection-loader.ts';
import { kinds } from './schema/kinds.ts';

/**
 * The content as typed collections: what the one reader parsed by the schemas in `src/schema`, and the check passed. The schemas stand here for the types;
 * nothing is parsed a second time.
 */
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
  accounts: defineCollection({ loader: contentLoader('accounts'), schema: z.custom<Entries['prose'][number]>() }),
  site: defineCollection({ loader: contentLoader('site'), schema: z.custom<Site>() }),
  intents: defineCollection({ loader: contentLoader('intents'), schema: z.custom<Entries['intents']>() }),
  changes: defineCollection({ loader: contentLoader('changes'), schema: z.custom<RecordedChange>() }),
  removals: defineCollection({ loader: contentLoader('removals'), schema: z.custom<Removal>() }),
  places: defineCollection({ loader: contentLoader('places'), schema: z.custom<{ places: readonly EntryPlace[] }>() }),
  order: defineCollection({ loader: contentLoader('order'), schema: z.custom<{ ids: readonly string[] }>() }),
};
