import type { Thing } from 'schema-dts';
import { get } from '../../archive/archive.ts';
import type { RecordKey } from '../../archive/queries/statements.ts';
import type { Context } from '../../wording/context.ts';
import { declarationThings, organisationThing, sourceThing, themeThing } from './creative-work.ts';
import { editionThing } from './event.ts';
import { authorityThing, cityThing } from './place.ts';

/** Describes a record in schema.org terms; empty for kinds without such a term. */
export function recordThings(context: Context, { kind, id }: RecordKey): readonly Thing[] {
  const { archive } = context;
  switch (kind) {
    case 'editions':
      return [editionThing(context, get(archive.editions, id))];
    case 'declarations':
      return declarationThings(context, get(archive.declarations, id));
    case 'cities':
      return [cityThing(context, get(archive.cities, id))];
    case 'authorities':
      return [authorityThing(context, get(archive.authorities, id))];
    case 'themes':
      return [themeThing(context, get(archive.themes, id))];
    case 'organisations':
      return [organisationThing(context, get(archive.organisations, id))];
    case 'sources':
      return [sourceThing(context, get(archive.sources, id))];
    default:
      return [];
  }
}
