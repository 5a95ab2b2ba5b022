import { formatList, formatNumber, formatOrdinal } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of organisations. */
export const organisationStrings = dictionary({
  fr: {
    description: (name: string) =>
      `${name}\u00A0: ce qu’en disent les sources, édition par édition, avec les personnes citées.`,
    indexDescription:
      'Les organismes autour des Rencontres\u00A0: organisateurs, ministères, ambassades, associations.',
    lead: (n: number) =>
      `${formatNumber(n, 'fr')}\u00A0organismes nommés par les sources\u00A0: associations de collectivités, ministères, ambassades, prestataires. Par ordre alphabétique.`,
    recordTitle: 'Identité',
    inEditions: 'Organisation des éditions',
    editionNumbers: (ordinals: readonly number[]) =>
      `${formatList(
        ordinals.map((n) => formatOrdinal(n, 'fr')),
        'fr',
      )} ${ordinals.length === 1 ? 'édition' : 'éditions'}`,
    between: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  },
  ja: {
    description: (name) => `${name}について、各回での役割、公職者・関係者、出典を示します。`,
    indexDescription: '会議に関わる機関の一覧です。主催者、省庁、大使館、自治体の連合組織など。',
    lead: (n) =>
      `資料に名前のある${formatNumber(n, 'ja')}の機関です。自治体の連合組織、省庁、大使館、運営を担った企業などを、五十音順に並べています。`,
    recordTitle: '名称と役割',
    inEditions: '各回での役割',
    editionNumbers: (ordinals) =>
      formatList(
        ordinals.map((n) => formatOrdinal(n, 'ja')),
        'ja',
      ),
    between: (first, last) => (first === last ? `${first}年` : `${first}〜${last}年`),
  },
});
