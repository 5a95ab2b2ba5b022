/** The guides of the editors as they are followed in the example archive. */
import { content } from '../fixtures/changed-content.ts';
import { follow, guidesOf, type Followed } from './followed-guide.ts';
import type { Guide } from './guide-steps.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** The records and places that the guides take from the archive, and those that stand in their place in the example. */
const names = {
  '5-tours': '5-valbourg',
  '8-shizuoka': '7-rive-en-bresse',
  'clair-rencontres': 'jalo-rencontres',
  'alpes-maritimes': 'essonne',
  tottori: 'hyogo',
  Cannes: 'Belport',
  カンヌ: 'ベルポール',
  // The accounts of the example are plain: what the guide changes in those of Tours, it changes beside these words of theirs.
  'La Lettre Diplomatique compte <Value of="attendance.persons.total" by="lettre-diplomatique-2018" /> participants <Cite id="lettre-diplomatique-2018" />.':
    "La Ville et Cités Unies France étaient co-organisatrices avec la Délégation pour l'action extérieure des collectivités territoriales, JALO et l'ambassade du Japon en France.",
  '『ラ・レットル・ディプロマティック』は参加者を': '',
  '。日本からは高松市や金沢市のほか、広島市、横浜市、彦根市、豊岡市、鹿児島市なども名を連ねた。': '文。',
};

function inExample(text: string): string {
  return Object.entries(names).reduce((told, [name, own]) => told.replaceAll(name, own), text);
}

/** The tasks of the guide in a language. */
export function exampleGuides(lang: Locale): readonly Guide[] {
  return guidesOf(lang, inExample);
}

/** Follows a guide in a copy of the example archive. */
export function followInExample<T>(
  guide: Guide,
  look: (followed: Followed) => T | Promise<T>,
  options: { readonly builds?: boolean } = {},
): Promise<T> {
  return follow(guide, content, look, options);
}
