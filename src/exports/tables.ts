import type { Archive } from '../archive/archive.ts';
import type { Table } from './table.ts';
import { areas, authorities, cities } from './tables/authorities.ts';
import { claims } from './tables/claims.ts';
import { articles, declarations, points } from './tables/declarations.ts';
import { editions, statuses } from './tables/editions.ts';
import { followUps } from './tables/follow-ups.ts';
import { items } from './tables/items.ts';
import { milestones } from './tables/milestones.ts';
import { organisations } from './tables/organisations.ts';
import { participationMatrix } from './tables/participation-matrix.ts';
import { participations } from './tables/participations.ts';
import { people, roles } from './tables/people.ts';
import { sources } from './tables/sources.ts';
import { terms } from './tables/terms.ts';
import { themeCoverings, themeDossiers, themes } from './tables/themes.ts';
import { linkCounts, twinnings } from './tables/twinnings.ts';
import { disagreements, gaps } from './tables/unknowns.ts';
import { memoize } from '../archive/memoize.ts';

const makers = [
  editions,
  statuses,
  items,
  participations,
  participationMatrix,
  roles,
  declarations,
  articles,
  points,
  followUps,
  cities,
  authorities,
  areas,
  twinnings,
  linkCounts,
  organisations,
  people,
  milestones,
  terms,
  themes,
  themeCoverings,
  themeDossiers,
  sources,
  gaps,
  disagreements,
  claims,
];

/** Every table of the open data that has lines, generated once. */
export const tablesOf = memoize((archive: Archive): readonly Table[] =>
  makers.map((make) => make(archive)).filter(({ rows }) => rows.length > 0),
);

/** The table with a name. */
export function tableOf(archive: Archive, name: string): Table {
  const table = tablesOf(archive).find((one) => one.name === name);
  if (!table) throw new Error(`The open data have no table “${name}”.`);
  return table;
}
