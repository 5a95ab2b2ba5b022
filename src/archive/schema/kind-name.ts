/** The names of the kinds of records, in their reading order. */
export const kindNames = [
  'editions',
  'declarations',
  'cities',
  'themes',
  'authorities',
  'areas',
  'people',
  'twinnings',
  'organisations',
  'milestones',
  'terms',
  'link-counts',
  'series',
  'sources',
] as const;

export type Kind = (typeof kindNames)[number];
