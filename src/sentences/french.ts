import { get, type Archive, type Edition } from '../archive/archive.ts';
import { recordsOf } from '../archive/queries/statements.ts';
import { memoize } from '../text/memoize.ts';
import { recordNode } from '../schema/kinds.ts';
import { nodesOf } from '../schema/node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { PartialDate, Period } from '../schema/partial-date.ts';
import { formatDate, formatPeriod } from '../i18n/format.ts';
import { inLanguage, marked, ordinalHtml, type Html } from '../names/html.ts';
import { personName } from '../names/names.ts';
import { joined, say, textOf, writerOf, type Part, type Phrase } from './sentence.ts';

/** A name as a French sentence needs it. */
export interface Noun {
  readonly words: Part;
  readonly text: string;
  /** `Le` as in Le Mans; none for most towns. */
  readonly article: '' | 'le' | 'la' | 'Le';
  readonly gender: 'm' | 'f';
  /** The h of a Japanese name is no vowel, nor is its y. */
  readonly isJapanese: boolean;
}

/** The common nouns with which names of bodies begin. */
const nouns = {
  m: 'Blog Centre Comité Conseil Consulat District Département Gouvernement Groupe Groupe-pays Ministère Réseau Site Sénat Village',
  f:
    'Amicale Ambassade Association Chambre Collectivité Commission Commune Communauté Copie Délégation Intercommunalité ' +
    'Métropole Préfecture Région Université Ville',
};
const genders = new Map(
  (['m', 'f'] as const).flatMap((gender) => nouns[gender].split(' ').map((word) => [word, gender])),
);

/** Those that keep their capital in a sentence, for they name the body itself: « la Région Occitanie ». */
const capitals = new Set(
  'Amicale Association Centre Chambre Collectivité Comité Commission Conseil Délégation Région Réseau Sénat'.split(' '),
);

const vowel = /^[aeiouœ]/;

/** True if « de » and « la » lose their vowel before a name: the h of French is mute but in « haut », and its y is a vowel. */
function elides(text: string, isJapanese = false): boolean {
  const word = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (word.startsWith('h')) return !isJapanese && !word.startsWith('haut');
  return vowel.test(word) || (word.startsWith('y') && !isJapanese);
}

/** Reads the noun in a name: « Département de l’Aveyron », « Le Mans », « Gifu (ville) », « la DAECT », « Nancy ». */
export function nounOf(name: string, isJapanese = false, shown = (text: string): Part => text): Noun {
  const noun = (text: string, gender: Noun['gender'], article: Noun['article'] = gender === 'm' ? 'le' : 'la') =>
    ({ words: shown(text), text, article, gender, isJapanese }) as const;
  const [, own, rest] = /^(le |la |l’)(.+)$/.exec(name) ?? [];
  if (own && rest) return noun(rest, own === 'le ' ? 'm' : 'f');
  const [, proper, kind] = /^(.*) \((ville|village|commune|métropole)\)$/.exec(name) ?? [];
  if (proper !== undefined && kind !== undefined)
    return noun(`${kind} ${elides(proper, isJapanese) ? 'd’' : 'de '}${proper}`, kind === 'village' ? 'm' : 'f');
  if (name.startsWith('Le ')) return noun(name.slice(3), 'm', 'Le');
  const [first = ''] = name.split(/[ ,]/);
  const gender = genders.get(first);
  if (!gender) return noun(name, 'f', '');
  return noun(capitals.has(first) ? name : first.toLowerCase() + name.slice(first.length), gender);
}

/** The noun with an article after a preposition: the forms before « le », before « la », before a vowel, and without an article. */
function inForm({ article, words, text, isJapanese }: Noun, [le, la, l, bare, d]: readonly string[]): Phrase {
  if (article === '') return say`${elides(text, isJapanese) ? d : bare}${words}`;
  if (article !== 'Le' && elides(text)) return say`${l}${words}`;
  return say`${article === 'la' ? la : article === 'Le' && le === 'le ' ? 'Le ' : le}${words}`;
}

/** « l’intercommunalité », « la Région », « Le Mans », « Nancy ». */
export const the = (noun: Noun): Phrase => inForm(noun, ['le ', 'la ', 'l’', '', '']);
/** « de Nancy », « d’Autun », « du Mans », « de la Région », « du département ». */
export const of = (noun: Noun): Phrase => inForm(noun, ['du ', 'de la ', 'de l’', 'de ', 'd’']);
/** « à Nancy », « au Mans », « à la préfecture ». */
export const to = (noun: Noun): Phrase => inForm(noun, ['au ', 'à la ', 'à l’', 'à ', 'à ']);

/** « que Nancy », « qu’Autun », « que le département ». */
export const that = (noun: Noun): Phrase => inForm(noun, ['que le ', 'que la ', 'que l’', 'que ', 'qu’']);

/** A participle or an adjective in the gender and number of what it is said of: `jumelé`, `absent`. */
export function agree(word: string, ...nouns: readonly Pick<Noun, 'gender'>[]): string {
  const isFeminine = nouns.length > 0 && nouns.every(({ gender }) => gender === 'f');
  return `${word}${isFeminine ? 'e' : ''}${nouns.length > 1 ? 's' : ''}`;
}

export function pronoun(...nouns: readonly Pick<Noun, 'gender'>[]): string {
  const one = nouns.every(({ gender }) => gender === 'f') ? 'elle' : 'il';
  return nouns.length > 1 ? `${one}s` : one;
}

/** « a, b et c »; where commas stand inside, « a ; b ; et c ». */
export function listed(parts: readonly Part[]): Phrase {
  const shown = parts.filter((part) => textOf(part) !== '');
  const isHeavy = shown.some((part) =>
    textOf(part)
      .replaceAll(/\([^()]*\)|«[^«»]*»/g, '')
      .includes(','),
  );
  if (shown.length < 2) return joined(shown, '');
  const between = isHeavy && shown.length > 2 ? ' ; ' : ', ';
  const last = isHeavy ? `${between}et ` : ' et ';
  return say`${joined(shown.slice(0, -1), between)}${last}${shown.at(-1)}`;
}

/** « le 6 octobre 2022 », « en octobre 2022 », « à l’automne 2026 », « au plus tard le… ». */
export function onDate(date: PartialDate): string {
  const words = formatDate(date, 'fr');
  if (date.qualifier) return words;
  if (date.precision === 'day') return `le ${words}`;
  if (date.precision === 'season' && words.startsWith('printemps')) return `au ${words}`;
  return date.precision === 'season' && words.startsWith('automne') ? `à l’${words}` : `en ${words}`;
}

/** After « pour »: « le 6 octobre 2022 », « octobre 2022 », « l’automne 2026 ». */
export function forDate(date: PartialDate): string {
  const words = formatDate(date, 'fr');
  if (date.qualifier) return words;
  if (date.precision === 'day') return `le ${words}`;
  return date.precision === 'season' ? `${elides(words) || words.startsWith('hiver') ? 'l’' : 'le '}${words}` : words;
}

/** « du 3 au 6 octobre 2022 », « les 12 et 13 mai 2010 »; a single date as `onDate`. */
export function during(period: Period): string {
  return period.start.value === period.end.value ? onDate(period.start) : formatPeriod(period, 'fr');
}

/** « depuis le 12 octobre 1973 », « depuis octobre 2008 », « depuis 1990 », « depuis avril 1990 au plus tard ». */
export function since({ start: { qualifier, ...date } }: Period): string {
  const article = date.precision === 'day' ? 'le ' : '';
  const plain = `depuis ${article}${formatDate(date, 'fr')}`;
  const words = { latest: ' au plus tard', until: ' au plus tard', earliest: ' au plus tôt', about: ' environ' };
  return `${plain}${qualifier ? words[qualifier] : ''}`;
}

/**
 * The words that our French writes with a capital inside a sentence and never without, and those in names of authorities: they are names.
 */
const nameWords = memoize((archive: Archive): ReadonlySet<string> => {
  const [names, small] = [new Set<string>(), new Set<string>()];
  const add = (words: Set<string>, text: string, form: RegExp) => {
    for (const [word] of text.matchAll(form)) if (!/^(?:Le|La|Les)$/.test(word)) words.add(word);
  };
  for (const { kind, data } of recordsOf(archive))
    for (const { value, meaning } of nodesOf(recordNode(kind, data)))
      if (typeof value === 'string' && meaning.lang === 'fr' && meaning.by === 'us') {
        add(names, value, /(?<=[\p{L},] |\p{L}’)\p{Lu}\p{L}+/gu);
        add(small, value, /(?<![\p{L}])\p{Ll}\p{L}+/gu);
      }
  for (const word of small) names.delete(word.charAt(0).toUpperCase() + word.slice(1));
  for (const { fr } of archive.authorities.values()) if (typeof fr === 'string') add(names, fr, /\p{Lu}\p{L}+/gu);
  return names;
});

/** Writes an editor's text inside a sentence: without its full stop, its first letter small unless it begins a name. */
export function inside(archive: Archive, text: string): string {
  const bare = text.replace(/\.$/, '');
  const [, first = '', after = ''] = /^(\p{Lu}\p{Ll}*)(?![\p{L}])(.{0,2})/u.exec(bare) ?? [];
  // « Le Mans », « Air France », « Fortuné Pellicano »: what begins with two capitals is a name, but for « À Nancy ».
  const isPair = /^ \p{Lu}/u.test(after) && !/^(?:À|En|Au|Aux|Le|La|Les|De|Des)$/.test(first);
  const isRecord = [...archive.authorities.values()].some(({ fr }) => typeof fr === 'string' && bare.startsWith(fr));
  const isName = first === '' || isPair || isRecord || nameWords(archive).has(first);
  return isName ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** The names of the archive as French nouns, with their links; that of the page's own record has none. */
export function french(archive: Archive, own = '') {
  const writer = writerOf(archive, 'fr', own);
  const { linkTo, year } = writer;
  const town = (id: string): Noun => {
    const { fr, ja, side, kind } = get(archive.authorities, id);
    const shown = (words: Part) => linkTo('authorities', id, words);
    if (isNotKnown(fr)) return { ...nounOf(ja, true), words: shown(inLanguage(ja, 'ja', 'fr')) };
    const noun = nounOf(fr, side === 'japanese', shown);
    // A Japanese town or village is told as « bourg » or « village ».
    return (kind === 'town' || kind === 'village') && noun.article === '' ? { ...noun, gender: 'm' } : noun;
  };
  const person = (id: string) => linkTo('people', id, personName({ archive, locale: 'fr' }, id));
  /** The hosts of a meeting, without links of their own, as the name of it. */
  const named = (edition: Edition, form: (noun: Noun) => Phrase): Phrase => {
    const hosts = edition.hostIds.map((id) => form({ ...town(id), words: town(id).text }));
    return linkTo('editions', edition.id, listed(hosts));
  };
  const inYear = (edition: Edition) => year(edition) && ` (${year(edition)})`;
  return {
    ...writer,
    town,
    /** A body by its short name; on its own page, by the long one. */
    body: (id: string): Noun => {
      const { fr, short } = get(archive.organisations, id);
      const long = fr.replace(/ \([^()]*\)$/, '');
      return nounOf(id === own ? long : (short?.fr ?? long), false, (words) => linkTo('organisations', id, words));
    },
    person,
    /** The first mention of a person: a name that no source gives in Latin letters is said to be in Japanese. */
    introduced: (id: string): Phrase =>
      say`${person(id)}${isNotKnown(get(archive.people, id).name) && ' (nom lu en japonais)'}`,
    inside: (words: string): Html => marked(inside(archive, words), 'fr'),
    towns: (ids: readonly string[]): Phrase => listed(ids.map((id) => the(town(id)))),
    /** « à Nancy (2008) ». */
    at: (edition: Edition): Phrase => say`${named(edition, to)}${inYear(edition)}`,
    of: (edition: Edition): Phrase => say`${named(edition, of)}${inYear(edition)}`,
    /** « À Nancy, en 2008 », the beginning of a sentence. */
    lead: (edition: Edition): Phrase => say`${named(edition, to)}${year(edition) && `, en ${year(edition)}`}`,
    /** « à Nancy », « au Mans et à Nancy ». */
    hosts: (edition: Edition): Phrase => listed(edition.hostIds.map((id) => to(town(id)))),
    ordinal: (edition: Edition): Phrase => linkTo('editions', edition.id, ordinalHtml(edition.ordinal, 'fr')),
  };
}

export type French = ReturnType<typeof french>;
