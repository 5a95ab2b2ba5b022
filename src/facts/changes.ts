import { readAddress, readEntryName, type EntryName } from '../schema/address.ts';
import { lookUp } from '../archive/fact-path.ts';
import { recordNode } from '../schema/kinds.ts';
import type { PlacedCorrection, PublishedChange } from '../archive/queries/changes.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { comma, formatNumber } from '../i18n/format.ts';
import { pathLabel } from './fact-line.ts';
import type { Words } from '../schema/words.ts';
import { otherLocale } from '../text/locales.ts';
import { placeAt, textPageAt } from '../site/paths.ts';
import { html, inLanguage, join, anchor, marked, ourWords, type Html } from '../names/html.ts';
import { recordName, textPageTitle, dayView, type Context } from '../names/names.ts';
import { sourceMark } from '../names/titles.ts';

const MANY = 6;
const touched = {
  fr: (n: number) => `${formatNumber(n, 'fr')}\u00A0fiches et pages`,
  ja: (n: number) => `対象：記録・ページ${formatNumber(n, 'ja')}件`,
};

const gone = { fr: 'Fiche retirée depuis', ja: 'その後取り除いた記録' };

export function changeView(context: Context, change: PublishedChange) {
  const { locale } = context;
  const names = [...change.entries];
  return {
    id: `change-${change.id}`,
    day: dayView(change.date, locale),
    what: ourWords(change.what, locale),
    touched: names.length > MANY ? [] : names.flatMap((name) => entryLink(context, name) ?? []),
    count: touched[locale](names.length),
    corrections: change.corrections.map((correction) => correctionView(context, { change, correction })),
  };
}

function entryLink(context: Context, name: EntryName): { readonly href: string; readonly name: Html } | undefined {
  const { archive, locale } = context;
  const { folder, id } = readEntryName(name);
  if (folder === 'pages') {
    const isThere = archive.pageIds.includes(id);
    return isThere ? { href: textPageAt(locale, id), name: marked(textPageTitle(context, id), locale) } : undefined;
  }
  const isThere = folder === 'series' || folder === 'link-counts' || archive[folder].has(id);
  if (!isThere) return undefined;
  return { href: placeAt(context, folder, id), name: recordName(context, { kind: folder, id }) };
}

/** A corrected fact: what was written and is now. Words that were corrected in the other language alone are shown in that one. */
export function correctionView(context: Context, { change, correction }: PlacedCorrection) {
  const { locale } = context;
  const { old, new: now } = correction;
  const corrected = old[locale] === now[locale] ? otherLocale(locale) : locale;
  const inWords = (words: Words) =>
    corrected === locale ? ourWords(words, locale) : inLanguage(words[corrected], corrected, locale);
  return {
    day: dayView(change.date, locale),
    ...factLinks(context, correction.of),
    before: inWords(old),
    now: inWords(now),
    sources: correction.sources.map((id) => sourceMark(context, id)),
  };
}

/** The fact at an address, named from the record to the field, and both alone; no link where neither is there any longer. */
function factLinks(context: Context, text: string): Readonly<Record<'of' | 'record', Html> & { field?: Html }> {
  const { locale } = context;
  const address = readAddress(text);
  const entry = address && entryLink(context, `${address.kind}/${address.id}`);
  if (!address || !entry) return { of: html`${gone[locale]}`, record: html`${gone[locale]}` };
  const { kind, id, path } = address;
  const record = anchor(entry.href, entry.name);
  if (!path || kind === 'sources' || kind === 'people') return { of: record, record };
  const data = dataOf(context.archive, address);
  const href = lookUp(recordNode(kind, data), path) === undefined ? entry.href : placeAt(context, kind, id, path);
  const field = pathLabel(context, { kind, id }, path);
  const of = anchor(href, join([entry.name, field], comma[locale]));
  return { of, record, field: anchor(href, field) };
}
