import { adoptionWords, isAttested, textKnownWords } from '../archive/schema/declaration.ts';
import { get, type Declaration } from '../archive/archive.ts';
import { languageWords } from '../archive/schema/controlled-words.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatPeriod } from '../i18n/format.ts';
import { parallelAt, recordAt } from '../i18n/paths.ts';
import { officialTextStrings } from '../i18n/strings/official-text.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { seenRemark } from './seen-remark.ts';
import { numberingNote, pointViews, type PointView } from './declaration-point.ts';
import { declarationTitle, type DeclarationTitle } from '../wording/declaration-title.ts';
import { editionText } from '../wording/names.ts';
import { whenOf } from './edition-when.ts';
import { eraOf } from './era.ts';
import { factLines, factView, holderOf, type FactView, type Holder } from './fact.ts';
import { gapViews } from './gap.ts';
import type { FrameView, LinkView } from './frame.ts';
import { recordFrame } from './record-page.ts';
import { citedIn, notesOf, type PageNotes } from './notes.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { officialTextView, type OfficialTextView } from './official-text.ts';
import { outwardLink } from './outward-link.ts';
import { proseView, type ProseView } from './prose.ts';
import { originViews, sequelViews, type SequelView } from './sequels.ts';

export interface DeclarationView extends Neighbours {
  readonly frame: FrameView;
  readonly side: Side;
  readonly title: DeclarationTitle;
  readonly edition: LinkView & { readonly when: string };
  readonly adoption: AdoptionView;
  /** How far the text was read: « lu en partie ». */
  readonly textKnown?: string | undefined;
  /** Links to the text on other sites: « Lire le texte (copie) ». */
  readonly readings: readonly Html[];
  /** The answer to a warning of the check about it. */
  readonly seen?: Html | undefined;
  readonly pointsNote: string;
  /** Its sources by number, its questions by letter. */
  readonly notes: PageNotes;
  /** Address of the page with both languages side by side. */
  readonly parallelHref: string;
  /** The text as it was published, if the archive has it. */
  readonly text?: OfficialTextView | undefined;
  readonly points: readonly PointView[];
  /** The themes of the points, each with its points. */
  readonly themes: readonly ThemedPoints[];
  /** Adoption (date, place, people), titles, publications and context. */
  readonly facts: readonly FactView[];
  readonly account?: ProseView | undefined;
  /** Follow-ups of the declaration or of a part of it, in the order of the text. */
  readonly followUps: readonly SequelView[];
  /** Places of the text without a known follow-up. */
  readonly notFollowed: readonly SequelView[];
  /** Earlier declarations that this one took up. */
  readonly takenUp: readonly SequelView[];
}

/** A theme that the archive gives to points. */
export interface ThemedPoints {
  readonly theme: LinkView;
  readonly points: readonly Pick<PointView, 'fact' | 'number'>[];
}

/** The adoption, the reading or the publication of a declaration in one line. */
export interface AdoptionView {
  readonly isKnown: boolean;
  /** « adoptée », « lue, adoption non établie »; absent if no source tells of one. */
  readonly how?: string | undefined;
  /** The date, else the word for an unknown one. */
  readonly when: string;
  /** « date déduite », if no source states it. */
  readonly remark?: string | undefined;
  /** The year of the Japanese era, on a Japanese page. */
  readonly era?: string | undefined;
}

export function declarationView(context: Context, declaration: Declaration): DeclarationView {
  const { archive, locale } = context;
  const { id } = declaration;
  const words = declarationStrings[locale];
  const edition = get(archive.editions, id);
  const holder = holderOf(context, 'declarations', id);
  const title = declarationTitle(context, declaration);
  const prose = archive.prose('declarations', id, locale);
  const account = proseView(context, prose);
  const gaps = gapViews(context, 'declarations', id, declaration.gaps);
  const shown = {
    facts: titled(context, [
      factView(context, holder, 'adoption', declaration.adoption),
      factView(context, holder, 'title', declaration.title),
      ...factLines(context, holder, 'other_titles', declaration.other_titles),
      ...factLines(context, holder, 'publications', declaration.publications),
      ...factLines(context, holder, 'context', declaration.context),
    ]),
    text: officialTextView(context, holder, declaration),
    points: pointViews(context, holder, declaration),
    ...sequelViews(context, declaration),
    takenUp: originViews(context, id),
  };
  return {
    frame: recordFrame(
      context,
      'declarations',
      id,
      account?.leadText ?? (declaration.text ? officialTextStrings[locale] : words).description(title.unique),
    ),
    side: edition.side,
    title,
    edition: {
      href: recordAt(locale, 'editions', id),
      label: editionText(context, edition),
      when: whenOf(context, edition),
    },
    adoption: adoptionView(context, holder, declaration),
    textKnown: textKnownText(context, declaration),
    readings: readingLinks(context, declaration),
    seen: declaration.seen && seenRemark(declaration.seen, locale),
    pointsNote: numberingNote(context, declaration),
    notes: notesOf([citedIn(context, prose), shown], gaps),
    parallelHref: parallelAt(locale, 'declarations', id),
    ...shown,
    themes: themedPoints(shown.points),
    account,
    ...neighboursOf(archive.declarations.values(), declaration, (one) => ({
      href: recordAt(locale, 'declarations', one.id),
      label: declarationTitle(context, one).unique,
    })),
  };
}

function themedPoints(points: readonly PointView[]): readonly ThemedPoints[] {
  const themes = new Map(points.flatMap((point) => point.themes.map((theme) => [theme.href, theme] as const)));
  return [...themes.values()].map((theme) => ({
    theme,
    points: points.filter((point) => point.themes.some(({ href }) => href === theme.href)),
  }));
}

/** Summarises in one line what is known of an adoption. */
export function adoptionView(context: Context, holder: Holder, { adoption }: Declaration): AdoptionView {
  const { state } = factView(context, holder, 'adoption', adoption);
  if (adoption.is !== 'known') return { isKnown: false, when: state };
  const { date } = adoption.value;
  const how = adoptionWords[adoption.value.how][context.locale];
  if (isNotKnown(date)) return { isKnown: true, how, when: declarationStrings[context.locale].dateNotKnown };
  const derived = Object.hasOwn(adoption.evidence.exceptions, 'date')
    ? factStrings[context.locale].derivedDate
    : undefined;
  return {
    isKnown: true,
    how,
    when: formatPeriod(date, context.locale, 'table'),
    remark: derived,
    era: eraOf(context, date.start),
  };
}

/** Returns links to the text where it is published on another site. */
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

/** « Texte publié : 12 articles ». */
export function textCounts({ locale }: Context, { articles }: NonNullable<Declaration['text']>): string {
  const words = officialTextStrings[locale];
  return words.published(words.articles(articles.length));
}

/** Labels `fr` and `ja` as the sides of a title, since elsewhere they are names. */
function titled({ locale }: Context, facts: readonly FactView[]): readonly FactView[] {
  const { titles } = declarationStrings[locale];
  const relabel = <T extends { readonly name: string; readonly label: string }>(one: T): T =>
    one.name === 'fr' || one.name === 'ja' ? { ...one, label: titles[one.name] } : one;
  return facts.map((fact) => ({
    ...fact,
    fields: fact.fields.map(relabel),
    others: fact.others.map((other) => ({ ...other, fields: other.fields.map(relabel) })),
    parts: fact.parts.map(relabel),
  }));
}
