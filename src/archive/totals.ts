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
