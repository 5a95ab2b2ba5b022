import type { Archive } from '../archive.ts';
import { memoize } from '../../text/memoize.ts';
import { recordOf } from '../../text/record-of.ts';
import { allDisagreements, allGaps } from './statements.ts';
import { presencesIn } from './participation.ts';
import { isAttested } from '../../schema/declaration.ts';
import { linksOf } from './twinnings.ts';

/** The counts over the whole archive that pages and texts print, by the name that `<Total of>` gives them. */
const totals = {
  editions: ({ editions }) => editions.size,
  'editions-held': ({ editions }) => [...editions.values()].filter(({ statusNow }) => statusNow === 'held').length,
  authorities: ({ authorities, sharedPages }) => authorities.size - sharedPages.size,
  participations: (archive) => presencesIn(archive).filter(({ state }) => state === 'present').length,
  twinnings: (archive) => linksOf(archive).counted.length,
  sources: ({ sources }) => sources.size,
  'sources-official': ({ sources }) => [...sources.values()].filter(({ kind }) => kind === 'official').length,
  gaps: (archive) => allGaps(archive).length,
  disagreements: (archive) => allDisagreements(archive).length,
  contradictions: (archive) => allDisagreements(archive).filter(({ differs }) => differs === 'contradiction').length,
  points: (archive) => pointsOf(archive).length,
  commitments: (archive) => pointsOf(archive).filter(({ kind }) => kind === 'commitment').length,
  themes: ({ themes }) => themes.size,
  cities: ({ cities }) => cities.size,
  organisations: ({ organisations }) => organisations.size,
  milestones: ({ milestones }) => milestones.size,
  declarations: ({ declarations }) => [...declarations.values()].filter(isAttested).length,
} as const satisfies Record<string, (archive: Archive) => number>;

type TotalName = keyof typeof totals;

export const totalNames = Object.keys(totals) as readonly TotalName[];

export function isTotalName(name: string): name is TotalName {
  return Object.hasOwn(totals, name);
}

export const totalsOf = memoize((archive: Archive) => recordOf(totalNames, (name) => totals[name](archive)));

function pointsOf({ declarations }: Archive) {
  return [...declarations.values()].flatMap(({ points }) => points);
}
