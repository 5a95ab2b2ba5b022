import { ordinalOf } from '../archive/build.ts';
import { everyRecord, type Entries, type Entry } from '../archive/entries.ts';
import { editionDays } from '../archive/edition-days.ts';
import { evidenceOf, lookUp } from '../archive/fact-path.ts';
import { entryNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { holds, isOwn, nodesOf, ownNodesOf, partsOf, type Node } from '../schema/node.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import type { Words } from '../schema/words.ts';
import { figuresOf, twoDigits } from '../text/figures.ts';
import { printableOf } from '../archive/value-at.ts';
import { isBefore, periodIn, shownPeriod } from './periods.ts';
import { family } from './rule.ts';
import { factsIn, sourcesIn } from './walks.ts';

/** A place that says when something was: in its file, and by its name. */
interface Dated {
  readonly file: string;
  readonly path: Node['at'];
  readonly record: string;
  readonly period: Period;
}

/** Lists the place at a path of a record, or of a part of it, that says when something was; none if nothing is said there. */
function dated(entry: Entry, path: string, part = entryNode(entry)): readonly Dated[] {
  const node = lookUp(part, path);
  const value = node && printableOf(node);
  const period = value?.type === 'period' ? value.period : value?.type === 'date' ? onDay(value.date) : undefined;
  return node && period
    ? [{ file: entry.file, path: node.at, record: `${entry.kind}/${entry.id}/${node.path}`, period }]
    : [];
}

const onDay = (date: PartialDate): Period => ({ start: date, end: date });

function linesAt(entry: Entry, path: string): readonly Node[] {
  const list = lookUp(entryNode(entry), path);
  return list ? partsOf(list) : [];
}

/** True if the words of a line, in one of the languages, say what a pattern finds. */
function says({ value }: Node, pattern: RegExp): boolean {
  const { fr, ja } = value as Words;
  return pattern.test(fr) || pattern.test(ja);
}

function nextOf({ id }: Entry<'editions'>, editions: readonly Entry<'editions'>[]) {
  return editions.find((one) => ordinalOf(one.id) === ordinalOf(id) + 1);
}

const begun = /créa|créé|fond|ouvert|naissance|設立|設置|創設|開設|発足/iu;
const signed = /sign(?:ature|é|ent)|署名|調印|締結/iu;
const aYear = 366 * 24 * 3600 * 1000;
const aMonth = 31 * 24 * 3600 * 1000;

/** The time between the days that two periods may mean. */
function timeBetween(a: Period, b: Period): number {
  const gap = (from: Period, to: Period) => Date.parse(firstDay(to.start)) - Date.parse(lastDay(from.end));
  return Math.max(gap(a, b), gap(b, a));
}

function meets(a: Period, b: Period): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

/**
 * Places that date one event, two by two. A function is one tie: to tie two more places, add one that yields them. The first of two is where the
 * mistake is told.
 */
const sameEvent: readonly ((records: Entries['records']) => Iterable<readonly [readonly Dated[], readonly Dated[]]>)[] =
  [
    // The milestone of a link, of its kind.
    function* ({ milestones, twinnings }) {
      for (const milestone of milestones)
        for (const link of twinnings)
          if (milestone.data.twinning.includes(link.id) && milestone.data.kind === link.data.kind)
            yield [dated(milestone, 'date'), dated(link, 'date')];
    },
    // A link, and the step at which it was signed.
    function* ({ twinnings }) {
      for (const link of twinnings) {
        const signings = linesAt(link, 'steps').filter((step) => says(step, signed));
        yield near(
          dated(link, 'date'),
          signings.flatMap((step) => dated(link, 'date', step)),
          aYear,
        );
      }
    },
    // The milestone of an edition begins with it; that of a prize or an accord at an edition lies within it.
    function* ({ milestones, editions }) {
      for (const milestone of milestones)
        for (const edition of editions.filter(({ id }) => milestone.data.edition.includes(id))) {
          const { kind } = milestone.data;
          const days = dated(edition, 'dates.days');
          if (kind === 'edition')
            yield [dated(milestone, 'date'), days.map((one) => ({ ...one, period: onDay(one.period.start) }))];
          if (kind === 'award' || kind === 'agreement') yield [dated(milestone, 'date'), days];
        }
    },
    // The days of an edition, and those for which it is said to have been held: both begin and end together.
    function* ({ editions }) {
      for (const edition of editions)
        for (const line of linesAt(edition, 'status')) {
          const [days] = dated(edition, 'dates.days');
          const [held] = lookUp(line, 'status')?.value === 'held' ? dated(edition, 'for', line) : [];
          if (!days || !held || !meets(days.period, held.period)) continue;
          if (days.period.start.precision !== held.period.start.precision) continue;
          for (const end of ['start', 'end'] as const)
            yield [[{ ...held, period: onDay(held.period[end]) }], [{ ...days, period: onDay(days.period[end]) }]];
        }
    },
    // A milestone, and the step of its link, or the sequel of its edition, of the same weeks.
    function* ({ milestones, twinnings, editions }) {
      for (const milestone of milestones) {
        if (milestone.data.date.start.precision !== 'day') continue;
        const links = twinnings.filter(({ id }) => milestone.data.twinning.includes(id));
        const steps = links.flatMap((link) => linesAt(link, 'steps').flatMap((step) => dated(link, 'date', step)));
        const held = editions.filter(({ id }) => milestone.data.edition.includes(id));
        const sequels = held.flatMap((one) => linesAt(one, 'follow_up').flatMap((line) => dated(one, 'date', line)));
        yield near(dated(milestone, 'date'), [...steps, ...sequels], aMonth);
      }
    },
    // An organisation, and the milestone that tells how it began.
    function* ({ milestones, organisations }) {
      for (const organisation of organisations) {
        const own = milestones.filter(
          (one) =>
            one.data.kind === 'organisation' &&
            one.data.organisation.includes(organisation.id) &&
            says(entryNode(one), begun),
        );
        const [first] = own.toSorted((a, b) => (firstDay(a.data.date.start) < firstDay(b.data.date.start) ? -1 : 1));
        if (first) yield [dated(organisation, 'founded'), dated(first, 'date')];
      }
    },
    // What an edition says of the next one, and what that one says of itself: its days, or what was once announced.
    function* ({ editions }) {
      for (const edition of editions) {
        const next = nextOf(edition, editions);
        if (!next) continue;
        const announced = linesAt(next, 'status').flatMap((line) => dated(next, 'for', line));
        yield [dated(edition, 'next_edition.for'), [...dated(next, 'dates.days'), ...announced]];
      }
    },
    // The day on which the next edition was decided, the adoption of the declaration that names it, and the first word of it.
    function* ({ editions, declarations }) {
      for (const edition of editions) {
        const decided = dated(edition, 'next_edition.decided.on');
        const declaration = declarations.find(({ id }) => id === edition.id);
        if (declaration?.data.points.some(({ kind }) => kind === 'next-edition'))
          yield [decided, dated(declaration, 'adoption.date')];
        const next = nextOf(edition, editions);
        const first = next && linesAt(next, 'status').find((line) => lookUp(line, 'status')?.value === 'announced');
        if (first) yield near(decided, dated(next, 'said', first), aYear);
      }
    },
    // The adoption of a declaration, and the session whose words name it.
    function* ({ declarations, editions }) {
      for (const declaration of declarations) {
        const edition = editions.find(({ id }) => id === declaration.id);
        const sessions = (edition ? linesAt(edition, 'programme') : []).filter((session) =>
          nodesOf(session).some(
            ({ value, meaning: { scalar, by } }) =>
              scalar === 'text' && by === 'us' && /d[ée]claration|宣言/iu.test(String(value)),
          ),
        );
        if (edition)
          yield [dated(declaration, 'adoption.date'), sessions.flatMap((session) => dated(edition, 'date', session))];
      }
    },
  ];

/** A date with those of some others that lie within a stretch of time of it. */
function near(dates: readonly Dated[], others: readonly Dated[], stretch: number) {
  const isNear = ({ period }: Dated) => dates.some((one) => timeBetween(one.period, period) <= stretch);
  return [dates, others.filter(isNear)] as const;
}

/** What a step is, by its words, and whether it comes before the act or after it. */
const order: readonly { readonly when: 'before' | 'after'; readonly words: RegExp }[] = [
  { when: 'before', words: /provisoire|lettre d’intention|propos(?:e|ant|ition)|仮調印|意向書|申し出/u },
  { when: 'after', words: /renouvel|anniversaire|周年/u },
];

/** When an event beside an edition is, by its relation to it. */
const besideEdition = {
  before: (event: Period, days: Period) => firstDay(event.start) < firstDay(days.start),
  after: (event: Period, days: Period) => lastDay(event.end) > lastDay(days.end),
  'same-period': meets,
  'official-programme': meets,
} as const;

/** The whole days that our texts name, with the records that the lines around them name. */
const daysInTexts = memoize((record: Node) => [...daysBelow(record, [])]);

function* daysBelow(
  node: Node,
  refs: readonly string[],
): Generator<{
  readonly path: Node['at'];
  readonly typed: string;
  readonly day: string;
  readonly refs: readonly string[];
}> {
  const { value, at: path, meaning } = node;
  if (meaning.scalar === 'text' && meaning.by === 'us' && typeof value === 'string')
    for (const { typed, year, month, day, lastDay } of figuresOf(value, meaning.lang === 'ja' ? 'ja' : 'fr').dates) {
      // The last day of a stretch that began in another month is not that of an event.
      const isEnd = new RegExp(`(?:au |[〜～–-]|から)${typed}`, 'u').test(value);
      if (month && day && !isEnd && (year || !lastDay))
        yield { path, typed, day: `${year ? `${String(year)}-` : ''}${twoDigits(month)}-${twoDigits(day)}`, refs };
    }
  const parts = partsOf(node);
  const named = parts
    .flatMap((part) => [part, ...partsOf(part)])
    .flatMap((part) =>
      part.meaning.ref && typeof part.value === 'string' ? [`${part.meaning.ref}/${part.value}`] : [],
    );
  for (const part of parts) yield* daysBelow(part, [...refs, ...named]);
}

/** The whole days that a record gives as dates, kept or not. */
const periodsOf = memoize((record: Node): readonly { readonly path: string; readonly period: Period }[] =>
  nodesOf(record).flatMap((node) => {
    const period = periodIn(node);
    return period?.start.precision === 'day' && period.end.precision === 'day' ? [{ path: node.path, period }] : [];
  }),
);

/** One event has one date, wherever it is said. */
export const eventRules = family('One event, one date', {
  'dates-differ': {
    fields:
      '`dates.days` and `for` of `held`; the milestone of a link and the link; a link and the step that says its signature; the milestone of an edition and its first day, of a prize or accord at it and its days; a milestone and the step or sequel of the same weeks; `founded` and the first milestone of the organisation; `next_edition.for` and the days of that edition, or what was announced for it; `adoption.date` and the session whose words name the declaration; `next_edition.decided.on`, that adoption and the first word of the next edition',
    why: 'They date one event.',
    fr: '« {value} » ici, et « {known} » dans {record}, pour le même événement. → Corrigez la date qui est fausse ; si ce sont deux événements, dites-le dans {answer}.',
    ja: '同じ出来事の日付が、ここでは「{value}」、{record}では「{known}」になっています。 → 誤っている日付を直してください。別の出来事であれば、その旨を{answer}に書いてください。',
    *find({ records }) {
      const told = new Set<string>();
      for (const tie of sameEvent)
        for (const [[one], others] of tie(records)) {
          const place = [one?.file, ...(one?.path ?? [])].join('\n');
          const [other] = one
            ? others.toSorted((a, b) => timeBetween(one.period, a.period) - timeBetween(one.period, b.period))
            : [];
          if (!one || !other || told.has(place) || others.some(({ period }) => meets(one.period, period))) continue;
          told.add(place);
          const { file, path, period } = one;
          yield { file, path, value: shownPeriod(period), known: shownPeriod(other.period), record: other.record };
        }
    },
  },
  'day-in-words': {
    fields: 'a day in a text, the dates of its record and of those that its line names',
    why: 'The records have another day of that month, and not this one.',
    fr: 'Le texte dit « {value} », et {record} donne {known}. → Corrigez la date qui est fausse, ou prenez-la dans les données, entre accolades ; si c’est un autre jour, dites-le dans {answer}.',
    ja: '文中に「{value}」とありますが、{record}では{known}になっています。 → 誤っている日付を直すか、データの値を波括弧で書いてください。別の日のことであれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Jours dans les textes', ja: '文中の日付' },
    *find(content) {
      for (const entry of everyRecord(content)) {
        if (entry.kind === 'sources') continue;
        const name = `${entry.kind}/${entry.id}`;
        for (const { path, typed, day, refs } of daysInTexts(entryNode(entry))) {
          const records = [...new Set([name, ...refs])].flatMap((one) => {
            const node = one === name ? entryNode(entry) : content.nodes.get(one);
            return node ? periodsOf(node).map(({ path: at, period }) => ({ record: `${one}/${at}`, period })) : [];
          });
          // Without its year, a day may be that of any.
          const own = (value: string) => value.slice(-day.length);
          if (records.some(({ period: { start, end } }) => own(start.value) <= day && day <= own(end.value))) continue;
          const near = records.find(({ period: { start, end } }) =>
            [start, end].some(({ value }) => own(value).slice(0, -3) === day.slice(0, -3)),
          );
          if (near)
            yield { file: entry.file, path, value: typed, record: near.record, known: shownPeriod(near.period) };
        }
      }
    },
  },
  'step-against-act': {
    fields: 'the date of a link, its steps by their words',
    why: 'A proposal or a provisional signature after the act, an anniversary before it.',
    fr: 'L’étape du {value} ne peut pas suivre ou précéder ainsi l’acte du {known}. → Corrigez l’une des deux dates ; si l’étape est bien de ce jour, dites-le dans {answer}.',
    ja: '{value}の経過と、提携の日付（{known}）の順序が合いません。 → どちらかの日付を直してください。このとおりであれば、その旨を{answer}に書いてください。',
    *find({ records: { twinnings } }) {
      for (const link of twinnings) {
        const [act] = dated(link, 'date');
        for (const step of act ? linesAt(link, 'steps') : [])
          for (const { file, path, period } of dated(link, 'date', step)) {
            const when = order.find(({ words }) => says(step, words))?.when;
            const isWrong =
              act &&
              ((when === 'before' && isBefore(act.period.end, period.start)) ||
                (when === 'after' && isBefore(period.end, act.period.start)));
            if (isWrong) yield { file, path, value: shownPeriod(period), known: shownPeriod(act.period) };
          }
      }
    },
  },
  'side-event-elsewhen': {
    fields: '`relation` and `date` of a side event, `dates.days`',
    why: 'An event before the meeting that is after it.',
    fr: '« relation: {kind} » contredit la date, {value} : l’édition est du {known}. → Corrigez relation, ou l’une des deux dates ; si tout est juste, dites-le dans {answer}.',
    ja: '「relation: {kind}」と日付（{value}）が合いません。会議は{known}です。 → relationか、どちらかの日付を直してください。このとおりであれば、その旨を{answer}に書いてください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const days = editionDays(data);
        for (const [index, { relation, date }] of data.side_events.entries()) {
          const event = knownField(date);
          if (!days || !event || event.start.qualifier || relation === 'city-event') continue;
          const place = { file, path: ['side_events', index, 'date'] };
          if (!besideEdition[relation](event, days))
            yield { ...place, kind: relation, value: shownPeriod(event), known: shownPeriod(days) };
        }
      }
    },
  },
  'later-than-its-source': {
    fields: '`said`, `decided.on`, the dates of the sources',
    why: 'No source can tell what was said after it.',
    fr: '« {value} » est postérieur à toutes les sources de la ligne ({known}). → Corrigez la date, ou celle de la source sur sa fiche.',
    ja: '「{value}」は、この行の資料（{known}）のどれよりも後の日付です。 → この日付か、資料の記録の日付を直してください。',
    *find(content) {
      for (const { place, file } of factsIn(content))
        for (const field of ['said', 'decided.on']) {
          const node = lookUp(place, field);
          const value = node && holds(node, 'date') ? node.value : undefined;
          const known = value && sourcesBefore(value, place, content);
          if (known) yield { file, path: node?.at, value: value.value, known };
        }
    },
  },
  'id-of-another-day': {
    fields: 'the id of a milestone, its date',
    why: 'The id begins with the day of another event; or the date was corrected after the id was published.',
    fr: 'L’identifiant « {value} » commence par une autre date que {known}. → Corrigez la date ; avant la publication, l’identifiant. Une date corrigée depuis se dit dans {answer}.',
    ja: 'ID「{value}」の日付が、{known}と異なっています。 → 日付を直してください（公開前であればIDでも構いません）。公開後に訂正した日付であれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Identifiants d’une autre date', ja: '日付の異なるID' },
    *find({ records: { milestones } }) {
      for (const { id, file, data } of milestones) {
        const [typed] = /^\d{4}(?:-\d{2}){0,2}(?=-)/.exec(id) ?? [];
        if (typed !== undefined && !data.date.start.value.startsWith(typed) && !typed.startsWith(data.date.start.value))
          yield { file, path: [id, 'date'], value: id, known: shownPeriod(data.date) };
      }
    },
  },
  'told-beforehand': {
    fields: 'the date of a milestone, a step, a sequel or a prize; the dates of its sources',
    why: 'All of its sources were published before: they announce it, and do not say that it happened.',
    fr: 'Toutes les sources ({known}) sont antérieures au {value} : elles l’annoncent. → Ajoutez une source d’après, ou dites-le dans la phrase (prévu, annoncé) ; si elle le dit, ajoutez {answer}.',
    ja: '資料（{known}）はすべて{value}より前のもので、予告にとどまります。 → 後の資料を加えるか、予定であることを文に書いてください。書いてあれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Événements annoncés', ja: '予告された出来事' },
    *find(content) {
      for (const { place, file } of factsIn(content)) {
        const [date] = [place, ...partsOf(place).filter(({ field }) => field === 'value')]
          .flatMap((one) => partsOf(one))
          .filter((part) => isOwn(part) && !part.meaning.isAhead && part.field !== 'said' && periodIn(part));
        const period = periodIn(date);
        const known = period && sourcesBefore(period.start, place, content);
        const isAnnounced = ownNodesOf(place).some(
          ({ value }) =>
            typeof value === 'string' && /prévu|annonc|programm|projet|planned|予定|予告|計画/u.test(value),
        );
        if (date && known && !isAnnounced) yield { file, path: date.at, value: shownPeriod(period), known };
      }
    },
  },
});

/** The date of each source that has one: that of a page which was read later than it is dated, the day of reading. */
const sourceDates = memoize(
  (content: Entries): ReadonlyMap<string, PartialDate> =>
    new Map(sourcesIn(content).flatMap(({ id, date }) => (isNotKnown(date) ? [] : [[id, date] as const]))),
);

/** Lists the sources of a fact if all of them are dated before a day. */
function sourcesBefore(day: PartialDate, fact: Node, content: Entries): string | undefined {
  const evidence = evidenceOf(fact.value);
  const named = evidence ? sourcesOf(evidence.basis) : [];
  const dates = sourceDates(content);
  const isBeforeAll = named.length > 0 && named.every((id) => isBefore(dates.get(id) ?? day, day));
  return isBeforeAll ? named.join(', ') : undefined;
}
