import { get, type Edition, type Source } from '../archive/archive.ts';
import { documentHolders, type DocumentHolder } from '../archive/queries/holders.ts';
import type { Gap } from '../archive/schema/gap.ts';
import { lacks } from '../archive/schema/to-translate.ts';
import type { Language, Side } from '../archive/schema/words.ts';
import { comma, formatOrdinal } from '../i18n/format.ts';
import type { Bilingual, Locale } from '../i18n/locales.ts';
import { addressOf, gapFragment, isWholeAddress, lettersAt, pageAt } from '../i18n/paths.ts';
import { lettersStrings } from '../i18n/strings/letters.ts';
import { quotationMarks } from '../language/quotation-marks.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import { passagesMarked, standingWords } from '../wording/language.ts';
import { editionText, editionYear, hostTexts, recordText } from '../wording/names.ts';
import { sourceGloss } from '../wording/source-mark.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { pageLink } from './single-page.ts';
import { linkToRecord } from './record-page.ts';

/** A question of a letter. Only the first letter in each language has ids: the fragment of the gap, and the language. */
export interface AskedView {
  readonly id?: string | undefined;
  readonly text: Html;
}

/** A letter to one addressee about one edition, in the language of the addressee, with all open questions. */
export interface LetterView {
  readonly id: string;
  readonly language: Language;
  /** The addressee in the language of the page. */
  readonly to: LinkView;
  readonly subject: string;
  readonly before: readonly Html[];
  readonly questions: readonly AskedView[];
  readonly after: readonly Html[];
  /** The date and the sender. */
  readonly signature: readonly Html[];
}

export interface LettersView extends Neighbours {
  readonly frame: FrameView;
  readonly side: Side;
  readonly isHeld: boolean;
  readonly edition: string;
  /** Introduction: who may send the letters, and in whose name. */
  readonly lead: string;
  readonly back: LinkView;
  readonly contributeHref: string;
  readonly contents: readonly LinkView[];
  /** Empty if every question about the edition is answered, or no addressee is named. */
  readonly letters: readonly LetterView[];
}

/** A gap of an edition or of its declaration. */
interface Asked {
  readonly gap: Gap;
  readonly fragment: string;
}

/** Returns the page of the letters about an edition and its declaration. Each edition has one, so that its address is stable. */
export function lettersView(context: Context, edition: Edition): LettersView {
  const { archive, locale } = context;
  const words = lettersStrings[locale];
  const name = editionText(context, edition);
  const back = pageAt(locale, 'gaps', `s-${edition.id}`);
  const letters = lettersOf(context, edition);
  return {
    frame: frameView(context, {
      path: lettersAt(locale, edition.id),
      title: words.pageTitle(name),
      description: words.description(name),
      within: 'gaps',
      parent: letters.length > 0 ? { href: back, label: name } : undefined,
    }),
    side: edition.side,
    isHeld: edition.statusNow === 'held',
    edition: name,
    lead: archive.site.publisher ? words.leadOf(archive.site.publisher.name[locale]) : words.lead,
    back: letters.length > 0 ? { href: back, label: words.back } : pageLink(context, 'gaps'),
    contributeHref: pageAt(locale, 'contribute'),
    contents: letters.map(({ id, to }) => ({ href: `#${id}`, label: to.label })),
    letters,
    ...neighboursOf(archive.editions.values(), edition, (one) => ({
      href: lettersAt(locale, one.id),
      label: editionText(context, one),
    })),
  };
}

function lettersOf(context: Context, edition: Edition): readonly LetterView[] {
  const { archive } = context;
  const { id } = edition;
  const asked: readonly Asked[] = [
    ...edition.gaps.map((gap) => ({ gap, fragment: gapFragment('editions', id, gap.id) })),
    ...(archive.declarations.get(id)?.gaps ?? []).map((gap) => ({
      gap,
      fragment: gapFragment('declarations', id, gap.id),
    })),
  ];
  if (asked.length === 0) return [];
  return documentHolders(archive, edition).map((holder, index, all) => ({
    id: `${holder.kind}.${holder.id}`,
    language: holder.language,
    to: linkToRecord(context, holder.kind, holder.id),
    ...letterTo(context, edition, asked, holder),
    questions: asked.map(({ gap, fragment }, place) => ({
      id:
        all.findIndex(({ language }) => language === holder.language) === index
          ? `${fragment}.${holder.language}`
          : undefined,
      text: questionOf(gap, place + 1, holder.language),
    })),
  }));
}

function questionOf(gap: Gap, number: number, lang: Locale): Html {
  const text = lacks(gap, lang) ? standingWords(gap, lang) : passagesMarked(gap[lang], lang);
  return html`${lettersStrings[lang].number(number)}${text}`;
}

/** Returns the text around the questions. Readers copy it: it contains its quotation marks as characters, and no word joiner. */
function letterTo(
  { archive }: Context,
  edition: Edition,
  asked: readonly Asked[],
  { kind, id, language: lang }: DocumentHolder,
): Pick<LetterView, 'subject' | 'before' | 'after' | 'signature'> {
  const words = lettersStrings[lang];
  const context = { archive, locale: lang };
  const where = [...hostTexts(context, edition), editionYear(edition, lang)].filter((part) => part !== '');
  const meeting = words.meeting(formatOrdinal(edition.ordinal, lang), where.join(comma[lang]));
  const page = addressOf(pageAt(lang, 'gaps', `s-${edition.id}`));
  const { publisher } = archive.site;
  const sender = publisher
    ? [publisher.name[lang], publisher.address[lang], publisher.contact].join(comma[lang])
    : words.sender;
  return {
    subject: words.subject(meeting),
    before: [
      words.to[kind](recordText(context, kind, id)),
      words.salutation(publisher?.name[lang]),
      words.opening(meeting, asked.length),
    ].map((text) => html`${text}`),
    after: [
      ...documentsRead(context, asked),
      html`${words.wanted}`,
      // Nobody could open the address if the site does not know its own host.
      ...(isWholeAddress(page) ? [html`${words.page(page)}`] : []),
      html`${words.closing}`,
    ],
    signature: [words.date, sender].map((text) => html`${text}`),
  };
}

/** More titles than this would hide the questions. */
const MOST_TITLES = 4;

/** Separator between titles. Japanese needs none, since the brackets separate them. */
const between: Bilingual<string> = { fr: comma.fr, ja: '' };

/** Lists by title the documents searched for the largest number of questions, and says how many more there are. */
function documentsRead({ archive, locale }: Context, asked: readonly Asked[]): readonly Html[] {
  const words = lettersStrings[locale];
  const searched = Map.groupBy(
    asked.flatMap(({ gap }) => gap.looked_in),
    (id) => id,
  );
  const sources = [...searched].sort(([, a], [, b]) => b.length - a.length).map(([id]) => get(archive.sources, id));
  // Two languages of a document may have the same title: it is listed once.
  const titles = new Map(sources.map((source) => [source.title.text, titleToCopy(source, locale)]));
  if (titles.size === 0) return [];
  const named = [...titles.values()].slice(0, MOST_TITLES);
  return [html`${words.read}${join(named, between[locale])}${words.readEnd(titles.size - named.length, titles.size)}`];
}

function titleToCopy(source: Source, locale: Locale): Html {
  const [opening, closing] = quotationMarks[locale];
  const { title, lang, read } = source;
  const words =
    sourceGloss(source, locale) ?? (lang === locale ? title.text : html`<span lang="${lang}">${title.text}</span>`);
  return html`${opening}${words}${closing}${read === 'whole' ? '' : lettersStrings[locale].inPart}`;
}
