import { lacks } from '../archive/schema/to-translate.ts';
import { get, type Source } from '../archive/archive.ts';
import { documentHolders } from '../archive/queries/holders.ts';
import type { RecordKey } from '../archive/queries/statements.ts';
import type { Gap } from '../archive/schema/gap.ts';
import type { Language } from '../archive/schema/words.ts';
import { addressOf, gapFragment, pageAt } from '../i18n/paths.ts';
import { comma, fullStop } from '../i18n/format.ts';
import type { Bilingual, Locale } from '../i18n/locales.ts';
import { requestsStrings } from '../i18n/strings/requests.ts';
import { publisher } from '../site/address.ts';
import { quotationMarks } from '../language/quotation-marks.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import { passagesMarked, standingWords } from '../wording/language.ts';
import { editionText, recordLink } from '../wording/names.ts';

/** A gap with the record that it is of. */
export interface Asked extends RecordKey {
  readonly gap: Gap;
}

/** A paragraph of a letter, and what it is where it is set apart. */
export interface LetterPart {
  readonly part: 'subject' | 'question' | 'closing' | 'text';
  readonly text: Html;
}

/** Those who are written to in one language about an edition. */
export interface Addressees {
  readonly language: Language;
  /** Links to them, in the language of the page. */
  readonly to: readonly Html[];
}

/** More addressees or titles than this would be a circular. */
const MOST = 3;

/**
 * Those who may hold the answer to a gap, by the language that they are written to in: first that of the host. The same for all gaps of an
 * edition and of its declaration; nobody for those of other records.
 */
export function addresseesOf(context: Context, key: RecordKey): readonly Addressees[] {
  const holders = Map.groupBy(documentHolders(context.archive, key), ({ language }) => language);
  return [...holders].map(([language, own]) => ({
    language,
    to: own.slice(0, MOST).map((holder) => recordLink(context, holder.kind, holder.id)),
  }));
}

/** Between titles, which Japanese brackets part well enough. */
const between: Bilingual<string> = { fr: comma.fr, ja: '' };

/**
 * The letter that asks for what answers a gap of an edition or of its declaration, in one language, whatever that of the page. It is copied:
 * its quotation marks are letters of the text, and no word joiner stands in it.
 */
export function letterOf({ archive }: Context, { kind, id, gap }: Asked, lang: Locale): readonly LetterPart[] {
  const words = requestsStrings[lang];
  const edition = editionText({ archive, locale: lang }, get(archive.editions, id));
  const unread = gap.looked_in.map((source) => get(archive.sources, source)).filter(({ read }) => read !== 'whole');
  // Two languages of a document may bear one title: it is named once.
  const titles = new Map(unread.slice(0, MOST).map((source) => [source.title.text, titleToCopy(source, lang)]));
  const [opening, closing] = quotationMarks[lang];
  const documents = [...titles.values()].map((title) => html`${opening}${title}${closing}`);
  const text = (words: string | Html): LetterPart => ({ part: 'text', text: html`${words}` });
  return [
    { part: 'subject', text: html`${words.subject(edition)}` },
    text(words.salutation(publisher?.name[lang])),
    text(words.opening(edition)),
    { part: 'question', text: lacks(gap, lang) ? standingWords(gap, lang) : passagesMarked(gap[lang], lang) },
    ...(documents.length > 0 ? [text(html`${words.read}${join(documents, between[lang])}${fullStop[lang]}`)] : []),
    text(words.wanted),
    text(words.page(addressOf(pageAt(lang, 'gaps', gapFragment(kind, id, gap.id))))),
    { part: 'closing', text: html`${words.closing}` },
    {
      part: 'closing',
      text: html`${
        publisher
          ? join(
              [publisher.name[lang], publisher.address[lang], publisher.contact].map((line) => html`${line}`),
              comma[lang],
            )
          : words.sender
      }`,
    },
  ];
}

function titleToCopy({ title, lang }: Source, locale: Locale): Html {
  return lang === locale ? html`${title.text}` : html`<span lang="${lang}">${title.text}</span>`;
}
