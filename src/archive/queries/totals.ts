import type { Archive } from '../archive.ts';
import { memoize } from '../memoize.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { allDisagreements, allGaps } from './statements.ts';
import { linksOf } from './twinnings.ts';

/** The counts over the whole archive that a text may print, by the name that `<Total of>` gives them. */
export const totalNames = [
  'editions',
  'editions-held',
  'authorities',
  'participations',
  'twinnings',
  'sources',
  'sources-official',
  'gaps',
  'disagreements',
  'contradictions',
  'points',
  'commitments',
  'themes',
  'cities',
  'organisations',
  'milestones',
  'declarations',
] as const;

export type TotalName = (typeof totalNames)[number];

/** True for a name that `<Total of>` knows. */
export function isTotalName(name: string): name is TotalName {
  return totalNames.some((known) => known === name);
}

/** The counts over the whole archive that pages and texts print. */
export const totalsOf = memoize((archive: Archive): Readonly<Record<TotalName, number>> => {
  const editions = [...archive.editions.values()];
  const points = [...archive.declarations.values()].flatMap((declaration) => declaration.points);
  const disagreements = allDisagreements(archive);
  return {
    editions: editions.length,
    'editions-held': editions.filter(({ statusNow }) => statusNow === 'held').length,
    authorities: archive.authorities.size,
    participations: editions.flatMap(({ participants }) => (isNotKnown(participants) ? [] : participants.list)).length,
    twinnings: linksOf(archive).counted.length,
    sources: archive.sources.size,
    'sources-official': [...archive.sources.values()].filter(({ kind }) => kind === 'official').length,
    gaps: allGaps(archive).length,
    disagreements: disagreements.length,
    contradictions: disagreements.filter(({ differs }) => differs === 'contradiction').length,
    points: points.length,
    commitments: points.filter(({ kind }) => kind === 'commitment').length,
    themes: archive.themes.size,
    cities: archive.cities.size,
    organisations: archive.organisations.size,
    milestones: archive.milestones.size,
    declarations: archive.declarations.size,
  };
});
