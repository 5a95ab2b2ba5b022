import type { RecordKey } from '../archive/queries/statements.ts';
import type { PageName } from '../i18n/paths.ts';
import { recordFile } from './record-file.ts';

const files: Readonly<Partial<Record<PageName | 'home', readonly string[]>>> = {
  home: ['datapackage.json'],
  editions: ['editions.json'],
  declarations: ['declarations.json'],
  cities: ['cities.json'],
  themes: ['themes.json'],
  authorities: ['authorities.json', 'areas.json'],
  participation: ['participation-matrix.json', 'participations.json'],
  organisations: ['organisations.json'],
  twinnings: ['twinnings.json', 'link-counts.json'],
  people: ['people.json', 'roles.json'],
  sources: ['sources.json'],
  gaps: ['gaps.json', 'disagreements.json'],
  years: ['editions.json', 'declarations.json', 'milestones.json', 'twinnings.json', 'sources.json'],
  terms: ['terms.json'],
  series: ['series.json', 'milestones.json'],
  data: ['datapackage.json'],
  map: ['datapackage.json'],
  about: ['pages/about.json'],
  'about/corrections': ['datapackage.json'],
  'about/design': ['datapackage.json'],
  contribute: ['pages/contribute.json'],
  'contribute/reference': ['datapackage.json'],
  accessibility: ['pages/accessibility.json'],
};

/** The files of the open data that hold what a page shows. */
export function dataFilesOf(name: PageName | 'home' | undefined, record: RecordKey | undefined): readonly string[] {
  if (record) return [recordFile(record.kind, record.id)];
  return (name && files[name]) ?? [];
}
