import { lacks } from '../archive/schema/to-translate.ts';
import { pointKindWords } from '../archive/schema/declaration.ts';
import { get, type Declaration } from '../archive/archive.ts';
import type { Point } from '../archive/schema/declaration.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { parallelAt, recordAt } from '../i18n/paths.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import { placeReferenceId } from './citation.ts';
import { becameLink } from './official-text.ts';
import type { Context } from '../wording/context.ts';
import { factLines, factView, type FactView, type Holder } from './fact.ts';
import type { LinkView } from './frame.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage, marked } from '../wording/language.ts';

/** The text of a point in one language, and what it is worth. */
export interface PointTextView {
  readonly lang: Locale;
  readonly text: Html;
  /** « paraphrase de l’archive ». */
  readonly wording: string;
}

/** A point of a declaration: the unit that is cited. */
export interface PointView {
  readonly fact: FactView;
  readonly number: string;
  /** Whose number it is, in words, where some are the source's and some the archive's. */
  readonly numbering?: string | undefined;
  readonly isNumbered: boolean;
  readonly kind: string;
  readonly isCommitment: boolean;
  /** True where another kind of points begins. */
  readonly opensKind: boolean;
  readonly own?: PointTextView | undefined;
  readonly other?: PointTextView | undefined;
  /** What took the point up, or that nothing is known to have; empty where nothing is claimed. */
  readonly followUps: readonly FactView[];
  readonly themes: readonly LinkView[];
  /** The place of the official text that says it, as a link. */
  readonly became?: Html | undefined;
  readonly selfHref: string;
  /** The same point on the page in the other language. */
  readonly otherHref: string;
  readonly otherLang: Locale;
  /** The same point with both languages beside each other. */
  readonly parallelHref: string;
  /** Its reference, at the foot of the page of its declaration. */
  readonly citeHref: string;
}

/** The points of a declaration in the order of the data, each with both languages. */
export function pointViews(context: Context, holder: Holder, { id, points }: Declaration): readonly PointView[] {
  const { archive, locale } = context;
  const words = declarationStrings[locale];
  const otherLang = otherLocale(locale);
  const isMixed = new Set(points.map(({ number }) => number === undefined)).size > 1;
  return points.map((point, index): PointView => {
    const path = `points.${point.id}`;
    const fact = factView(context, holder, path, point);
    const shownApart = new Set(['kind', 'number', 'fr', 'ja', 'became', 'themes']);
    return {
      fact: {
        ...fact,
        fields: fact.fields.filter(({ name }) => !shownApart.has(name)),
        parts: fact.parts.filter(({ id }) => !id.startsWith(`${fact.id}.follow_up`)),
      },
      number: numberOf(point, index),
      numbering: isMixed ? (point.number === undefined ? words.ourNumber : words.sourceNumber) : undefined,
      isNumbered: point.number !== undefined,
      kind: pointKindWords[point.kind][locale],
      isCommitment: point.kind === 'commitment',
      opensKind: points[index - 1]?.kind !== point.kind,
      own: textOf(context, point, locale),
      other: textOf(context, point, otherLang),
      followUps: followUpsOf(context, holder, `${path}.follow_up`, point.follow_up),
      became: point.became === undefined ? undefined : becameLink(context, point.became),
      themes: (point.themes ?? []).map((theme) => ({
        href: recordAt(locale, 'themes', theme),
        label: get(archive.themes, theme).label[locale],
      })),
      selfHref: `#${fact.id}`,
      otherHref: recordAt(otherLang, 'declarations', id, path),
      otherLang,
      parallelHref: parallelAt(locale, 'declarations', id, path),
      citeHref: recordAt(locale, 'declarations', id, placeReferenceId(point.id)),
    };
  });
}

/** The follow-ups of a point or of a declaration; where none is known that is said, with the places where they were looked for. */
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

/** The number that the source prints for a point, else its place in the order of the archive. */
export function numberOf({ number }: Point, index: number): string {
  return String(number ?? index + 1);
}

/** Whose the numbers of the points are. */
export function numberingNote({ locale }: Context, { points }: Declaration): string {
  const words = declarationStrings[locale];
  return points.some(({ number }) => number !== undefined) ? words.pointsNumbered : words.pointsNote;
}

function textOf({ locale }: Context, point: Point, lang: Locale): PointTextView | undefined {
  const side = point[lang];
  if (isNotKnown(side) || lacks(point, lang)) return undefined;
  const text = lang === locale ? marked(side.text, locale) : inLanguage(side.text, lang, locale);
  return { lang, text, wording: factStrings[locale].wording[side.wording] };
}
