import { dictionary } from '../locales.ts';
import { mentionStrings } from './mentions.ts';
/** The words for what authorities and organisations did at the editions. */
export const bodyStrings = dictionary({
  fr: {
    meetings: 'Aux Rencontres',
    meeting: (ordinal: string, places: readonly string[], year: string) => `${ordinal} ${places.join(', ')} ${year}`,
    groups: {
      roles: 'Organisation',
      programme: 'Programme',
      committee: 'Comité',
      people: 'Personnes citées',
      series: mentionStrings.fr.series,
      milestones: mentionStrings.fr.milestones,
      other: mentionStrings.fr.other,
    },
    printed: 'Noms relevés',
    /** Words that say no more than that a source names it. */
    dull: ['nommée', 'nommé'] as readonly string[],
  },
  ja: {
    meetings: '会議での活動',
    meeting: (ordinal, places, year) => `${ordinal}${places.join('・')} ${year}`,
    groups: {
      roles: '主催・後援',
      programme: 'プログラム',
      committee: '推進委員会',
      people: '人物',
      series: mentionStrings.ja.series,
      milestones: mentionStrings.ja.milestones,
      other: mentionStrings.ja.other,
    },
    printed: '資料の表記',
    dull: ['名前の記載'],
  },
});
