import { get, type Declaration } from '../../archive/archive.ts';
import { languageWords } from '../../schema/controlled-words.ts';
import { adoptionWords, isAttested, textKnownWords, type Point } from '../../schema/declaration.ts';
import { basisFor } from '../../schema/evidence.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { declarationStrings, officialTextStrings, followUpStrings } from '../../i18n/strings/declaration.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { capitalised } from '../../text/typography.ts';
import { factView, factLines } from '../../facts/fact.ts';
import { type Context, declarationTitle, pointNumber } from '../../names/names.ts';
import { pointText } from '../../names/titles.ts';
import { outwardLink, html, inLanguage, type Html } from '../../names/html.ts';
import { paragraphsIn, shownLanguage, type Passage } from '../../archive/passages.ts';
import type { Commitment } from '../../archive/queries/follow-ups.ts';
import { placeAt } from '../../site/paths.ts';
import { otherLocale } from '../../text/locales.ts';

const dateNotKnown = { fr: 'date inconnue', ja: '日付は不明' };

export function adoptionLine(context: Context, { id, adoption }: Declaration) {
  const { locale } = context;
  if (adoption.is !== 'known') {
    const { state } = factView(context, 'declarations', id, 'adoption');
    return { isKnown: false, when: state };
  }
  const { how, date } = adoption.value;
  const isDerived = !isNotKnown(date) && basisFor(adoption.evidence, 'date').kind === 'derived';
  return {
    isKnown: true,
    how: adoptionWords[how][locale],
    when: isNotKnown(date) ? dateNotKnown[locale] : formatPeriod(date, locale, 'table'),
    remark: isDerived ? factStrings.derivedDate[locale] : undefined,
  };
}

export function readingLinks({ archive, locale }: Context, { publications }: Declaration): readonly Html[] {
  return publications.flatMap(({ kind, lang, source }) => {
    const { url } = get(archive.sources, source);
    if (url === undefined) return [];
    const language = lang === locale ? undefined : languageWords[lang][locale];
    return [outwardLink(url, declarationStrings.readText[locale](kind, language), locale)];
  });
}

export function textKnownText({ locale }: Context, declaration: Declaration): string | undefined {
  return isAttested(declaration) ? textKnownWords[declaration.text_known][locale] : undefined;
}

/** « Article 3 »; with a paragraph, « Article 3, paragraphe 2 »; without a number, « Préambule ». */
export function passageName({ locale }: Context, number?: string | number, paragraph?: string | number): string {
  return capitalised(officialTextStrings.place[locale](number?.toString(), paragraph?.toString()));
}

export function commitmentView(context: Context, { declaration, ...part }: Commitment) {
  const { id } = declaration;
  const title = declarationTitle(context, declaration).listed;
  const { address, path, list, name, text } =
    'point' in part ? pointView(context, part.point, title) : passageView(context, part.passage, title);
  const isFollowed = list !== undefined && !isNotKnown(list);
  const unknown = { words: html`${followUpStrings.none[context.locale]}` };
  const followUps = isFollowed
    ? factLines(context, 'declarations', id, path)
    : list
      ? [{ ...factView(context, 'declarations', id, path), ...unknown }]
      : [];
  return {
    href: placeAt(context, 'declarations', id, address),
    name,
    text,
    /** If none is known, a fact that says so. The page of the declaration has the addresses of these facts, so their ids differ here. */
    followUps: followUps.map((fact) => ({ ...fact, id: `${id}.${fact.id}` })),
    isFollowed,
  };
}

function pointView({ locale }: Context, point: Point, title: string) {
  return {
    address: point.id,
    path: `points.${point.id}.follow_up`,
    list: point.follow_up,
    name: followUpStrings.pointOf[locale](pointNumber(point), title),
    text: pointText(point, locale, locale) ?? pointText(point, otherLocale(locale), locale),
  };
}

function passageView({ locale }: Context, passage: Passage, title: string) {
  const { address, number, text, path } = passage;
  const lang = shownLanguage(passage, locale);
  return {
    address,
    path: `${path}.follow_up`,
    list: text.follow_up,
    name: followUpStrings.itemOf[locale](officialTextStrings.place[locale](number?.toString()), title),
    text: inLanguage(paragraphsIn(text, lang).join(lang === 'ja' ? '' : ' '), lang, locale),
  };
}
