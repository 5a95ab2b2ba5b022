import { languageWords } from '../schema/controlled-words.ts';
import { z } from 'zod';
import { readAddress } from '../schema/address.ts';
import { get } from '../archive/archive.ts';
import { isClaim, isStatement } from '../archive/fact-path.ts';
import type { Kind } from '../schema/kinds.ts';
import { holds, isOwn, partsOf, type Node } from '../schema/node.ts';
import { noteShape, wordsShape } from '../schema/claim.ts';
import { isWorded } from '../schema/declaration.ts';
import { evidenceShape } from '../schema/evidence.ts';
import type { Meaning } from '../schema/meaning.ts';
import { isNotKnown, type NotKnown } from '../schema/not-known.ts';
import { labelsOn } from '../schema/side.ts';
import { isPrinted } from '../schema/title.ts';
import { isWords, type Words } from '../schema/words.ts';
import {
  colon,
  comma,
  formatCount,
  formatCounted,
  formatDate,
  formatDegrees,
  formatPeriod,
  semicolon,
} from '../i18n/format.ts';
import { locales, type Locale } from '../text/locales.ts';
import { placeAt } from '../site/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { hasJapanese } from '../text/typography.ts';
import { targetLink, recordLink, type Context, itemText } from '../names/names.ts';
import { titleSide } from '../names/titles.ts';
import {
  element,
  html,
  inBrackets,
  join,
  inLanguage,
  anchor,
  marked,
  ourWords,
  outwardLink,
  statusNote,
  type Html,
} from '../names/html.ts';

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: Html;
  /** The value is one of the words for what is not known: its label is never left out. */
  readonly isNotKnown?: boolean | undefined;
  /** It says under which themes the fact is filed, not what the fact is: it is said last, and small. */
  readonly isFiling?: boolean | undefined;
  /** « officiel », of an official title: said only where titles are compared. Any other status stands in the value. */
  readonly official?: Html | undefined;
}

/** The name of a field as readers see it; that of a line is the one of its list. */
export function labelOf({ locale }: Context, { meaning }: Node): string {
  return meaning.label?.[locale] ?? '';
}

/** The fields that any fact may have beside those of its schema: our words on it, a remark, what it rests on. */
const fieldsOfAny = z.strictObject({ ...wordsShape, ...noteShape, ...evidenceShape });

export function labelIn({ locale }: Context, schema: z.ZodType, name: string): string {
  const [label] = [schema, fieldsOfAny].flatMap((one) => labelsOn(one, [name])[0] ?? []);
  return label?.[locale] ?? name;
}

const opposite: Readonly<Partial<Record<string, string>>> = { french: 'japanese', japanese: 'french' };

/** The parts of a value as a page has them: what is of the country of its language before what is of the other. */
function orderedParts({ locale }: Context, value: Node): readonly Node[] {
  const parts = partsOf(value);
  if (locale === 'fr') return parts;
  return parts.map((part) => parts.find(({ field }) => field === opposite[part.field]) ?? part);
}

/** The one word for a field without a value: how far it was searched stands with the question. */
function notKnownWord({ is }: NotKnown, locale: Locale): string {
  return (is === 'not-applicable' ? factStrings.certainty[is] : factStrings.notKnown)[locale];
}

/** The fields of a value. Facts inside it, what pages show otherwise, and what its sources do not state are left out. */
export function fieldsOf(context: Context, value: Node): readonly FieldView[] {
  return orderedParts(context, value).flatMap((part) => {
    // What is no part of the value itself is said of the fact: its sources, other versions.
    if (!isOwn(part) || part.meaning.isShownElsewhere) return [];
    if (isNotKnown(part.value) && part.value.is === 'not-stated') return [];
    const shown = present(context, part);
    if (!shown) return [];
    const { field: name, value: said, meaning } = part;
    const isFiling = meaning.ref === 'themes';
    const { locale } = context;
    const official =
      isPrinted(said) && said.status === 'official'
        ? statusNote(factStrings.titleStatus.official[locale], locale)
        : undefined;
    return [{ name, label: labelOf(context, part), value: shown, isNotKnown: isNotKnown(said), isFiling, official }];
  });
}

/**
 * A value of the data in the language of the page, by the meaning that its schema gives it; `undefined` for what is a fact of its own, an id
 * of a line, a gap.
 */
function present(context: Context, node: Node, isInList = false): Html | undefined {
  const { locale } = context;
  const { value, meaning } = node;
  if (isNotKnown(value)) return element('span', { class: 'soft small regular' }, notKnownWord(value, locale));
  if (isClaim(value) || isStatement(value) || meaning.is === 'gap') return undefined;
  if (holds(node, 'period')) return html`${formatPeriod(node.value, locale, 'table')}`;
  if (holds(node, 'date')) return html`${formatDate(node.value, locale)}`;
  if (holds(node, 'count')) return html`${formatCount(node.value, locale, meaning.counter ?? 'bare')}`;
  if (holds(node, 'number') && (node.field === 'lat' || node.field === 'lon'))
    return html`${formatDegrees(node.value, node.field, locale)}`;
  if (holds(node, 'number'))
    return html`${meaning.isDegrees ? String(node.value) : formatCounted(node.value, locale, meaning.counter ?? 'bare')}`;
  // A title has a status, a sentence of a declaration a wording.
  if (isPrinted(value)) return titleSide(value, meaning.lang === 'ja' ? 'ja' : 'fr', locale);
  if (isWorded(value)) return inLanguage(value.text, meaning.lang ?? locale, locale);
  if (typeof value === 'string') return presentText(context, meaning, value);
  return presentParts(context, node, isInList);
}

function presentText(context: Context, meaning: Meaning, value: string): Html | undefined {
  const { locale } = context;
  const { ref, is, scalar, lang, words: controlled } = meaning;
  // No record names a count of links or a page of text.
  if (ref && ref !== 'counts' && ref !== 'pages') return linkTo(context, ref, value);
  if (is === 'record-path') return seeAlso(context, value);
  if (is === 'follow-up-path') return targetLink(context, value);
  if (scalar === 'address') return outwardLink(value, value, locale);
  if (scalar === 'text') return inLanguage(value, lang ?? (hasJapanese(value) ? 'ja' : 'fr'), locale);
  // Names inside a record stand in addresses alone.
  if (scalar === 'id' || scalar === 'point-id' || scalar === 'text-place') return undefined;
  return marked(controlled?.[value]?.[locale] ?? value, locale);
}

function presentParts(context: Context, node: Node, isInList: boolean): Html | undefined {
  const { locale } = context;
  const parts = orderedParts(context, node);
  const isList = Array.isArray(node.value);
  if (!isList && isWords(node.value)) return wordsWithDate(context, node.value, parts, isInList);
  if (!isList && parts.some(({ field }) => field === 'fr' || field === 'ja')) return bothSides(context, parts);
  const shown = parts.flatMap((part) => {
    const one = present(context, part, isList);
    return one ? [{ part, one }] : [];
  });
  const isPerson = ({ part }: { readonly part: Node }) => part.meaning.ref === 'people';
  const [person, other] = [shown.find(isPerson), shown.find((one) => !isPerson(one))];
  if (!isList && person && other?.part.meaning.ref && shown.length === 2)
    return html`${person.one}${inBrackets(locale, other.one)}`;
  const isNamed = !isList && shown.length > 1;
  // 日本8自治体、種類：講演
  const between = (one: Html) => (locale === 'fr' ? ' ' : /^(?:約|\d)/u.test(one.text) ? '' : colon.ja);
  const texts = shown.map(({ part, one }) => (isNamed ? html`${labelOf(context, part)}${between(one)}${one}` : one));
  // Our phrases have commas of their own.
  const isOfPhrases = locale === 'fr' && Array.isArray(node.value) && node.value.some((one) => isWords(one));
  return texts.length > 0 ? join(texts, (isOfPhrases ? semicolon : comma)[locale]) : undefined;
}

function linkTo(context: Context, named: Kind | 'items', id: string): Html {
  if (named !== 'items') return recordLink(context, named, id);
  const { edition, item } = get(context.archive.items, id);
  return anchor(placeAt(context, 'editions', edition.id, `programme.${id}`), itemText(context, item));
}

function seeAlso(context: Context, text: string): Html {
  const address = readAddress(text);
  if (!address) return html`${text}`;
  const { kind, id, path } = address;
  return anchor(placeAt(context, kind, id, path), factStrings.more[context.locale]);
}

/**
 * Our words, with the date that stands beside them, if one does: before them in Japanese, after them in French; in brackets after each of a
 * list, which has commas of its own.
 */
function wordsWithDate(context: Context, value: Words, parts: readonly Node[], isInList: boolean): Html {
  const { locale } = context;
  const words = ourWords(value, locale);
  const date = parts.find((part) => holds(part, 'date') || (isNotKnown(part.value) && part.value.is !== 'not-stated'));
  const when = date && (present(context, date) ?? html``);
  if (!when) return words;
  if (isInList) return html`${words}${inBrackets(locale, when)}`;
  return join(locale === 'ja' ? [when, words] : [words, when], comma[locale]);
}

function bothSides(context: Context, parts: readonly Node[]): Html | undefined {
  const { locale } = context;
  const order = locale === 'fr' ? locales : locales.toReversed();
  const shown = order.flatMap((lang): Html[] => {
    const { value: side, meaning } = parts.find(({ field }) => field === lang) ?? {};
    const language = `${languageWords[lang][locale]}${colon[locale]}`;
    const word = typeof side === 'string' ? meaning?.words?.[side] : undefined;
    if (word) return [html`${language}${marked(word[locale], locale)}`];
    if (isPrinted(side)) return [titleSide(side, lang, locale)];
    if (typeof side === 'string') return [inLanguage(side, lang, locale)];
    // A side that was looked for is a fact of its own, with its gap; one that no source prints is said so here.
    if (!isNotKnown(side) || side.is === 'unknown') return [];
    return [element('small', { class: 'regular' }, language, notKnownWord(side, locale))];
  });
  return shown.length > 0 ? join(shown, ' · ') : undefined;
}
