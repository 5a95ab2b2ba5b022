import { dictionary } from '../locales.ts';

/** Names of records and of their parts that the content does not name itself. */
export const recordNameStrings = dictionary({
  fr: {
    edition: (ordinal: string, hosts: readonly string[]) => `${ordinal} édition, ${hosts.join(', ')}`,
    declaration: (ordinal: string, hosts: readonly string[]) =>
      `Déclaration de la ${ordinal} édition (${hosts.join(', ')})`,
    /** If no source says that a declaration was adopted. */
    declarationNotKnown: (ordinal: string, hosts: readonly string[]) =>
      `${ordinal} édition (${hosts.join(', ')})\u00A0: on ne sait pas si une déclaration a été adoptée`,
    series: 'La série',
    linkCounts: 'Nombre de liens',
    /** A programme item by its number: « atelier 3 ». */
    numbered: (word: string, number: string, _kind: string) => `${word}\u00A0${number}`,
  },
  ja: {
    edition: (ordinal, hosts) => `${ordinal}（${hosts.join('、')}）`,
    declaration: (ordinal, hosts) => `${ordinal}会議の宣言（${hosts.join('、')}）`,
    declarationNotKnown: (ordinal, hosts) => `${ordinal}会議（${hosts.join('、')}）：宣言の採択は不明`,
    series: '会議の概要',
    linkCounts: '提携の数',
    numbered: (word, number, kind) => (kind === 'workshop' ? `第${number}${word}` : `${word}${number}`),
  },
});
