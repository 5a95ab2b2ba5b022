import { type Prose, type ValueForm, bareKinds, type Block, type Inline } from '../archive/prose.ts';
import { otherLocale, type Locale, locales } from '../text/locales.ts';
import { dayView, type Context } from '../names/names.ts';
import { element, html, inBrackets, inLanguage, marked, type Html, ourWords } from '../names/html.ts';
import { type Printable, valueAt, countAt } from '../archive/value-at.ts';
import { formatCount, formatDate, formatNumber, formatPeriod } from '../i18n/format.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { readAddress, type Address } from '../schema/address.ts';
import { inFrenchWords } from '../text/numerals.ts';
import { evidenceOf, isFact, lookUp } from '../archive/fact-path.ts';
import { kindNames, recordNode, type Kind } from '../schema/kinds.ts';
import type { Node } from '../schema/node.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { totalsOf, isTotalName } from '../archive/queries/totals.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { periodOn } from '../schema/partial-date.ts';
import { isPrinted } from '../schema/title.ts';
import { fileAt, gapFragment, isWholeAddress, pageAt, placeAt, textPageAt } from '../site/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { titleInPage } from '../names/titles.ts';

const toTranslate = {
  fr: 'À traduire\u00A0: ce récit n’existe qu’en japonais.',
  ja: '翻訳待ち：本文はフランス語のみです。',
};
const behind = {
  fr: (other: string, own: string) => `La version japonaise a été mise à jour le ${other}, celle-ci le ${own}.`,
  ja: (other: string, own: string) => `フランス語版は${other}に更新されました（この日本語版は${own}）。`,
};

interface ProseView {
  readonly lead: Html;
  /** The lead as plain text, for the description of the page; undefined if it is in the other language. */
  readonly leadText?: string | undefined;
  /** The language of the account, if there is none yet in that of the page. */
  readonly lang?: Locale | undefined;
  /** A note that the account is still to be translated, or that its other language was updated on a later day. */
  readonly state?: Html | undefined;
}

export function proseView(context: Context, prose: Prose | undefined): ProseView | undefined {
  if (!prose) return undefined;
  const { lead, lang } = prose;
  const { locale } = context;
  if (lang !== locale) {
    const state = element('p', { class: 'small soft', lang: locale }, toTranslate[locale]);
    return { lead: inLanguage(lead, lang, locale), lang, state };
  }
  return { lead: marked(lead, locale), leadText: lead, state: olderAccountNote(context, prose) };
}

function olderAccountNote({ archive, locale }: Context, { folder, record, updated }: Prose): Html | undefined {
  const later = archive.prose(folder, record, otherLocale(locale))?.updated;
  if (updated === undefined || later === undefined || updated >= later) return undefined;
  const [other, own] = [later, updated].map((day) => dayView(day, locale).text);
  return element('p', { class: 'small soft' }, behind[locale](other ?? '', own ?? ''));
}

export function formatPrintable(printable: Printable, locale: Locale, form?: ValueForm): string {
  const { certainty, notKnown } = factStrings;
  switch (printable.type) {
    case 'period':
      return formatPeriod(printable.period, locale, form);
    case 'date':
      return form ? formatPeriod(periodOn(printable.date), locale, form) : formatDate(printable.date, locale);
    case 'count':
      return formatCount(printable.count, locale, 'bare');
    case 'number':
      return formatNumber(printable.number, locale);
    case 'words':
      return printable.words[locale];
    case 'undecided':
      return certainty.undecided[locale];
    case 'not-known':
      return printable.state.is === 'not-applicable' ? certainty['not-applicable'][locale] : notKnown[locale];
  }
}

/** The props that the remark plug-in (`src/reader/account-remark.ts`) gives to each component of an account. */
export interface Place {
  /** The language of the account, which may be the other one than that of the page. */
  readonly locale: Locale;
  /** The record that the account is about, whose own paths may omit it: `editions/5-tours`, or `pages/about`. */
  readonly record: string;
}

export type InAccount = Context & Place;

interface FactLink {
  readonly href: string;
  readonly words: Html;
}

/** Returns a value as a sentence needs it, with its approximation: the kept one, or the one of the source `by`. */
export function valueLink(
  at: InAccount,
  { of, as: form, by }: { readonly of: string; readonly as?: ValueForm | undefined; readonly by?: string | undefined },
): FactLink {
  const target = targetOf(at, of);
  const printable = valueAt(target.record, target.path, by);
  if (!printable) throw new Error(`No value stands at “${of}”: content was not checked.`);
  const words =
    printable.type === 'words' ? ourWords(printable.words, at.locale) : formatPrintable(printable, at.locale, form);
  const remark = form ? undefined : remarkOn(at.locale, target, printable);
  return factLink(at, target, html`${words}${remark}`);
}

export function countLink(at: InAccount, of: string, where: string | undefined): FactLink {
  const target = targetOf(at, of);
  const { kind, id, path, record } = target;
  const sideOf = (authority: string) => at.archive.authorities.get(authority)?.side;
  const count = countAt(record, path, where, sideOf) ?? 0;
  // In running text, numbers from two to nine are in words in French.
  const isInWords = at.locale === 'fr' && count > 1 && count < 10;
  const link = factLink(at, target, html`${isInWords ? inFrenchWords(count) : formatNumber(count, at.locale)}`);
  if (!Array.isArray(lookUp(record, path)?.value)) return link;
  // A list that is no fact of its own stands in the section of its name.
  return { ...link, href: placeAt(at, kind, id, `s-${path}`) };
}

export function titleLink(at: InAccount, of: string): FactLink {
  const target = targetOf(at, of);
  const sides = locales.flatMap((lang) => {
    const side = lookUp(target.record, `${target.path}.${lang}`)?.value;
    return isPrinted(side) ? [[lang, side] as const] : [];
  });
  const shown = titleInPage(Object.fromEntries(sides), at.locale);
  return factLink(at, target, shown ?? html`${factStrings.notKnown[at.locale]}`);
}

export function totalText({ archive, locale }: Context, of: string): string {
  return isTotalName(of) ? formatNumber(totalsOf(archive)[of], locale) : '';
}

export function gapLink(at: InAccount, text: string) {
  const address = addressIn(at, text);
  return {
    href: pageAt(at.locale, 'gaps', gapFragment(address.kind, address.id, address.path)),
    title: factStrings.notKnown[at.locale],
  };
}

/** Returns the address of a record or page of text. A bare id is looked up among the kinds that editors name so. */
export function recordHref(at: InAccount, text: string): string {
  if (text.startsWith('pages/')) return textPageAt(at.locale, text.slice('pages/'.length));
  const kind: Kind = bareKinds.find((one) => at.archive[one].has(text)) ?? 'authorities';
  const address = text.includes('/') ? addressIn(at, text) : { kind, id: text, path: '' };
  return placeAt(at, address.kind, address.id, address.path);
}

/**
 * Returns the target of a Markdown link; `otherSite` marks one to another site for screen readers. One that is typed from the root of the
 * site is valid under any base path.
 */
export function accountLink(href: string, locale: Locale) {
  if (isWholeAddress(href)) return { href, otherSite: siteStrings.otherSite[locale] };
  return { href: href.startsWith('/') ? fileAt(href.slice(1)) : href, otherSite: undefined };
}

/** What an account names, with the record in which it is. */
interface Target extends Address {
  readonly record: Node;
}

function targetOf(at: InAccount, text: string): Target {
  const address = addressIn(at, text);
  return { ...address, record: recordNode(address.kind, dataOf(at.archive, address)) };
}

function addressIn({ record }: InAccount, text: string): Address {
  const [folder, id = ''] = record.split('/');
  const kind = kindNames.find((name) => name === folder);
  const address = readAddress(text, kind && { kind, id });
  if (!address) throw new Error(`The account ${record} names “${text}”, which is no address: content was not checked.`);
  return address;
}

/** Returns « date déduite » beside a derived date, « prévision » beside the season of an announced edition. */
function remarkOn(locale: Locale, { record, path }: Target, printable: Printable): Html | undefined {
  const isForecast = printable.type === 'period' && printable.period.start.precision === 'season';
  const said = isForecast ? factStrings.forecast : isDerived(record, path) ? factStrings.derivedDate : undefined;
  return said && inBrackets(locale, said[locale]);
}

function factLink(context: Context, { kind, id, path, record }: Target, words: Html): FactLink {
  return { href: placeAt(context, kind, id, ownerOf(record, path)), words };
}

function ownerOf(data: Node, path: string): string {
  const names = path.split('.');
  const wholes = names.map((_, index) => names.slice(0, index + 1).join('.'));
  const values = wholes.map((whole) => lookUp(data, whole)?.value);
  const at = values.findLastIndex((value, index) => {
    const isWhole = index === names.length - 1;
    return (isFact(value) && (isWhole || !isNotKnown(value))) || (isWhole && Array.isArray(value));
  });
  const value = values[at];
  // A field without value inside a claim, which shows it; one outside of a claim has a place of its own.
  const isInClaim = isNotKnown(value) && value.is !== 'unknown' && isFact(values[at - 1]);
  return wholes[isInClaim ? at - 1 : at] ?? wholes[0] ?? '';
}

function isDerived(record: Node, path: string): boolean {
  const end = path.lastIndexOf('.');
  const evidence = evidenceOf(lookUp(record, path.slice(0, end))?.value);
  return evidence?.exceptions[path.slice(end + 1)]?.kind === 'derived';
}

/** The indent that published lists have always had: a data file only changes when its content does. */
const listIndent = ' '.repeat(14);

/** The words of blocks as their page prints them, with empty lines between paragraphs. `cite` writes the mark of a source. */
export function accountText(at: InAccount, blocks: readonly Block[], cite = (id: string) => `[${id}]`): string {
  const textOf = (inline: Inline): string => {
    if ('children' in inline) return inline.children.map(textOf).join('');
    switch (inline.type) {
      case 'text':
      case 'code':
        return inline.text;
      case 'Value':
        return valueLink(at, inline).words.text;
      case 'Count':
        return countLink(at, inline.of, inline.where).words.text;
      case 'Title':
        return titleLink(at, inline.of).words.text;
      case 'Total':
        return totalText(at, inline.of);
      case 'Cite':
        return cite(inline.id);
    }
  };
  const texts = blocks.map((block) => {
    if (block.type === 'code') return block.text;
    if (block.type !== 'list') return block.children.map(textOf).join('');
    return listIndent + block.items.map((item) => accountText(at, item, cite)).join('\n\n');
  });
  return texts.join('\n\n');
}
