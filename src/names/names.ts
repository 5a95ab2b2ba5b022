import {
  get,
  type Authority,
  type Edition,
  type Twinning,
  type Archive,
  type Declaration,
  type Term,
} from '../archive/archive.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import type { Kind, RecordKey } from '../schema/kinds.ts';
import { isAttested, type Point } from '../schema/declaration.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import { availableLanguage } from '../schema/to-translate.ts';
import type { Side, Words } from '../schema/words.ts';
import { betweenEnds, brackets, comma, formatOrdinal, formatPeriod, formatDate } from '../i18n/format.ts';
import { otherLocale, type Locale } from '../text/locales.ts';
import { placeAt } from '../site/paths.ts';
import { pageNames, pages } from '../site/pages.ts';
import { breakable, element, html, inBrackets, inLanguage, join, anchor, marked, type Html, ourWords } from './html.ts';
import { wholeAtOrdinals } from '../text/typography.ts';
import { sidesFrom } from '../i18n/reading-order.ts';
import { readDate } from '../schema/partial-date.ts';
import { declarationStrings, officialTextStrings, followUpStrings } from '../i18n/strings/declaration.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { readAddress, type Address } from '../schema/address.ts';
import type { PlacedFollowUp } from '../archive/queries/follow-ups.ts';
import { knownValue } from '../archive/fact-path.ts';
import { twinningKindWords } from '../schema/twinning.ts';
import { authorityKindWords } from '../schema/authority.ts';
import type { TermSubject } from '../schema/term.ts';
import { claimedTitle, sourceTitle, type Context } from './titles.ts';
import { itemKindWords, type Item } from '../schema/programme.ts';

export type { Context };

const words = {
  heir: { fr: (name: Html) => html`puis ${name}`, ja: (name: Html) => html`現${name}` },
  signer: {
    fr: (signers: string, heir: string) => `${signers} (puis ${heir})`,
    ja: (signers: string, heir: string) => `${signers}（現${heir}）`,
  },
  edition: {
    fr: (ordinal: string, hosts: string) => `${ordinal} édition, ${hosts}`,
    ja: (ordinal: string, hosts: string) => `${ordinal}（${hosts}）`,
  },
  declaration: {
    fr: (ordinal: string, hosts: string) => `Déclaration de la ${ordinal} édition (${hosts})`,
    ja: (ordinal: string, hosts: string) => `${ordinal}会議の宣言（${hosts}）`,
  },
  declarationNotKnown: {
    fr: (ordinal: string, hosts: string) =>
      `${ordinal} édition (${hosts})\u00A0: on ne sait pas si une déclaration a été adoptée`,
    ja: (ordinal: string, hosts: string) => `${ordinal}会議（${hosts}）：宣言の有無は不明`,
  },
  series: { fr: 'La série', ja: '会議の概要' },
  linkCounts: { fr: 'Nombre de liens', ja: '提携の数' },
};

/** The name of an authority in the page's language, or in the other language, marked as such, if only that is known. */
export function authorityName({ locale }: Context, authority: Authority): Html {
  if (locale === 'ja') return breakable(wholeAtOrdinals(authority.ja));
  return isNotKnown(authority.fr) ? inLanguage(authority.ja, 'ja', locale) : html`${authority.fr}`;
}

/** The name with its reading above, on a Japanese page where the data gives one: for a title. */
export function authorityNameRead(context: Context, authority: Authority): Html {
  const { ja, yomi } = authority;
  if (context.locale !== 'ja' || yomi === undefined) return authorityName(context, authority);
  const [opening, closing] = brackets.ja.map((mark) => element('rp', {}, mark));
  return element('ruby', {}, ja, opening, element('rt', {}, yomi), closing);
}

/** The name in the language of its country, marked as such, if that is known and not the one that the page gives. */
function nativeName({ locale }: Context, { side, fr, ja }: Authority): Html | undefined {
  if (isNotKnown(fr) || (side === 'french') === (locale === 'fr')) return undefined;
  return side === 'french' ? inLanguage(fr, 'fr', locale) : inLanguage(ja, 'ja', locale);
}

export function authorityLanguage({ archive, locale }: Context, id: string): 'ja' | undefined {
  return locale === 'fr' && isNotKnown(get(archive.authorities, id).fr) ? 'ja' : undefined;
}

export function authorityText({ locale }: Context, authority: Authority): string {
  return locale === 'ja' || isNotKnown(authority.fr) ? authority.ja : authority.fr;
}

export const personNameNotStated = {
  name: { fr: 'nom en lettres latines non indiqué par les sources', ja: 'ローマ字表記は不明' },
  ja: { fr: 'nom japonais non indiqué par les sources', ja: '漢字は不明' },
};

/** The name of a person: in French « Kazufumi Onishi », in Japanese 大西一史, or オオニシ・カズフミ（漢字は不明）. */
export function personName({ archive, locale }: Context, id: string): Html {
  const { name, ja, katakana } = get(archive.people, id);
  if (locale === 'ja' && katakana !== undefined)
    return html`${katakana}${inBrackets(locale, personNameNotStated.ja.ja)}`;
  const [own, other] = locale === 'ja' ? [ja, name] : [name, ja];
  if (!isNotKnown(own)) return html`${own}`;
  if (isNotKnown(other)) return html`${id}`;
  return inLanguage(other, otherLocale(locale), locale);
}

/** The name of a publisher or an organisation after its first mention: « Ambassade de France » ; フランス大使館. */
export function shortName(named: Words & { readonly short?: Words | undefined }, locale: Locale): string {
  const words = named.short ?? named;
  return words[availableLanguage(words, locale)];
}

export function hostTexts(context: Context, edition: Edition): string[] {
  return edition.hostIds.map((id) => authorityText(context, get(context.archive.authorities, id)));
}

export function hostNames(context: Context, edition: Edition): Html {
  const names = edition.hostIds.map((id) => authorityName(context, get(context.archive.authorities, id)));
  return join(names, comma[context.locale]);
}

/** The short name of an edition: « 7e édition, Aix-en-Provence »; 第7回（エクサンプロヴァンス市）. */
export function editionText(context: Context, edition: Edition): string {
  const ordinal = formatOrdinal(edition.ordinal, context.locale);
  return words.edition[context.locale](ordinal, hostTexts(context, edition).join(comma[context.locale]));
}

export function editionDates(edition: Edition, locale: Locale): string {
  const time = timeOf(edition);
  return time ? formatPeriod(time, locale, 'table') : '';
}

/** In French, the digits alone. */
export function editionYear(edition: Edition, locale: Locale): string {
  const time = timeOf(edition);
  return time ? formatPeriod(time, locale, 'year') : '';
}

function signersOf(archive: Archive, twinning: Twinning, end: string): readonly string[] {
  return get(archive.authorities, end).formerIds.filter((one) => twinning.signed_by.includes(one));
}

/**
 * The two ends of a twinning, as `pairNames`: « Nancy – Kanazawa »; 金沢市・ナンシー市. An end that another authority signed for is named after it.
 */
export function twinningText(context: Context, twinning: Twinning): string {
  const { archive, locale } = context;
  const nameOf = (id: string) => authorityText(context, get(archive.authorities, id));
  const { organisation } = twinning;
  const ends = sidesFrom(locale).flatMap((side) => {
    if (twinning[side].length === 0 && organisation) return [get(archive.organisations, organisation)[locale]];
    return twinning[side].map((id) => {
      const signers = signersOf(archive, twinning, id).map(nameOf).join(comma[locale]);
      return signers === '' ? nameOf(id) : words.signer[locale](signers, nameOf(id));
    });
  });
  return ends.join(betweenEnds[locale]);
}

export function recordText(context: Context, kind: Kind, id: string): string {
  const { archive, locale } = context;
  switch (kind) {
    case 'editions':
      return editionText(context, get(archive.editions, id));
    case 'declarations':
      return declarationText(context, id);
    case 'cities':
    case 'authorities':
      return authorityText(context, get(archive.authorities, id));
    case 'themes':
      return get(archive.themes, id).label[locale];
    case 'areas':
    case 'terms':
    case 'organisations':
      return get<Words>(archive[kind], id)[locale];
    case 'twinnings':
      return twinningText(context, get(archive.twinnings, id));
    case 'milestones':
      return formatPeriod(get(archive.milestones, id).date, locale, 'table');
    case 'sources':
      return get(archive.sources, id).title.text;
    case 'people':
      return id;
    case 'series':
      return words.series[locale];
    case 'link-counts':
      return words.linkCounts[locale];
  }
}

/** The name of the declaration of an edition, by its edition and hosts: several are titled « Déclaration finale ». */
export function declarationText(context: Context, id: string): string {
  const { archive, locale } = context;
  const edition = get(archive.editions, id);
  const ordinal = formatOrdinal(edition.ordinal, locale);
  const name = isAttested(get(archive.declarations, id)) ? 'declaration' : 'declarationNotKnown';
  return words[name][locale](ordinal, hostTexts(context, edition).join(comma[locale]));
}

/** The title of a page of text, or of its entry in the registry if the text is still to be translated. */
export function textPageTitle({ archive, locale }: Context, id: string): string {
  const prose = archive.prose('pages', id, locale);
  const registered = pageNames.find((name) => name === id);
  return (prose?.lang === locale ? prose.title : registered && pages[registered].title[locale]) ?? id;
}

/** A link to a record in its name, with classes. */
export function recordLink(context: Context, kind: Kind, id: string, classes?: string): Html {
  return element('a', { class: classes, href: placeAt(context, kind, id) }, recordName(context, { kind, id }));
}

/** As `recordText`, with the language of each passage. */
export function recordName(context: Context, { kind, id }: RecordKey): Html {
  const { archive, locale } = context;
  if (kind === 'people') return personName(context, id);
  if (kind === 'authorities' || kind === 'cities') return authorityName(context, get(archive.authorities, id));
  if (kind === 'sources') return sourceTitle(get(archive.sources, id), locale);
  return marked(recordText(context, kind, id), locale);
}

interface EndName {
  readonly href: string;
  readonly name: Html;
  /** The name in the language of its country, if that is not the language of the page. */
  readonly native?: Html | undefined;
}

export function pairNames(context: Context, twinning: Twinning) {
  return sidesFrom(context.locale).map((side) => namesAt(context, twinning, side));
}

/**
 * The names at one end of a link: who signed it, then, marked as such, who took it over. An organisation stands for the side that has no
 * authority.
 */
export function namesAt(context: Context, twinning: Twinning, side: Side): readonly EndName[] {
  const { archive, locale } = context;
  const { organisation } = twinning;
  if (twinning[side].length === 0 && organisation) {
    const name = marked(get(archive.organisations, organisation)[locale], locale);
    return [{ href: placeAt(context, 'organisations', organisation), name }];
  }
  const nameAt = (id: string): EndName => {
    const authority = get(archive.authorities, id);
    const href = placeAt(context, 'authorities', id);
    return { href, name: authorityName(context, authority), native: nativeName(context, authority) };
  };
  return twinning[side].flatMap((id) => {
    const signers = signersOf(archive, twinning, id);
    const own = nameAt(id);
    return [...signers.map(nameAt), signers.length > 0 ? { ...own, name: words.heir[locale](own.name) } : own];
  });
}

export function dayView(iso: string, locale: Locale) {
  const date = readDate(iso);
  return { iso, text: 'code' in date ? iso : formatDate(date, locale) };
}

/** Returns the title of a declaration, never only a title in the other language. */
export function declarationTitle(context: Context, declaration: Declaration) {
  const { archive, locale } = context;
  const edition = get(archive.editions, declaration.id);
  const ordinal = formatOrdinal(edition.ordinal, locale);
  const own = knownField(knownValue(declaration.title)?.[locale]);
  if (!isAttested(declaration)) {
    const heading = declarationStrings.notKnown[locale];
    return { heading, listed: heading, status: undefined, unique: declarationText(context, declaration.id) };
  }
  const hosts = hostTexts(context, edition);
  const namesHost = hosts.some((host) => own?.text.includes(host.replace(/市$/u, '')));
  const heading = own?.text ?? declarationStrings.untitled[locale](ordinal);
  return {
    /** The title in the page's language, else « Déclaration de la 3e édition ». */
    heading,
    /** The heading in a list: with its city if the title names none, as in « Déclaration finale ». */
    listed: own && !namesHost ? declarationStrings.titledAt[locale](own.text, hosts) : heading,
    status: own && own.status !== 'official' ? factStrings.titleStatus[own.status][locale] : undefined,
    /** The heading with the edition, by its year or number, unique in a language. */
    unique: own
      ? declarationStrings.titled[locale](own.text, ordinal, timeOf(edition)?.start.value.slice(0, 4))
      : declarationStrings.untitled[locale](ordinal),
  };
}

/**
 * The number that the source prints for a point, else that of its id, by which it was cited: a point that comes between two others moves
 * neither.
 */
export function pointNumber({ id, number }: Pick<Point, 'id' | 'number'>): string {
  return String(number ?? id.slice(1));
}

export function targetLink(context: Context, text: string): Html {
  const address = readAddress(text);
  if (!address) return html`${text}`;
  const { kind, id, path } = address;
  const name = marked(addressText(context, address), context.locale);
  return anchor(placeAt(context, kind, id, path), name);
}

function addressText(context: Context, { kind, id, path }: Address): string {
  const { archive, locale } = context;
  const [list, line = '', number] = path.split('.');
  const record =
    kind === 'declarations'
      ? declarationTitle(context, get(archive.declarations, id)).unique
      : recordText(context, kind, id);
  if (list === 'points') return followUpStrings.pointOf[locale](line.slice(1), record);
  if (list === 'text' && line !== '') {
    return followUpStrings.itemOf[locale](officialTextStrings.place[locale](number), record);
  }
  if (list === 'follow_up') return followUpStrings.sequelOf[locale](record);
  if (list === 'programme')
    return followUpStrings.itemOf[locale](itemText(context, get(archive.items, line).item), record);
  return record;
}

export function originLink(context: Context, { declaration, of }: PlacedFollowUp): Html {
  return targetLink(context, `declarations/${declaration.id}${of ? `/${of.path}` : ''}`);
}

/** The kinds whose pages are cited as pages of the archive; a source is cited as the document that it is. */
export type TitledKind = 'editions' | 'declarations' | 'themes' | 'authorities' | 'organisations' | 'twinnings';

const untold = {
  fr: (id: string) => `Collectivité au nom français non établi (${id})`,
  ja: (name: string) => `自治体：${name}`,
};
const withKind = {
  fr: (name: string, kind: string) => `${name}, ${kind}`,
  ja: (name: string, kind: string) => `${name}（${kind}）`,
};

/** Returns the title of the page of a record as plain text in one language, for its head and for citations. */
export function recordTitle(context: Context, kind: TitledKind, id: string): string {
  const { archive, locale } = context;
  switch (kind) {
    case 'declarations':
      return declarationTitle(context, get(archive.declarations, id)).unique;
    case 'authorities':
      return authorityTitle(context, get(archive.authorities, id));
    case 'twinnings': {
      const word = twinningKindWords[get(archive.twinnings, id).kind][locale];
      return withKind[locale](recordText(context, kind, id), word);
    }
    default:
      return recordText(context, kind, id);
  }
}

/** The area is the smallest that it lies in. A Japanese name says itself what kind of authority it is. */
function authorityTitle(context: Context, authority: Authority): string {
  const isUnnamed = context.locale === 'fr' && isNotKnown(authority.fr);
  const name = isUnnamed ? untold.fr(authority.id) : authorityText(context, authority);
  const kind = kindAndPlace(context, authority);
  if (context.locale === 'fr') return kind ? withKind.fr(name, kind) : name;
  const [area] = areaNames(context, authority.area);
  if (area) return withKind.ja(name, area);
  return kind ? name : untold.ja(name);
}

/** Returns the kind and place of an authority, as far as known: « commune, Meurthe-et-Moselle, Grand Est », 静岡県の市. */
export function kindAndPlace(context: Context, { kind, area }: Authority): string {
  const { locale } = context;
  const words = isNotKnown(kind) ? [] : [authorityKindWords[kind][locale]];
  const places = areaNames(context, area);
  if (locale === 'fr') return [...words, ...places].join(comma.fr);
  return [places.toReversed().join(''), ...words].filter(Boolean).join('の');
}

function areaNames(context: Context, area: string | undefined): readonly string[] {
  if (!area) return [];
  const one = get(context.archive.areas, area);
  return [one[context.locale], ...areaNames(context, one.within)];
}

const toTerm = { fr: 'Glossaire\u00A0:', ja: '用語集：' };

function termFor(archive: Archive, subject: TermSubject): Term | undefined {
  return [...archive.terms.values()].find(({ stands }) => stands === subject);
}

export function termHref(context: Context, subject: TermSubject): string | undefined {
  const term = termFor(context.archive, subject);
  return term && placeAt(context, 'terms', term.id);
}

export function termLink(context: Context, subject: TermSubject): Html | undefined {
  const { archive, locale } = context;
  const term = termFor(archive, subject);
  if (!term) return undefined;
  const pair = html`${inLanguage(term.fr, 'fr', locale)} · ${inLanguage(term.ja, 'ja', locale)}`;
  return html`${toTerm[locale]} ${anchor(placeAt(context, 'terms', term.id), pair)}`;
}

const numbered = {
  fr: (word: string, number: string) => `${word}\u00A0${number}`,
  ja: (word: string, number: string, kind: Item['kind']) =>
    kind === 'workshop' ? `第${number}${word}` : `${word}${number}`,
};

export function itemText({ locale }: Context, { kind, number }: Pick<Item, 'kind' | 'number'>): string {
  const word = itemKindWords[kind][locale];
  if (number === undefined) return word;
  return numbered[locale](word, String(number), kind);
}

export function itemSubject({ locale }: Context, { title, field, place, words }: Item): Html | undefined {
  const said = field ?? words ?? place;
  return claimedTitle(title, locale) ?? (said && ourWords(said, locale));
}
