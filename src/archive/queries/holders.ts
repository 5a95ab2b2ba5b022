import { get, type Archive, type Edition } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { OrganiserRole } from '../schema/committee.ts';
import type { Language } from '../schema/words.ts';

/** A body that may keep the document which answers a gap, and the language in which it is written to. */
export interface DocumentHolder {
  readonly kind: 'authorities' | 'organisations';
  readonly id: string;
  readonly language: Language;
}

/** Those who prepared an edition, or stood behind it, keep its papers; a patron or a partner lent a name. */
const keepsPapers: readonly OrganiserRole[] = [
  'organiser',
  'co-organiser',
  'co-initiator',
  'preparation',
  'operations',
  'supporter',
];

/**
 * Who may hold the answer to a gap of an edition or of its declaration: its host cities, then the organisations that the data names for it,
 * or where none is named for it those of the series.
 */
export function documentHolders(archive: Archive, edition: Edition): readonly DocumentHolder[] {
  const hosts = edition.hostIds.map((host): DocumentHolder => {
    return { kind: 'authorities', id: host, language: get(archive.authorities, host).side === 'french' ? 'fr' : 'ja' };
  });
  const organisations = organisersOf(archive, edition).map((organisation): DocumentHolder => {
    return { kind: 'organisations', id: organisation, language: languageOf(archive, organisation) };
  });
  return [...hosts, ...organisations];
}

function organisersOf(archive: Archive, { organisers }: Edition): readonly string[] {
  const named = isNotKnown(organisers)
    ? []
    : organisers.filter(({ role }) => keepsPapers.includes(role)).flatMap(({ organisation }) => organisation ?? []);
  return [...new Set(named.length > 0 ? named : archive.series.roles.map(({ organisation }) => organisation))];
}

/** The language that most sources on an organisation are in: nothing else of the data says what it reads. */
function languageOf(archive: Archive, organisation: string): Language {
  const { basis } = get(archive.organisations, organisation).evidence;
  const languages = basis.kind === 'sources' ? basis.sources.map((id) => get(archive.sources, id).lang) : [];
  const count = (language: Language) => languages.filter((one) => one === language).length;
  return count('ja') > count('fr') ? 'ja' : 'fr';
}
