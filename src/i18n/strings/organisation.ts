import { formatList, formatNumber, formatOrdinal } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of organisations. */
export const organisationStrings = dictionary({
  fr: {
    indexDescription:
      'Les organismes autour des Rencontres\u00A0: organisateurs, ministères, ambassades, associations.',
    lead: (n: number) =>
      `${formatNumber(n, 'fr')}\u00A0organismes nommés par les sources\u00A0: associations de collectivités, ministères, ambassades, prestataires. Par ordre alphabétique.`,
    inEditions: 'Organisation des éditions',
    editionNumbers: (ordinals: readonly number[]) =>
      `${formatList(
        ordinals.map((n) => formatOrdinal(n, 'fr')),
        'fr',
      )} ${ordinals.length === 1 ? 'édition' : 'éditions'}`,
  },
  ja: {
    indexDescription: '会議に関わる機関の一覧です。主催者、省庁、大使館、自治体の連合組織など。',
    lead: (n) =>
      `資料に名前のある${formatNumber(n, 'ja')}の機関です。自治体の連合組織、省庁、大使館、運営を担った企業などを、五十音順に並べています。`,
    inEditions: '各回での役割',
    editionNumbers: (ordinals) =>
      formatList(
        ordinals.map((n) => formatOrdinal(n, 'ja')),
        'ja',
      ),
  },
});
