import { languageWords } from '../archive/schema/controlled-words.ts';
import { type Declaration } from '../archive/archive.ts';
import { paragraphsIn, passagesOf, type Passage } from '../archive/passages.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { colon, comma } from '../i18n/format.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { officialTextStrings } from '../i18n/strings/official-text.ts';
import { capitalised } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { noEvidence, type EvidenceView } from './evidence.ts';
import { factView, type FactView, type Holder } from './fact.ts';
import type { LinkView } from './frame.ts';
import { linkToRecord } from './record-page.ts';

/** The text of a declaration as it was published. */
export interface OfficialTextView {
  readonly fact: FactView;
  /** The status of the text in each language: « français : traduction officielle ». */
  readonly worth: readonly string[];
  readonly passages: readonly PassageView[];
}

/** A preamble or an article, in the language of the page if it has it, else in the other one. */
export interface PassageView {
  /** Its fragment. */
  readonly id: string;
  /** « Article 3 » */
  readonly name: string;
  readonly heading?: Html | undefined;
  readonly isInOther: boolean;
  readonly paragraphs: readonly ParagraphView[];
  readonly themes: readonly LinkView[];
  /** The remarks on the passage, without its text and its follow-ups. */
  readonly fact: FactView;
  /** Empty if it is the same as the evidence of the complete text. */
  readonly evidence: EvidenceView;
}

/** A paragraph. An only paragraph has no number, and no address besides that of its passage. */
export interface ParagraphView {
  readonly id?: string | undefined;
  /** Its number; `¶` in a preamble, whose paragraphs are not numbered. */
  readonly mark?: string | undefined;
  /** « Article 3, paragraphe 2 » */
  readonly name: string;
  readonly text: Html;
  /** The same paragraph in the other language, if there is one. */
  readonly other?: Html | undefined;
}

/** Shows the official text of a declaration; undefined if the archive has none. */
export function officialTextView(
  context: Context,
  holder: Holder,
  declaration: Declaration,
): OfficialTextView | undefined {
  const { text } = declaration;
  if (!text) return undefined;
  return {
    fact: factView(context, holder, 'text', text),
    worth: worthOf(context, text),
    passages: passagesOf(declaration).map((passage) => passageView(context, holder, declaration, passage)),
  };
}

function worthOf({ locale }: Context, { wording, authentic }: NonNullable<Declaration['text']>): readonly string[] {
  const faithful = authentic === undefined || isNotKnown(authentic) ? [] : authentic;
  return ([locale, otherLocale(locale)] as const).flatMap((lang) => {
    const worth = wording[lang];
    if (worth === undefined) return [];
    const isAuthentic = faithful.includes(lang) ? [officialTextStrings[locale].authentic] : [];
    const said = [factStrings[locale].wording[worth], ...isAuthentic].join(comma[locale]);
    return [`${languageWords[lang][locale]}${colon[locale]}${said}`];
  });
}

function passageView(context: Context, holder: Holder, declaration: Declaration, passage: Passage): PassageView {
  const { locale } = context;
  const { address, path, text } = passage;
  const lang = languageOf(passage, locale);
  const fact = factView(context, holder, path, text);
  const isOfWhole = JSON.stringify(text.evidence) === JSON.stringify(declaration.text?.evidence);
  const heading = text.heading?.[lang];
  return {
    id: address,
    name: passageName(context, passage),
    heading: heading === undefined ? undefined : inLanguage(heading, lang, locale),
    isInOther: lang !== locale,
    paragraphs: passage.paragraphs.flatMap((paragraph): ParagraphView[] => {
      const words = paragraph[lang];
      if (words === undefined) return [];
      const { number } = paragraph;
      const beside = lang === locale ? paragraph[otherLocale(locale)] : undefined;
      return [
        {
          id: number === undefined ? undefined : paragraph.address,
          mark: number === undefined ? undefined : passage.number === undefined ? '¶' : String(number),
          name: passageName(context, passage, number),
          text: inLanguage(words, lang, locale),
          other: beside === undefined ? undefined : inLanguage(beside, otherLocale(locale), locale),
        },
      ];
    }),
    themes: (text.themes ?? []).map((theme) => linkToRecord(context, 'themes', theme)),
    fact: { ...fact, fields: [], parts: fact.parts.filter((part) => !part.id.startsWith(`${address}.follow_up`)) },
    evidence: isOfWhole ? noEvidence : fact.evidence,
  };
}

/** Returns the language in which a passage is shown: that of the page if the passage has it, else the other one. */
export function languageOf({ text }: Passage, locale: Locale): Locale {
  return paragraphsIn(text, locale).length > 0 ? locale : otherLocale(locale);
}

/** « Article 3 »; with a paragraph, « Article 3, paragraphe 2 ». */
export function passageName({ locale }: Context, { number }: Pick<Passage, 'number'>, paragraph?: number): string {
  const words = officialTextStrings[locale];
  const place = words.place(number?.toString(), paragraph?.toString());
  return capitalised(place);
}

/** « Article 3 », as a link from a point that the article replaced. */
export function becameLink(context: Context, place: string): Html {
  const [kind, ...numbers] = place.split('-');
  const [article, paragraph] = kind === 'article' ? numbers : [undefined, ...numbers];
  return html`<a href="#${place}">${capitalised(officialTextStrings[context.locale].place(article, paragraph))}</a>`;
}
