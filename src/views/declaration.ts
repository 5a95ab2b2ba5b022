import { isAdopted, textKnownWords } from '../archive/schema/declaration.ts';
import { get, type Declaration } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatPeriod, steleOrdinal } from '../i18n/format.ts';
import { parallelAt, recordAt } from '../i18n/paths.ts';
import { countedStrings } from '../i18n/strings/counted.ts';
import { officialTextStrings } from '../i18n/strings/official-text.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { passageCitations, pointCitations } from '../exports/citations/citation.ts';
import { placeReferences, type PlaceReferenceView } from './citation.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { seenRemark } from './seen-remark.ts';
import { followUpsOf, numberingNote, pointViews, type PointView } from './declaration-point.ts';
import { declarationTitle, type DeclarationTitle } from '../wording/declaration-title.ts';
import { whenOf } from './edition.ts';
import { eraOf } from './era.ts';
import { factLines, factView, holderOf, type FactView, type Holder } from './fact.ts';
import { gapView, type GapView } from './gap.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { officialTextView, type OfficialTextView } from './official-text.ts';
import { proseView, type ProseView } from './prose.ts';
import { takingUpViews } from './taking-up.ts';
import { stationViews, type StationView } from './stations.ts';

/** Everything that the page of a declaration shows. */
export interface DeclarationView extends Neighbours {
  readonly frame: FrameView;
  readonly stations: readonly StationView[];
  readonly side: Side;
  readonly numeral: string;
  readonly title: DeclarationTitle;
  readonly edition: LinkView & { readonly when: string };
  readonly adoption: AdoptionView;
  /** How far the text is known: « connu en partie ». */
  readonly textKnown?: string | undefined;
  /** The answer to a doubt of the check about it. */
  readonly seen?: Html | undefined;
  /** « 8 points, dont 2 engagements ». */
  readonly counts: string;
  readonly pointsNote: string;
  /** The page with both languages beside each other. */
  readonly parallelHref: string;
  /** The text as it was published, where the archive has it. */
  readonly text?: OfficialTextView | undefined;
  readonly points: readonly PointView[];
  readonly passageReferences: readonly PlaceReferenceView[];
  readonly pointReferences: readonly PlaceReferenceView[];
  readonly facts: readonly FactView[];
  readonly account?: ProseView | undefined;
  readonly publications: readonly FactView[];
  /** What took the whole declaration up; points have their own. */
  readonly followUps: readonly FactView[];
  /** Earlier declarations that this one took up. */
  readonly takenUp: readonly FactView[];
  readonly context: readonly FactView[];
  readonly gaps: readonly GapView[];
}

/** Whether a source says that a declaration was adopted, and when. */
export interface AdoptionView {
  readonly isKnown: boolean;
  /** The date, else the word for what is not known. */
  readonly when: string;
  /** « par déduction », where the date is. */
  readonly remark?: string | undefined;
  /** The year of the Japanese era, on a Japanese page. */
  readonly era?: string | undefined;
}

/** Makes the page of a declaration. */
export function declarationView(context: Context, declaration: Declaration): DeclarationView {
  const { archive, locale } = context;
  const { id } = declaration;
  const words = declarationStrings[locale];
  const edition = get(archive.editions, id);
  const holder = holderOf(context, 'declarations', id);
  const title = declarationTitle(context, declaration);
  const account = proseView(context, archive.prose('declarations', id, locale));
  return {
    frame: frameView(context, {
      path: recordAt(locale, 'declarations', id),
      record: { kind: 'declarations', id },
      title: title.unique,
      description:
        account?.leadText ?? (declaration.text ? officialTextStrings[locale] : words).description(title.unique),
      within: 'declarations',
    }),
    stations: stationViews(context, 'declarations', id),
    side: edition.side,
    numeral: steleOrdinal(edition.ordinal, locale),
    title,
    edition: {
      href: recordAt(locale, 'editions', id),
      label: edition.names[locale][0]?.text ?? '',
      when: whenOf(context, edition),
    },
    adoption: adoptionView(context, holder, declaration),
    textKnown: textKnownText(context, declaration),
    seen: declaration.seen && seenRemark(declaration.seen, locale),
    counts: pointCounts(context, declaration),
    pointsNote: numberingNote(context, declaration),
    parallelHref: parallelAt(locale, 'declarations', id),
    text: officialTextView(context, holder, declaration),
    points: pointViews(context, holder, declaration),
    passageReferences: placeReferences(context, passageCitations(context, declaration)),
    pointReferences: placeReferences(context, pointCitations(context, declaration)),
    facts: titled(context, [
      factView(context, holder, 'adoption', declaration.adoption),
      factView(context, holder, 'title', declaration.title),
      ...factLines(context, holder, 'other_titles', declaration.other_titles),
    ]),
    account,
    publications: factLines(context, holder, 'publications', declaration.publications),
    followUps: followUpsOf(context, holder, 'follow_up', declaration.follow_up),
    takenUp: takingUpViews(context, 'declarations', id),
    context: factLines(context, holder, 'context', declaration.context),
    gaps: declaration.gaps.map((gap) => gapView(context, 'declarations', id, gap)),
    ...neighboursOf(archive.declarations.values(), declaration, (one) => ({
      href: recordAt(locale, 'declarations', one.id),
      label: declarationTitle(context, one).unique,
    })),
  };
}

/** What is known of an adoption in a line. */
export function adoptionView(context: Context, holder: Holder, { adoption }: Declaration): AdoptionView {
  const { state, evidence } = factView(context, holder, 'adoption', adoption);
  if (adoption.is !== 'known') return { isKnown: false, when: state };
  const { date } = adoption.value;
  if (isNotKnown(date)) return { isKnown: true, when: declarationStrings[context.locale].dateNotKnown };
  const derived = Object.hasOwn(adoption.evidence.exceptions, 'date') ? evidence.exceptions[0]?.basis : undefined;
  return {
    isKnown: true,
    when: formatPeriod(date, context.locale, 'table'),
    remark: derived,
    era: eraOf(context, date.start),
  };
}

/** How far the text is known, in words; nothing where no source says that there is one. */
export function textKnownText({ locale }: Context, declaration: Declaration): string | undefined {
  return isAdopted(declaration) ? textKnownWords[declaration.text_known][locale] : undefined;
}

/** « 8 points, dont 2 engagements »; « 12 articles » where the text is known. */
export function pointCounts({ locale }: Context, declaration: Declaration): string {
  const { points, text } = declaration;
  const words = declarationStrings[locale];
  if (text) return officialTextStrings[locale].articles(text.articles.length);
  if (points.length === 0) return words.noPoints;
  const commitments = points.filter(({ kind }) => kind === 'commitment').length;
  const total = countedStrings[locale].points(points.length);
  return commitments > 0 ? words.pointsWith(total, words.commitments(commitments)) : total;
}

/** The two sides of a title are named as such: elsewhere `fr` and `ja` are names. */
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
