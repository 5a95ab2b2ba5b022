import { dictionary } from '../locales.ts';
import { editionStrings } from './edition.ts';
import { mentionStrings } from './mentions.ts';

const groupsIn = (
  locale: 'fr' | 'ja',
): Record<'roles' | 'programme' | 'committee' | 'people' | 'series' | 'milestones' | 'other', string> => {
  const { organisers, sessions, committee, people } = editionStrings[locale].rows;
  const { series, milestones, other } = mentionStrings[locale];
  return { roles: organisers, programme: sessions, committee, people, series, milestones, other };
};

/** The words for what authorities and organisations did at the editions. */
export const bodyStrings = dictionary({
  fr: {
    meetings: 'Aux Rencontres',
    meeting: (ordinal: string, places: readonly string[], year: string) => `${ordinal} ${places.join(', ')} ${year}`,
    groups: groupsIn('fr'),
    /** Words that say no more than that a source names it. */
    dull: ['nommée', 'nommé'] as readonly string[],
  },
  ja: {
    meetings: '会議での活動',
    meeting: (ordinal, places, year) => `${ordinal}${places.join('・')} ${year}`,
    groups: groupsIn('ja'),
    dull: ['名前の記載'],
  },
});
