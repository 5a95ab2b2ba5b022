import { lacks } from '../archive/schema/to-translate.ts';
import { type Declaration } from '../archive/archive.ts';
import { type Grade, type Point, type PointKind } from '../archive/schema/declaration.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { brackets, space } from '../i18n/format.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import { becameLink } from './official-text.ts';
import type { Context } from '../wording/context.ts';
import { factLines, factView, type FactView, type Holder } from './fact.ts';
import type { LinkView } from './frame.ts';
import { inQuotationMarks } from '../language/quotation-marks.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { pointNumber } from '../wording/point-number.ts';
import { worded } from '../wording/title.ts';
import { linkToRecord } from './record-page.ts';

/** The text of a point in one language, as a quotation if it is one, and its kind. */
export interface PointTextView {
  readonly text: Html;
  /** The kind of wording: « paraphrase de l’archive ». */
  readonly wording: string;
  /** True for our translation of a quotation. */
  readonly isTranslated: boolean;
}

/** A point of a declaration: the unit that is cited. */
export interface PointView {
  readonly fact: FactView;
  readonly number: string;
  /** Says who numbered the point, if some numbers are the source's and some the archive's. */
  readonly numbering?: string | undefined;
  readonly kind: PointKind;
  readonly grade: Grade;
  readonly isCommitment: boolean;
  readonly own?: PointTextView | undefined;
  readonly other?: PointTextView | undefined;
  /** The follow-ups of the point, or a fact that says that none is known; empty if the data says neither. */
  readonly followUps: readonly FactView[];
  readonly themes: readonly LinkView[];
  /** Link to the place of the official text that contains it. */
  readonly became?: Html | undefined;
}

/** Returns the points of a declaration in the order of the data, each with both languages. */
export function pointViews(context: Context, holder: Holder, { points }: Declaration): readonly PointView[] {
  const { locale } = context;
  const words = declarationStrings[locale];
  const isMixed = new Set(points.map(({ number }) => number === undefined)).size > 1;
  return points.map((point): PointView => {
    const path = `points.${point.id}`;
    const fact = factView(context, holder, path, point);
    const shownApart = new Set(['kind', 'number', 'fr', 'ja', 'became', 'themes']);
    return {
      fact: {
        ...fact,
        fields: fact.fields.filter(({ name }) => !shownApart.has(name)),
        parts: fact.parts.filter(({ id }) => !id.startsWith(`${fact.id}.follow_up`)),
      },
      number: pointNumber(point),
      numbering: isMixed ? (point.number === undefined ? words.ourNumber : words.sourceNumber) : undefined,
      kind: point.kind,
      grade: point.grade,
      isCommitment: point.kind === 'commitment',
      own: textOf(context, point, locale),
      other: textOf(context, point, otherLocale(locale)),
      followUps: followUpsOf(context, holder, `${path}.follow_up`, point.follow_up),
      became: point.became === undefined ? undefined : becameLink(context, point.became),
      themes: (point.themes ?? []).map((theme) => linkToRecord(context, 'themes', theme)),
    };
  });
}

/** Returns the follow-ups of a point or a declaration; if none is known, a fact that says so and lists the places searched. */
export function followUpsOf(
  context: Context,
  holder: Holder,
  path: string,
  list: Point['follow_up'],
): readonly FactView[] {
  if (list === undefined) return [];
  if (!isNotKnown(list)) return factLines(context, holder, path, list);
  return [{ ...factView(context, holder, path, list), words: html`${followUpStrings[context.locale].none}` }];
}

/** Says whether the source or the archive numbered the points. */
export function numberingNote({ locale }: Context, { points }: Declaration): string {
  const words = declarationStrings[locale];
  return points.some(({ number }) => number !== undefined) ? words.pointsNumbered : words.pointsNote;
}

function textOf({ locale }: Context, point: Point, lang: Locale): PointTextView | undefined {
  const side = point[lang];
  if (isNotKnown(side) || lacks(point, lang)) return undefined;
  const wording = factStrings[locale].wording[side.wording];
  const [opening, closing] = brackets[locale];
  const said = worded(side, lang, locale);
  if (side.wording !== 'our-translation') return { text: said, wording, isTranslated: false };
  const quotation = inLanguage(inQuotationMarks(side.text, lang), lang, locale);
  const text = html`${quotation}${space[locale]}<small class="status">${opening}${wording}${closing}</small>`;
  return { text, wording, isTranslated: true };
}
