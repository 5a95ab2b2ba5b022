import { get, type Declaration } from '../../archive/archive.ts';
import { languageWords } from '../../schema/controlled-words.ts';
import { adoptionWords, isAttested, textKnownWords, type Grade } from '../../schema/declaration.ts';
import type { Words } from '../../schema/words.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { declarationStrings, officialTextStrings } from '../../i18n/strings/declaration.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { capitalised } from '../../text/typography.ts';
import { factView, holderOf } from '../../facts/fact.ts';
import type { Context } from '../../names/names.ts';
import { outwardLink, type Html } from '../../names/html.ts';

export const gradeLetters = {
  quoted: { fr: 'C', ja: '引' },
  reported: { fr: 'R', ja: '要' },
  deduced: { fr: 'D', ja: '推' },
} as const satisfies Record<Grade, Words>;

const dateNotKnown = { fr: 'date inconnue', ja: '日付は不明' };

/** Summarises in one line what is known of an adoption, a reading or a publication. */
export function adoptionLine(context: Context, { id, adoption }: Declaration) {
  const { locale } = context;
  if (adoption.is !== 'known') {
    const { state } = factView(context, holderOf(context, 'declarations', id), 'adoption', adoption);
    return { isKnown: false, when: state };
  }
  const { how, date } = adoption.value;
  const isDerived = !isNotKnown(date) && Object.hasOwn(adoption.evidence.exceptions, 'date');
  return {
    isKnown: true,
    /** « adoptée », « lue en séance, adoption non établie » */
    how: adoptionWords[how][locale],
    when: isNotKnown(date) ? dateNotKnown[locale] : formatPeriod(date, locale, 'table'),
    remark: isDerived ? factStrings[locale].derivedDate : undefined,
  };
}

export function readingLinks({ archive, locale }: Context, { publications }: Declaration): readonly Html[] {
  return publications.flatMap(({ kind, lang, source }) => {
    const { url } = get(archive.sources, source);
    if (url === undefined) return [];
    const language = lang === locale ? undefined : languageWords[lang][locale];
    return [outwardLink(url, declarationStrings[locale].readText(kind, language), locale)];
  });
}

/** Returns in words how far the text was read; undefined if no source tells of a declaration. */
export function textKnownText({ locale }: Context, declaration: Declaration): string | undefined {
  return isAttested(declaration) ? textKnownWords[declaration.text_known][locale] : undefined;
}

export function numberingNote({ locale }: Context, { points }: Declaration): string {
  const words = declarationStrings[locale];
  return points.some(({ number }) => number !== undefined) ? words.pointsNumbered : words.pointsNote;
}

/** « Article 3 »; with a paragraph, « Article 3, paragraphe 2 »; without a number, « Préambule ». */
export function passageName({ locale }: Context, number?: string | number, paragraph?: string | number): string {
  return capitalised(officialTextStrings[locale].place(number?.toString(), paragraph?.toString()));
}
