import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { EntryPlace } from './archive/archive.ts';
import { account } from './archive/schema/account.ts';
import { authority, area } from './archive/schema/authority.ts';
import { change, removalsFile } from './archive/schema/change.ts';
import { city } from './archive/schema/city.ts';
import { declaration } from './archive/schema/declaration.ts';
import { edition } from './archive/schema/edition.ts';
import { linkCountsFile } from './archive/schema/link-count.ts';
import { milestone } from './archive/schema/milestone.ts';
import { organisation } from './archive/schema/organisation.ts';
import { person } from './archive/schema/person.ts';
import { series } from './archive/schema/series.ts';
import { sourcesFile } from './archive/schema/source.ts';
import type { Site } from './archive/schema/site.ts';
import { term } from './archive/schema/term.ts';
import { theme } from './archive/schema/theme.ts';
import { twinning } from './archive/schema/twinning.ts';
import { contentLoader, orderLoader } from './loader/collection-loader.ts';

/** The content as typed collections: what the one reader found and the check passed, parsed by the schemas in `src/archive/schema`. */
export const collections = {
  editions: defineCollection({ loader: contentLoader('editions'), schema: edition }),
  declarations: defineCollection({ loader: contentLoader('declarations'), schema: declaration }),
  cities: defineCollection({ loader: contentLoader('cities'), schema: city }),
  themes: defineCollection({ loader: contentLoader('themes'), schema: theme }),
  authorities: defineCollection({ loader: contentLoader('authorities'), schema: authority }),
  areas: defineCollection({ loader: contentLoader('areas'), schema: area }),
  people: defineCollection({ loader: contentLoader('people'), schema: person }),
  twinnings: defineCollection({ loader: contentLoader('twinnings'), schema: twinning }),
  organisations: defineCollection({ loader: contentLoader('organisations'), schema: organisation }),
  milestones: defineCollection({ loader: contentLoader('milestones'), schema: milestone }),
  terms: defineCollection({ loader: contentLoader('terms'), schema: term }),
  'link-counts': defineCollection({ loader: contentLoader('link-counts'), schema: linkCountsFile }),
  series: defineCollection({ loader: contentLoader('series'), schema: series }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourcesFile }),
  accounts: defineCollection({ loader: contentLoader('accounts'), schema: account }),
  site: defineCollection({ loader: contentLoader('site'), schema: z.custom<Site>() }),
  changes: defineCollection({ loader: contentLoader('changes'), schema: change }),
  removals: defineCollection({ loader: contentLoader('removals'), schema: removalsFile.element }),
  places: defineCollection({ loader: contentLoader('places'), schema: z.custom<{ places: readonly EntryPlace[] }>() }),
  order: defineCollection({ loader: orderLoader(), schema: z.strictObject({ ids: z.array(z.string()) }) }),
};
