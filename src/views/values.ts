import { isObject } from '../archive/is-object.ts';
import { get } from '../archive/archive.ts';
import { namedBy } from '../archive/check/references.ts';
import { isClaim, isStatement } from '../archive/fact-path.ts';
import { readAddress } from '../archive/address.ts';
import type { Kind } from '../archive/kinds.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Count } from '../archive/schema/count.ts';
import type { PartialDate, Period } from '../archive/schema/partial-date.ts';
import type { Printed } from '../archive/schema/title.ts';
import type { Words } from '../archive/schema/words.ts';
import { colon, comma, formatCount, formatDate, formatNumber, formatPeriod } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { fieldStrings } from '../i18n/strings/fields.ts';
import { valueStrings } from '../i18n/strings/values.ts';
import { hasJapanese } from '../i18n/typography.ts';
import type { Context } from './context.ts';
import { targetLink } from './follow-up-target.ts';
import { html, join, type Html } from './html.ts';
import { itemText } from './item.ts';
import { inLanguage, marked, ourWords } from './language.ts';
import { recordLink } from './names.ts';
import { outwardLink } from './outward-link.ts';
import { titleSide } from './title.ts';

/** One field of a fact, in the language of the page. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: Html;
  /** The value is one of the words for what is not known: its label is never left out. */
  readonly isNotKnown?: boolean | undefined;
}

/** The controlled lists, by the kind of record and the field. Fields that mean the same everywhere stand under their own name. */
const listOf: Partial<Record<string, string>> = {
  'editions kind': 'documentKind',
  'programme kind': 'itemKind',
  'points kind': 'pointKind',
  'publications kind': 'publicationKind',
  'authorities kind': 'authorityKind',
  'twinnings kind': 'twinningKind',
  'milestones kind': 'milestoneKind',
  'areas kind': 'areaKind',
  'cities role': 'cityRole',
  side: 'side',
  sides: 'sides',
  status: 'status',
  time: 'time',
  complete: 'complete',
  role: 'role',
  relation: 'relation',
  scope: 'scope',
  lang: 'lang',
  of: 'of',
};

/** Fields that a page shows in another way: ids of lines, gaps, lists that have facts of their own. */
const notShown = new Set([
  'id',
  'gaps',
  'evidence',
  'others',
  'words',
  'note',
  'derived',
  'to_verify',
  'side',
  'formerIds',
  'wording',
]);

/** The word of a controlled list; a value that has none is shown as typed. */
export function listWord(context: Context, kind: Kind, list: string, field: string, value: string): string {
  const name = listOf[`${list} ${field}`] ?? listOf[`${kind} ${field}`] ?? listOf[field];
  return (name ? valueStrings[context.locale][name]?.[value] : undefined) ?? value;
}

/** The name of a field as readers see it. */
export function fieldLabel({ locale }: Context, name: string): string {
  return fieldStrings[locale][name] ?? name;
}

/** The fields of a value, in the order of its schema. Facts inside it, and what pages show otherwise, are left to `parts`. */
export function fieldsOf(context: Context, kind: Kind, list: string, value: object): readonly FieldView[] {
  return Object.entries(value).flatMap(([name, one]) => {
    if (notShown.has(name) || one === undefined) return [];
    const shown = present(context, kind, list, name, one);
    const label = fieldLabel(context, isPrinted(one) ? `title-${name}` : name);
    return shown ? [{ name, label, value: shown, isNotKnown: isNotKnown(one) }] : [];
  });
}

/** True for one language of a title, which is named by that language. */
function isPrinted(value: unknown): boolean {
  return isObject(value) && 'text' in value && 'status' in value;
}

/** A value of the data in the language of the page; `undefined` for what is a fact of its own. */
export function present(context: Context, kind: Kind, list: string, name: string, value: unknown): Html | undefined {
  if (typeof value === 'string') return presentText(context, kind, list, name, value);
  if (typeof value === 'number')
    return html`${name === 'lat' || name === 'lon' ? String(value) : formatNumber(value, context.locale)}`;
  if (Array.isArray(value)) return presentList(context, kind, list, name, value);
  return isObject(value) ? presentObject(context, kind, list, name, value) : undefined;
}

function presentText(context: Context, kind: Kind, list: string, name: string, value: string): Html {
  const { locale } = context;
  const named = namedBy(name, kind);
  if (named && named !== 'counts' && named !== 'pages') return link(context, named, value);
  if (name === 'see') return seeAlso(context, value);
  if (name === 'taken_up_in') return targetLink(context, value);
  if (name === 'url') return outwardLink(value, value, locale);
  if (name === 'fr' || name === 'ja') return inLanguage(value, name, locale);
  if (name === 'katakana' || name === 'yomi') return inLanguage(value, 'ja', locale);
  if (name === 'en') return inLanguage(value, 'en', locale);
  if (name === 'printed' || name === 'text') return inLanguage(value, hasJapanese(value) ? 'ja' : 'fr', locale);
  return marked(listWord(context, kind, list, name, value), locale);
}

function link(context: Context, named: Kind | 'items', id: string): Html {
  if (named !== 'items') return recordLink(context, named, id);
  const { edition, item } = get(context.archive.items, id);
  return html`<a href="${recordAt(context.locale, 'editions', edition.id, `programme.${id}`)}">${itemText(context, item)}</a>`;
}

function seeAlso(context: Context, text: string): Html {
  const address = readAddress(text);
  if (!address) return html`${text}`;
  const { kind, id, path } = address;
  const words = factStrings[context.locale].more;
  return html`<a href="${recordAt(context.locale, kind, id, path)}">${words}</a>`;
}

function presentList(
  context: Context,
  kind: Kind,
  list: string,
  name: string,
  values: readonly unknown[],
): Html | undefined {
  const shown = values.flatMap((value) => {
    if (isClaim(value) || isStatement(value)) return [];
    return present(context, kind, list, name, value) ?? [];
  });
  if (shown.length === 0) return undefined;
  return join(shown, comma[context.locale]);
}

function presentObject(
  context: Context,
  kind: Kind,
  list: string,
  name: string,
  value: Record<string, unknown>,
): Html | undefined {
  const { locale } = context;
  if (isNotKnown(value))
    return html`<span class="not-known"
      >${factStrings[locale].certainty[value.is === 'unknown' ? 'unfinished' : value.is]}</span
    >`;
  if (isClaim(value) || isStatement(value)) return undefined;
  if ('start' in value && 'end' in value) return html`${formatPeriod(value as unknown as Period, locale, 'table')}`;
  if ('precision' in value) return html`${formatDate(value as unknown as PartialDate, locale)}`;
  if ('n' in value && 'qualifier' in value) return html`${formatCount(value as unknown as Count, locale)}`;
  if ('text' in value && 'status' in value)
    return titleSide(value as unknown as Printed, name === 'ja' ? 'ja' : 'fr', locale);
  if ('text' in value && 'wording' in value) return inLanguage(String(value['text']), name, locale);
  if (typeof value['fr'] === 'string' && typeof value['ja'] === 'string') return wordsWithDate(context, value);
  if ('fr' in value || 'ja' in value) return bothSides(context, value);
  const shown = Object.entries(value).flatMap(([field, one]) => {
    const part = present(context, kind, list, field, one);
    return part ? [{ field, part }] : [];
  });
  const [only] = shown;
  if (only && shown.length === 1) return only.part;
  const parts = shown.map(({ field, part }) => html`${fieldLabel(context, field)} ${part}`);
  return parts.length > 0 ? join(parts, comma[locale]) : undefined;
}

/** Our words, after the date that stands beside them, if one does. */
function wordsWithDate(context: Context, value: Record<string, unknown>): Html {
  const words = ourWords(value as unknown as Words, context.locale);
  const date = value['on'] ?? value['since'];
  if (!isObject(date)) return words;
  const shown = presentObject(context, 'editions', '', 'on', date);
  return html`${words}${comma[context.locale]}${shown}`;
}

/** « français : non indiqué » beside the language that is printed. */
function sideNotKnown({ locale }: Context, lang: string, state: 'not-stated' | 'not-applicable'): Html {
  const language = valueStrings[locale]['lang']?.[lang] ?? lang;
  const word = factStrings[locale].certainty[state];
  return html`<small class="status">${language}${colon[locale]}${word}</small>`;
}

/** Both languages of a printed name, that of the page first. */
function bothSides(context: Context, value: Record<string, unknown>): Html {
  const { locale } = context;
  const order = locale === 'fr' ? locales : locales.toReversed();
  const shown = order.flatMap((lang): Html[] => {
    const side = value[lang];
    if (!isObject(side)) return [];
    if (!isNotKnown(side)) return [titleSide(side as unknown as Printed, lang, locale)];
    // A side that was looked for is a fact of its own, with its gap; one that no source prints is said so here.
    return side.is === 'unknown' ? [] : [sideNotKnown(context, lang, side.is)];
  });
  return join(shown, ' · ');
}
