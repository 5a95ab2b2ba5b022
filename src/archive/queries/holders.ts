import { get, type Archive, type Edition } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { OrganiserRole } from '../schema/committee.ts';
import type { Language } from '../schema/words.ts';

/** A body that may hold the document that answers a gap, and the language in which to write to it. */
export interface DocumentHolder {
  readonly kind: 'authorities' | 'organisations';
  readonly id: string;
  readonly language: Language;
}

/** Roles of bodies that keep the papers of an edition, since they prepared or supported it. A patron or a partner lent only a name. */
const keepsPapers: readonly OrganiserRole[] = [
  'organiser',
  'co-organiser',
  'co-initiator',
  'preparation',
  'operations',
  'supporter',
];

/**
 * Lists the bodies that may hold the answer to a gap of an edition or of its declaration: its host cities, then the organisations named for
 * it, or those of the series if none is named.
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
  const those = named.length > 0 ? named : archive.series.roles.map(({ organisation }) => organisation);
  return [...new Set(those.map((id) => successorOf(archive, id)))];
}

/** Returns the organisation of today: the papers of a former one went to what it became. */
function successorOf(archive: Archive, id: string): string {
  const { became } = get(archive.organisations, id);
  return became?.is === 'known' ? successorOf(archive, became.value.organisation) : id;
}

/** Returns the language of most sources on an organisation, French in a tie: nothing else in the data shows which language it reads. */
function languageOf(archive: Archive, organisation: string): Language {
  const { basis } = get(archive.organisations, organisation).evidence;
  const languages = basis.kind === 'sources' ? basis.sources.map((id) => get(archive.sources, id).lang) : [];
  const count = (language: Language) => languages.filter((one) => one === language).length;
  return count('ja') > count('fr') ? 'ja' : 'fr';
}
