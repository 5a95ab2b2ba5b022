/** The guides of the editors as they are followed in the example archive. */
import { content } from '../fixtures/changed-content.ts';
import { follow, guidesOf, type Followed } from '../../scripts/quality/followed-guide.ts';
import type { Guide } from '../../scripts/quality/guide-steps.ts';
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
