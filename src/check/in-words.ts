import { ordinalOf } from '../archive/build.ts';
import type { Entry } from '../archive/entries.ts';
import { editionDays } from '../archive/edition-days.ts';
import { hostsOf } from '../archive/edition-lists.ts';
import { entryNode, kindNames } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { holds, nodesOf, typedPartsOf, type Node } from '../schema/node.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { lookUp } from '../archive/fact-path.ts';
import { locales, type Locale } from '../text/locales.ts';
import { datesIn, periodIn, shownPeriod } from './periods.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { weekdays } from '../text/numerals.ts';
import { figuresOf, twoDigits } from '../text/figures.ts';
import { family, inParts, type Checked, type Parts } from './rule.ts';
import { isOneOf, ranks, townNamesOf, townsIn } from './names-in-texts.ts';
import { ownTextsIn, refsOf, textPairsIn } from './walks.ts';

type Edition = Entry<'editions'>;

function* textsOnEditions(content: Checked) {
  for (const { editions: named, ...text } of ownTextsIn(content)) {
    const isNamed = ({ id }: Edition) => named.some((name) => id === name || id.startsWith(`${name}-`));
    yield { ...text, about: content.records.editions.filter(isNamed) };
  }
}

/** A rank with what stands in brackets behind it: « 3es Rencontres (Chartres) », 第3回会議（2012年）. */
const rankAndMore = {
  fr: new RegExp(String.raw`${ranks.fr}[^.;,()]{0,30}\((?<more>[^()]{2,40})\)`, 'gu'),
  ja: new RegExp(String.raw`${ranks.ja}[^。、（）()]{0,20}[（(](?<more>[^（）()]{2,30})[）)]`, 'gu'),
} as const;

/** Where a text says that an edition was, is or will be: « la 9e édition est fixée à Cannes », 第9回会議は2026年にカンヌ市で. */
const rankInTown = {
  fr: new RegExp(
    String.raw`${ranks.fr}(?![^.;:,()]{0,40}(?: depuis | avant | après |rendu|venu|allé|délégation))[^.;:,()]{0,30}? (?:à|au) (?<town>[^.;:,()]{3,30})`,
    'gu',
  ),
  ja: new RegExp(String.raw`${ranks.ja}(?:会議|交流会議)?[はを](?<town>[^。、（）]{2,25}?)で(?:開|行)`, 'gu'),
} as const;
const hostOfRank = {
  fr: new RegExp(`hôte(?:sse)? d(?:e la|es) ${ranks.fr}`, 'giu'),
  ja: new RegExp(`${ranks.ja}(?:会議)?の(?:開催地|開催都市|主催地)`, 'gu'),
} as const;

/** The ranks of editions that a text gives to a town, which is that of its record where it says « hôte de la 5e édition ». */
function* ranksWithTown(
  text: string,
  lang: Locale,
  { kind, id }: { readonly kind: string; readonly id: string },
  content: Checked,
) {
  for (const { 0: value, groups = {} } of text.matchAll(rankInTown[lang])) {
    const towns = townsIn(groups['town'] ?? '', lang, content).filter(({ isBody }) => !isBody);
    if (towns.length > 0) yield { value, towns: towns.slice(0, 1), rank: Number(groups['rank']) };
  }
  if (kind === 'cities')
    for (const { 0: value, groups = {} } of text.matchAll(hostOfRank[lang]))
      yield { value, towns: [{ typed: id, ids: new Set([id]) }], rank: Number(groups['rank']) };
}

const stretchesOf = memoize((edition: Node) =>
  nodesOf(edition).flatMap((node) => {
    if (!holds(node, 'period') || node.value.start.precision !== 'day') return [];
    const [start, end] = [Date.parse(node.value.start.value), Date.parse(node.value.end.value)];
    const weekdayOf = (time: number) => new Date(time).getUTCDay();
    const days = (end - start) / 86_400_000 + 1;
    return [{ days, first: weekdayOf(start), last: weekdayOf(end), shown: shownPeriod(node.value) }];
  }),
);

const weekdaysFr = weekdays.fr.join('|');
const fromTo = {
  fr: new RegExp(`du (?<first>${weekdaysFr}) au (?<last>${weekdaysFr})`, 'iu'),
  ja: /(?<first>[月火水木金土日])曜?日?(?:から|[〜～])(?<last>[月火水木金土日])曜/u,
} as const;
const lasting = {
  fr: /(?<n>deux|trois|quatre|cinq|six|\d{1,2}) jours(?! (?:avant|après|plus|auparavant|de ))/iu,
  ja: /(?<n>\d{1,2}|[二三四五六])日間/u,
} as const;

const sessionWords: readonly { readonly kind: 'workshop' | 'roundtable'; readonly fr: RegExp; readonly ja: RegExp }[] =
  [
    {
      kind: 'workshop',
      fr: /(?<n>deux|trois|quatre|cinq|six|\d{1,2}) ateliers/iu,
      ja: /(?<![第\d・])(?<n>\d{1,2}|[二三四五六])(?:つの)?分科会/u,
    },
    {
      kind: 'roundtable',
      fr: /(?<n>deux|trois|quatre|\d{1,2}) tables rondes/iu,
      ja: /(?<![第\d・])(?<n>\d{1,2}|[二三四])(?:つの)?ラウンドテーブル/u,
    },
  ];

function numberIn(typed: string, lang: Locale): number | undefined {
  return figuresOf(lang === 'ja' ? `${typed}つ` : typed, lang).numbers[0]?.n;
}

const countsOf = memoize((edition: Node): ReadonlySet<number> => {
  const nodes = nodesOf(edition);
  const lists = nodes.flatMap(({ value }) => (Array.isArray(value) ? [value.length] : []));
  return new Set([...nodes.flatMap((node) => (holds(node, 'count') ? [node.value.n] : [])), ...lists]);
});

/** A number of years that a link lasts; of a town itself, or of another thing, it is not told. */
const anniversaries = {
  fr: /(?<!\p{L})(?<n>\d{1,3}|\p{L}{2,20}(?:[- ]\p{L}{2,20})?) ans (?:du (?:jumelage|pacte|lien|partenariat)|de l’(?:accord|amitié)|des échanges)/giu,
  ja: /(?<!市制)(?<n>\d{1,3})周年/gu,
} as const;
const anyAnniversary = /\bans\b|anniversaire|周年/u;

const clauses = { fr: /[;:.](?:[\s\u202F]|$)|\(|\)/u, ja: /[。；（）]/u } as const;

function clauseAround(text: string, index: number): string {
  const before =
    text
      .slice(0, index)
      .split(/[.。;；]/u)
      .at(-1) ?? '';
  return before + (text.slice(index).split(/[.。;；]/u)[0] ?? '');
}

const yearsIn = memoize((record: Node) => datesIn(record).map(({ value }) => Number(value.slice(0, 4))));

function yearsBeside(line: Node): readonly number[] {
  return typedPartsOf(line).flatMap(({ value, meaning: { scalar } }) =>
    (scalar === 'date' || scalar === 'period') && typeof value === 'string'
      ? (value.match(/\b\d{4}\b/g) ?? []).map(Number)
      : [],
  );
}

function mayBeIn(
  { value }: PartialDate,
  { year, month }: { readonly year: number; readonly month?: number | undefined },
): boolean {
  const [own, ownMonth] = value.split('-');
  return Number(own) === year && (month === undefined || !/^\d\d$/.test(ownMonth ?? '') || Number(ownMonth) === month);
}

const linked = { fr: /jumel(?:ées|és|age)|sœurs/iu, ja: /姉妹(?:都市|提携)/u } as const;
const founded = {
  fr: /(?<!\p{L})(?:créée?|fondée?|ouverte?|née?)(?!\p{L})/iu,
  ja: /設立|創立|設置|発足|開設/u,
} as const;

function linksNamed(text: string, lang: Locale, content: Checked) {
  const towns = townsIn(text, lang, content);
  return content.records.twinnings.filter(({ data: { french, japanese } }) =>
    [french, japanese].every((ends) => towns.some((town) => isOneOf(town, ends))),
  );
}

/** The events that a clause dates by words: a twinning of which it names both ends, the foundation of the body of its record. */
function* eventsIn(
  clause: string,
  lang: Locale,
  { kind, id }: { readonly kind: string; readonly id: string },
  content: Checked,
) {
  const { organisations } = content.records;
  if (linked[lang].test(clause))
    for (const link of linksNamed(clause, lang, content))
      if (link.data.kind === 'twinning') yield { record: `twinnings/${link.id}`, dates: datesIn(entryNode(link)) };
  const own =
    kind === 'organisations' && founded[lang].test(clause) ? organisations.find((one) => one.id === id) : undefined;
  if (own) yield { record: `organisations/${id}`, dates: datesIn(lookUp(entryNode(own), 'founded')) };
}

function* daysIn(text: string, lang: Locale) {
  for (const { typed: value, year, month, day, lastDay } of figuresOf(text, lang).dates) {
    // The last day of a stretch that began in another month is not that of an event.
    const isEnd = new RegExp(`(?:au |[〜～–-]|から)${value}`, 'u').test(text);
    if (month && day && !isEnd && (year || !lastDay))
      yield { value, day: `${year ? `${String(year)}-` : ''}${twoDigits(month)}-${twoDigits(day)}` };
  }
}

const daysOf = memoize((record: Node) =>
  nodesOf(record).flatMap((node) => {
    const period = periodIn(node);
    return period?.start.precision === 'day' && period.end.precision === 'day' ? [{ path: node.path, period }] : [];
  }),
);

const certain: Parts = {
  edition: {
    between: 'the rank of an edition in a text, or the name of its host, with a year or a city; `dates.days`, `hosts`',
    *find(content) {
      const { editions } = content.records;
      const hosts = editions.map((edition) => ({
        edition,
        names: townNamesOf(hostsOf(edition.data), content).flatMap(Object.values),
      }));
      const yearOf = ({ data }: Edition) => editionDays(data)?.start.value.slice(0, 4);
      const [first] = editions.flatMap((edition) => yearOf(edition) ?? []).sort();
      for (const { file, path, text, lang, typed } of ownTextsIn(content)) {
        for (const { 0: value, groups: { rank, more = '' } = {} } of text.matchAll(rankAndMore[lang])) {
          const own = hosts.find(({ edition }) => ordinalOf(edition.id) === Number(rank));
          const year = own && yearOf(own.edition);
          const years = more.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
          const isElsewhere =
            !own?.names.some((name) => more.includes(name)) &&
            hosts.some(({ names }) => names.some((name) => more === name || more === `${name}市`));
          if (own && ((year && years.length === 1 && years[0] !== year) || isElsewhere))
            yield { file, path, value, record: own.edition.id, known: [...own.names, year].filter(Boolean).join(', ') };
        }
        for (const { rank, towns, value } of ranksWithTown(text, lang, typed, content)) {
          const own = hosts.find(({ edition }) => ordinalOf(edition.id) === rank);
          if (
            own &&
            own.names.length > 0 &&
            !path.includes('sentences') &&
            !towns.some((town) => isOneOf(town, hostsOf(own.edition.data)))
          )
            yield { file, path, value, record: own.edition.id, known: own.names.join(', ') };
        }
        for (const { 0: brackets, 1: found = '', index } of text.matchAll(/ ?[（(]((?:19|20)\d\d)年?[)）]/gu)) {
          const before = text.slice(0, index);
          const isNamed = (name: string) => before.endsWith(name) && !/\p{L}$/u.test(before.slice(0, -name.length));
          const named = hosts.flatMap(({ edition, names }) =>
            names.filter(isNamed).map((name) => ({ edition, name, year: yearOf(edition) })),
          );
          for (const { edition, name, year } of named) {
            // A city may have been host twice.
            const isOther = named.some((one) => one.name === name && one.year === found);
            // Before the first meeting, the city did something else.
            if (year && first !== undefined && found >= first && !isOther)
              yield { file, path, value: name + brackets, record: edition.id, known: year };
          }
        }
      }
    },
  },
  authorities: {
    between: 'a number of authorities in a text of an edition; its counts, their other versions, its lists',
    *find(content) {
      for (const { file, path, text, about } of textsOnEditions(content)) {
        const [edition] = about;
        // Smaller numbers are of a part.
        for (const { 0: value, 1: fr, 2: ja } of edition
          ? text.matchAll(
              /(?<![\d{])(\d{2,4}) collectivités(?! françaises| japonaises)|(?<!\d)(\d{2,4})(?:の)?自治体/gu,
            )
          : [])
          if (edition && !about.some((one) => countsOf(entryNode(one)).has(Number(fr ?? ja))))
            yield {
              file,
              path,
              value,
              record: edition.id,
              known: [...countsOf(entryNode(edition))].filter((n) => n > 9).join(', '),
            };
      }
    },
  },
  name: {
    between: 'the rank in a printed name of an edition, the number of its folder',
    *find({ records: { editions } }) {
      for (const { id, file, data } of editions)
        for (const lang of ['fr', 'ja'] as const)
          for (const [index, { text }] of data.names[lang].entries()) {
            const rank = /^(\d{1,2})(?:re|e|es|res|èmes|emes|ème)\b|第(\d{1,2})回/u.exec(text);
            if (rank && Number(rank[1] ?? rank[2]) !== ordinalOf(id))
              yield {
                file,
                path: ['names', lang, index, 'text'],
                value: text,
                record: `editions/${id}`,
                known: ordinalOf(id),
              };
          }
    },
  },
};

/** Perhaps the words speak of another thing. */
const likely: Parts = {
  day: {
    between: 'a day in a text, the dates of its record and of those that its line names, of the same month',
    *find(content) {
      for (const { file, path, text, lang, typed, around } of ownTextsIn(content)) {
        const own = `${typed.kind}/${typed.id}`;
        const named = around.flatMap((line) => refsOf(line, kindNames)).map(({ kind, id }) => `${kind}/${id}`);
        const records = [...new Set([own, ...named])].flatMap((record) => {
          const node = typed.kind === 'sources' ? undefined : content.nodes.get(record);
          return node ? daysOf(node).map((one) => ({ ...one, record: `${record}/${one.path}` })) : [];
        });
        for (const { value, day } of daysIn(text, lang)) {
          // Without its year, a day may be that of any.
          const cut = (date: PartialDate) => date.value.slice(-day.length);
          if (records.some(({ period: { start, end } }) => cut(start) <= day && day <= cut(end))) continue;
          const near = records.find(({ period: { start, end } }) =>
            [start, end].some((date) => cut(date).slice(0, -3) === day.slice(0, -3)),
          );
          if (near) yield { file, path, value, record: near.record, known: shownPeriod(near.period) };
        }
      }
    },
  },
  anniversary: {
    between:
      'a number of years since something, the date of its line or the year beside it; the dates of the record and of those that the line names',
    *find(content) {
      for (const { at, around, typed, ...pair } of textPairsIn(content))
        // Where both languages are wrong, one line tells it.
        for (const lang of locales.slice(0, pair.fr.search(anniversaries.fr) < 0 ? 2 : 1))
          for (const { 0: value, index, groups = {} } of pair[lang].matchAll(anniversaries[lang])) {
            const n = numberIn(groups['n'] ?? '', lang);
            const clause = clauseAround(pair[lang], index);
            const about = [typed, ...around.slice(-2).flatMap((line) => refsOf(line, ['twinnings']))].filter(
              ({ kind }) => kind === 'twinnings',
            );
            const link = about.at(-1)?.id ?? linksNamed(clause, lang, content)[0]?.id;
            const record = content.nodes.get(`twinnings/${link ?? ''}`);
            if (!record || n === undefined) continue;
            const beside = figuresOf(clause, lang).dates.flatMap(({ year }) => year ?? []);
            const [date = []] = around
              .toReversed()
              .map(yearsBeside)
              .filter((years) => years.length > 0);
            const known = yearsIn(record);
            const isKept = [...beside, ...date].some((year) =>
              [...known, ...beside].some((one) => Math.abs(year - one - n) <= 1),
            );
            const [start] = beside.length > 0 ? beside : date;
            if (start !== undefined && !isKept)
              yield {
                ...{ file: typed.file, path: [...at.slice(0, -1), lang], value },
                ...{ record: `twinnings/${link ?? ''}`, known: [...new Set(known)].join(', ') },
              };
          }
    },
  },
  year: {
    between:
      'a year beside the words for a twinning or a foundation, in a text that names both ends of a link, or in the record of the body; their dates',
    *find(content) {
      for (const { text, lang, file, path, typed } of ownTextsIn(content))
        for (const clause of text.split(clauses[lang])) {
          const years = figuresOf(clause, lang).dates.flatMap(({ typed: value, year, month }) =>
            year === undefined ? [] : [{ value, year, month }],
          );
          const [one, more] = years;
          if (!one || more || anyAnniversary.test(clause)) continue;
          for (const { record, dates } of eventsIn(clause, lang, typed, content))
            if (dates.length > 0 && !dates.some((date) => mayBeIn(date, one)))
              yield {
                file,
                path,
                value: one.value,
                record,
                known: [...new Set(dates.map(({ value }) => value))].join(', '),
              };
        }
    },
  },
  duration: {
    between:
      'a number of days, or « du mardi au jeudi », in a text of an edition; its days, its sessions, their other versions',
    *find(content) {
      for (const { file, path, text, lang, about } of textsOnEditions(content)) {
        const stretches = about.flatMap((edition) => stretchesOf(entryNode(edition)));
        const [edition] = about;
        if (!edition || stretches.length === 0) continue;
        const days = stretches.map(({ shown }) => shown);
        const told = { file, path, record: edition.id, known: [...new Set(days)].join(', ') };
        const [lasted, turn] = [lasting[lang].exec(text), fromTo[lang].exec(text)];
        const n = lasted?.groups?.['n'] === undefined ? undefined : numberIn(lasted.groups['n'], lang);
        if (lasted && n !== undefined && !stretches.some((one) => one.days === n)) yield { ...told, value: lasted[0] };
        const indexOf = (name = '') => weekdays[lang].indexOf(name.toLowerCase());
        const [first, last] = [indexOf(turn?.groups?.['first']), indexOf(turn?.groups?.['last'])];
        if (turn && !stretches.some((one) => one.first === first && one.last === last))
          yield { ...told, value: turn[0] };
      }
    },
  },
  sessions: {
    between: 'a number of workshops or round tables in a text of an edition, `programme`',
    *find(content) {
      for (const { file, path, text, lang, about } of textsOnEditions(content)) {
        // What a committee planned is no programme.
        if (path[0] === 'committee') continue;
        for (const { kind, ...words } of sessionWords) {
          const found = words[lang].exec(text);
          const n = found?.groups?.['n'] === undefined ? undefined : numberIn(found.groups['n'], lang);
          const counts = about.flatMap(({ id, data: { programme } }) =>
            isNotKnown(programme) ? [] : [{ id, count: programme.filter((item) => item.kind === kind).length }],
          );
          const [first] = counts;
          if (found && n !== undefined && first && !counts.some(({ count }) => count === n))
            yield { file, path, value: found[0], record: `${first.id}/programme`, known: first.count };
        }
      }
    },
  },
};

export const wordRules = family('One thing, one name', {
  'words-against-data': {
    ...inParts(certain),
    why: 'The edition was in another year, or elsewhere, or larger.',
    fr: '« {value} » ne va pas avec {record} ({known}). → Corrigez la phrase, ou la fiche ; si la phrase est juste, dites-le dans {answer}.',
    ja: '「{value}」が、{record}（{known}）と合いません。 → 文か記録を直してください。このとおりであれば、その旨を{answer}に書いてください。',
  },
  'words-beside-data': {
    ...inParts(likely),
    why: '« les quarante ans du jumelage » in 2011, of a link of 1961.',
    fr: '« {value} » ne va pas avec {record} ({known}). → Corrigez ce qui est faux, ou prenez la valeur dans les données, entre accolades ; si la phrase parle d’autre chose, dites-le dans {answer}.',
    ja: '「{value}」が、{record}（{known}）と合いません。 → 誤っているほうを直すか、データの値を波括弧で書いてください。別のことであれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Mots des textes et données', ja: '文中の語とデータ' },
  },
});
