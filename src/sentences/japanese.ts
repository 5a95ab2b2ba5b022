import { get, type Archive, type Edition } from '../archive/archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { PartialDate, Period } from '../schema/partial-date.ts';
import { formatDate, formatOrdinal, formatPeriod } from '../i18n/format.ts';
import { marked, type Html } from '../names/html.ts';
import { quotation as quoted } from '../names/titles.ts';
import { wholeAtOrdinals } from '../text/typography.ts';
import { authorityName, personName } from '../names/names.ts';
import { joined, say, textOf, told, writerOf, type Ground, type Part, type Phrase } from './sentence.ts';

/** A predicate: its form before another one, and that at the end of a sentence. 「開催し」「開催した」 */
export interface Predicate {
  readonly within: Part;
  readonly end: Part;
}

/** The form of a verb before another one: 開催し of 開催した, 担い of 担った. */
export function continuing(past: string): string {
  if (/[行担]った$/u.test(past)) return past.replace(/った$/u, 'い');
  const ends = { った: 'り', んだ: 'び', いだ: 'ぎ', いた: 'き' };
  return past.replace(/(?:った|んだ|いだ|いた|た)$/u, (end) => ends[end as keyof typeof ends] ?? '');
}

/** A predicate, or a verb in the past, after other words of the same claim. */
export function after(words: Part, verb: Predicate | string, ...grounds: readonly (Ground | undefined)[]): Predicate {
  const { within, end } = typeof verb === 'string' ? { within: continuing(verb), end: verb } : verb;
  return { within: told(say`${words}${within}`, ...grounds), end: told(say`${words}${end}`, ...grounds) };
}

/** Two are joined by と, more by 、. */
export function both(parts: readonly Part[]): Phrase {
  const shown = parts.filter((part) => textOf(part) !== '');
  return joined(shown, shown.length === 2 ? 'と' : '、');
}

/** Predicates of one subject, as one: 「発表し、議長を務めた」. */
export function rowOf(predicates: readonly Predicate[]): Predicate {
  const within = predicates.map((one) => one.within);
  return { within: joined(within, '、'), end: joined([...within.slice(0, -1), predicates.at(-1)?.end], '、') };
}

export const inRow = (predicates: readonly Predicate[]): Part => rowOf(predicates).end;

export const onDate = (date: PartialDate): string => formatDate(date, 'ja');

/** 2022年10月3日から6日まで, 5月12・13日, 2013年10月. */
export const during = (period: Period): string => formatPeriod(period, 'ja');

/** What a day or a time says of what happened in it: 2008年に, 2022年10月3日から6日まで, 1990年までに. */
export function atTime({ start, end }: Period): string {
  const { qualifier, ...date } = start;
  if (start.value !== end.value) return formatPeriod({ start, end }, 'ja').replace(/(?<!まで)$/u, 'に');
  return qualifier === 'latest' ? `${onDate(date)}までに` : `${onDate(start)}に`;
}

export const quotation = (text: string): Html => (/^[「『]/u.test(text) ? marked(text, 'ja') : quoted(text, 'ja'));

/** Words of an editor as they stand in brackets. */
export const asideJa = (words = ''): string => words.replace(/。$/u, '').replaceAll('（', '、').replaceAll('）', '');

/** The office of somebody of a town without the name of the town: 仙台市副市長 is 副市長 beside 仙台市. */
export function officeWithin(role: string, town: string): string {
  return role
    .split('、')
    .map((one) => {
      if (!one.startsWith(town.slice(0, -1))) return one;
      const rest = one.startsWith(town) ? one.slice(town.length) : one.slice(town.length - 1);
      const office = rest.replace(/^の/u, '');
      return /^(?:長|議会)/u.test(office) ? `${town.at(-1) ?? ''}${office}` : office || one;
    })
    .join('、');
}

/** The names of the archive with their links; that of the page's own record has none. */
export function japanese(archive: Archive, own = '') {
  const writer = writerOf(archive, 'ja', own);
  const { linkTo, year } = writer;
  const context = { archive, locale: 'ja' } as const;
  const hosts = (edition: Edition) => edition.hostIds.map((id) => get(archive.authorities, id).ja).join('・');
  const ordinal = (edition: Edition): Phrase =>
    linkTo('editions', edition.id, wholeAtOrdinals(formatOrdinal(edition.ordinal, 'ja')));
  return {
    ...writer,
    town: (id: string): Phrase => linkTo('authorities', id, authorityName(context, get(archive.authorities, id))),
    /** A body by its short name; on its own page, by the long one. */
    body: (id: string): Phrase => {
      const { ja, short } = get(archive.organisations, id);
      return linkTo('organisations', id, (id === own ? undefined : short?.ja) ?? ja);
    },
    /** 大西一史市長, ストローマン市長; a longer office, or where asked, in brackets: 大西一史（熊本市長）. */
    person: (id: string, office = '', isInBrackets = false): Phrase => {
      const { katakana, name: latin } = get(archive.people, id);
      // 奥山: of somebody of whom the sources print no given name.
      const isSurname = !isNotKnown(latin) && !latin.includes(' ');
      const unsure = katakana === undefined ? (isSurname ? '資料は姓のみ' : '') : '漢字は不明';
      const bare = office.replace(/。$/u, '');
      const [, title = '', remark = ''] = /^([^（）、]*)(?:（([^（）]*)）)?$/u.exec(bare) ?? [];
      const isShort = !isInBrackets && title.length <= 5 && /^\p{Script=Han}*(?:長|知事|議員)$/u.test(title);
      const aside = isShort ? [unsure, remark] : [asideJa(office), unsure];
      const shown = aside.filter(Boolean).join('、');
      return say`${linkTo('people', id, katakana ?? personName(context, id))}${isShort && title}${shown && `（${shown}）`}`;
    },
    /** 第3回（シャルトル市、2012年）. */
    meeting: (edition: Edition): Phrase =>
      say`${ordinal(edition)}（${hosts(edition)}${year(edition) && `、${year(edition)}年`}）`,
    hosts,
    ordinal,
  };
}

export type Japanese = ReturnType<typeof japanese>;
