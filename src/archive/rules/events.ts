import { ordinalOf } from '../build.ts';
import { everyRecord, type Entries } from '../entries.ts';
import { editionDays } from '../edition-days.ts';
import { evidenceOf, factsOf, knownValue, lookUp, pathByNames } from '../fact-path.ts';
import { entryNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { holds, nodesOf, ownNodesOf, partsOf, type Node } from '../node.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isNotKnown, type Field } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import { figuresOf } from '../text-figures.ts';
import { isBefore, shownPeriod } from './periods.ts';
import { family } from './rule.ts';

/** A place that says when something was: its file and path, its record, and its path there. */
interface Dated {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly record: string;
  readonly field: string;
  readonly period: Period;
}

function given<T extends object>(value: Field<T> | undefined): T | undefined {
  return value === undefined || isNotKnown(value) ? undefined : value;
}

const onDay = (date: PartialDate): Period => ({ start: date, end: date });

function datedAt(
  { file, kind, id }: { readonly file: string; readonly kind: string; readonly id: string },
  base: readonly string[],
  path: readonly (string | number)[],
  period: Period | undefined,
): Dated[] {
  return period ? [{ file, path: [...base, ...path], record: `${kind}/${id}`, field: path.join('.'), period }] : [];
}

const twinningDate = ({ data, ...entry }: Entries['records']['twinnings'][number]) =>
  datedAt(entry, [entry.id], ['date'], knownValue(data.date)?.on);
const milestoneDate = ({ data, ...entry }: Entries['records']['milestones'][number]) =>
  datedAt(entry, [entry.id], ['date'], data.date);
const stepDates = ({ data, ...entry }: Entries['records']['twinnings'][number]) =>
  data.steps.flatMap(({ date, fr, ja }, index) =>
    datedAt(entry, [entry.id], ['steps', index, 'date'], given(date)).map((one) => ({ ...one, fr, ja })),
  );

const begun = /créa|créé|fond|ouvert|naissance|設立|設置|創設|開設|発足/iu;
const signed = /sign(?:ature|é|ent)|署名|調印|締結/iu;
const year = 366 * 24 * 3600 * 1000;
const month = 31 * 24 * 3600 * 1000;

/** The time between the days that two periods may mean. */
function timeBetween(a: Period, b: Period): number {
  const gap = (from: Period, to: Period) => Date.parse(firstDay(to.start)) - Date.parse(lastDay(from.end));
  return Math.max(gap(a, b), gap(b, a));
}

function isNear(a: Period, b: Period, stretch: number): boolean {
  return timeBetween(a, b) <= stretch;
}

function meets(a: Period, b: Period): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

/**
 * Places that date one event, two by two. A line is one tie: to tie two more places, add one that yields them. The first of two is where the mistake is told.
 */
const sameEvent: readonly ((records: Entries['records']) => Iterable<readonly [readonly Dated[], readonly Dated[]]>)[] =
  [
    // The milestone of a link, of its kind.
    function* ({ milestones, twinnings }) {
      for (const milestone of milestones)
        for (const link of twinnings)
          if (milestone.data.twinning.includes(link.id) && milestone.data.kind === link.data.kind)
            yield [milestoneDate(milestone), twinningDate(link)];
    },
    // A link, and the step at which it was signed.
    function* ({ twinnings }) {
      for (const link of twinnings) {
        const [date] = twinningDate(link);
        const steps = stepDates(link).filter(({ fr, ja }) => signed.test(fr) || signed.test(ja));
        const near = steps.filter(({ period }) => date && isNear(period, date.period, year));
        if (date && near.length > 0) yield [[date], near];
      }
    },
    // The milestone of an edition begins with it; that of a prize or an accord at an edition lies within it.
    function* ({ milestones, editions }) {
      for (const milestone of milestones)
        for (const { data, ...entry } of editions.filter(({ id }) => milestone.data.edition.includes(id))) {
          const days = editionDays(data);
          const { kind } = milestone.data;
          if (days && kind === 'edition')
            yield [milestoneDate(milestone), datedAt(entry, [], ['dates', 'days'], onDay(days.start))];
          if (days && (kind === 'award' || kind === 'agreement'))
            yield [milestoneDate(milestone), datedAt(entry, [], ['dates', 'days'], days)];
        }
    },
    // The days of an edition, and those for which it is said to have been held: both begin and end together.
    function* ({ editions }) {
      for (const { data, ...entry } of editions) {
        const days = editionDays(data);
        for (const [index, line] of data.status.entries()) {
          const { status, for: stretch } = knownValue(line) ?? {};
          const held = status === 'held' ? given(stretch) : undefined;
          if (!days || !held || !meets(days, held) || days.start.precision !== held.start.precision) continue;
          for (const end of ['start', 'end'] as const)
            yield [
              datedAt(entry, [], ['status', index, 'for'], onDay(held[end])),
              datedAt(entry, [], ['dates', 'days'], onDay(days[end])),
            ];
        }
      }
    },
    // A milestone, and the step of its link, or the sequel of its edition, of the same weeks.
    function* ({ milestones, twinnings, editions }) {
      for (const milestone of milestones) {
        const [date] = milestoneDate(milestone);
        if (date?.period.start.precision !== 'day') continue;
        const steps = twinnings.filter(({ id }) => milestone.data.twinning.includes(id)).flatMap(stepDates);
        const sequels = editions
          .filter(({ id }) => milestone.data.edition.includes(id))
          .flatMap(({ data, ...entry }) =>
            data.follow_up.flatMap((one, index) => datedAt(entry, [], ['follow_up', index, 'date'], given(one.date))),
          );
        const near = [...steps, ...sequels].filter(({ period }) => isNear(period, date.period, month));
        if (near.length > 0) yield [[date], near];
      }
    },
    // An organisation, and the milestone that tells how it began.
    function* ({ milestones, organisations }) {
      for (const { data, ...entry } of organisations) {
        const own = milestones.filter(
          (one) =>
            one.data.kind === 'organisation' &&
            one.data.organisation.includes(entry.id) &&
            [one.data.fr, one.data.ja].some((text) => begun.test(text)),
        );
        const [first] = own.toSorted((a, b) => (firstDay(a.data.date.start) < firstDay(b.data.date.start) ? -1 : 1));
        const founded = given(data.founded);
        if (first && founded) yield [datedAt(entry, [entry.id], ['founded'], onDay(founded)), milestoneDate(first)];
      }
    },
    // What an edition says of the next one, and what that one says of itself: its days, or what was once announced.
    function* ({ editions }) {
      for (const { data, ...entry } of editions) {
        const announced = given(knownValue(data.next_edition)?.for);
        const next = editions.find(({ id }) => ordinalOf(id) === ordinalOf(entry.id) + 1);
        if (!announced || !next) continue;
        const { data: own, ...other } = next;
        const days = datedAt(other, [], ['dates', 'days'], editionDays(own));
        const lines = own.status.flatMap((line, index) =>
          datedAt(other, [], ['status', index, 'for'], given(knownValue(line)?.for)),
        );
        if (days.length + lines.length > 0)
          yield [datedAt(entry, [], ['next_edition', 'for'], announced), [...days, ...lines]];
      }
    },
    // The day on which the next edition was decided, the adoption of the declaration that names it, and the first word of it.
    function* ({ editions, declarations }) {
      for (const { data, ...entry } of editions) {
        const decided = given(knownValue(data.next_edition)?.decided);
        const on = decided && given(decided.on);
        if (!on) continue;
        const one = datedAt(entry, [], ['next_edition', 'decided', 'on'], onDay(on));
        const declaration = declarations.find(({ id }) => id === entry.id);
        const adopted = given(knownValue(declaration?.data.adoption)?.date);
        if (declaration?.data.points.some(({ kind }) => kind === 'next-edition') && adopted)
          yield [one, datedAt(declaration, [], ['adoption', 'date'], adopted)];
        const next = editions.find(({ id }) => ordinalOf(id) === ordinalOf(entry.id) + 1);
        const first = next?.data.status.findIndex((line) => knownValue(line)?.status === 'announced') ?? -1;
        const said = given(knownValue(next?.data.status[first])?.said);
        if (next && said && isNear(onDay(said), onDay(on), year))
          yield [one, datedAt(next, [], ['status', first, 'said'], onDay(said))];
      }
    },
    // The adoption of a declaration, and the session whose words name it.
    function* ({ declarations, editions }) {
      for (const { data, ...entry } of declarations) {
        const date = given(knownValue(data.adoption)?.date);
        const edition = editions.find(({ id }) => id === entry.id);
        if (!date || !edition || isNotKnown(edition.data.programme)) continue;
        const { data: own, ...other } = edition;
        const items = isNotKnown(own.programme) ? [] : own.programme;
        const sessions = items.flatMap((item, index) => {
          const place = lookUp(entryNode(edition), `programme.${item.id}`);
          const texts = place
            ? nodesOf(place).filter(({ meaning: { scalar, by } }) => scalar === 'text' && by === 'us')
            : [];
          const isOfDeclaration = texts.some(({ value }) => /d[ée]claration|宣言/iu.test(String(value)));
          return isOfDeclaration ? datedAt(other, [], ['programme', index, 'date'], given(item.date)) : [];
        });
        if (sessions.length > 0) yield [datedAt(entry, [], ['adoption', 'date'], date), sessions];
      }
    },
  ];

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

const twoDigits = (n: number) => String(n).padStart(2, '0');

interface DayInText {
  readonly file: string;
  readonly path: Node['at'];
  readonly typed: string;
  readonly day: string;
  readonly refs: readonly string[];
}

/** The whole days that our texts name, with the records that the lines around them name. */
const daysInTexts = memoize((root: Node): readonly Omit<DayInText, 'file'>[] => {
  const found: Omit<DayInText, 'file'>[] = [];
  const walk = (node: Node, refs: readonly string[]) => {
    const { value, at, meaning } = node;
    if (meaning.scalar === 'text' && meaning.by === 'us' && typeof value === 'string')
      for (const one of figuresOf(value, meaning.lang === 'ja' ? 'ja' : 'fr').dates) {
        // The last day of a stretch that began in another month is not that of an event.
        const isEnd = new RegExp(`(?:au |[〜～–-])${one.typed}`, 'u').test(value);
        if (one.year && one.month && one.day && !isEnd) {
          const day = `${String(one.year)}-${twoDigits(one.month)}-${twoDigits(one.day)}`;
          found.push({ path: at, typed: one.typed, day, refs });
        }
      }
    const parts = partsOf(node);
    const named = parts
      .flatMap((part) => [part, ...partsOf(part)])
      .flatMap((part) =>
        part.meaning.ref && typeof part.value === 'string' ? [`${part.meaning.ref}/${part.value}`] : [],
      );
    for (const part of parts) walk(part, [...refs, ...named]);
  };
  walk(root, []);
  return found;
});

/** The whole days that a record gives as dates, kept or not. */
const periodsOf = memoize((record: Node): readonly { readonly path: string; readonly period: Period }[] =>
  nodesOf(record).flatMap((node) => {
    const period = holds(node, 'period') ? node.value : holds(node, 'date') ? onDay(node.value) : undefined;
    return period?.start.precision === 'day' && period.end.precision === 'day' ? [{ path: node.path, period }] : [];
  }),
);

/** One event has one date, wherever it is said. */
export const eventRules = family({
  'dates-differ': {
    contradiction: 'One event, one date',
    fields:
      '`dates.days` and `for` of `held`; the milestone of a link and the link; a link and the step that says its signature; the milestone of an edition and its first day, of a prize or accord at it and its days; a milestone and the step or sequel of the same weeks; `founded` and the first milestone of the organisation; `next_edition.for` and the days of that edition, or what was announced for it; `adoption.date` and the session whose words name the declaration; `next_edition.decided.on`, that adoption and the first word of the next edition',
    why: 'They date one event.',
    fr: '« {value} » ici, et « {known} » dans {record}, pour le même événement. → Corrigez la date qui est fausse ; si ce sont deux événements, dites-le dans {answer}.',
    ja: '同じ出来事の日付が、ここでは「{value}」、{record}では「{known}」になっています。 → 誤っている日付を直してください。別の出来事であれば、その旨を{answer}に書いてください。',
    answer: true,
    *find({ records, nodes }) {
      const told = new Set<string>();
      for (const tie of sameEvent)
        for (const [[one], others] of tie(records)) {
          const place = [one?.file, ...(one?.path ?? [])].join('\n');
          const [other] = one
            ? others.toSorted((a, b) => timeBetween(one.period, a.period) - timeBetween(one.period, b.period))
            : [];
          if (!one || !other || told.has(place) || others.some(({ period }) => meets(one.period, period))) continue;
          told.add(place);
          const node = nodes.get(other.record);
          const field = (node && pathByNames(node, other.field)) ?? other.field;
          yield {
            ...{ file: one.file, path: one.path, value: shownPeriod(one.period) },
            ...{ known: shownPeriod(other.period), record: `${other.record}/${field}` },
          };
        }
    },
  },
  'day-in-words': {
    contradiction: 'One event, one date',
    fields: 'a day in a text, the dates of its record and of those that its line names',
    why: 'The records have another day of that month, and not this one.',
    fr: 'Le texte dit « {value} », et {record} donne {known}. → Corrigez la date qui est fausse, ou prenez-la dans les données, entre accolades ; si c’est un autre jour, dites-le dans {answer}.',
    ja: '文中に「{value}」とありますが、{record}では{known}になっています。 → 誤っている日付を直すか、データの値を波括弧で書いてください。別の日のことであれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Jours dans les textes', ja: '文中の日付' },
    answer: true,
    *find(content) {
      for (const entry of everyRecord(content)) {
        if (entry.kind === 'sources') continue;
        const name = `${entry.kind}/${entry.id}`;
        for (const { path, typed, day, refs } of daysInTexts(entryNode(entry))) {
          const records = [...new Set([name, ...refs])].flatMap((one) => {
            const node = one === name ? entryNode(entry) : content.nodes.get(one);
            return node ? periodsOf(node).map(({ path: at, period }) => ({ record: `${one}/${at}`, period })) : [];
          });
          if (records.some(({ period: { start, end } }) => start.value <= day && day <= end.value)) continue;
          const near = records.find(({ period: { start, end } }) =>
            [start, end].some(({ value }) => value.slice(0, 7) === day.slice(0, 7)),
          );
          if (near)
            yield { file: entry.file, path, value: typed, record: near.record, known: shownPeriod(near.period) };
        }
      }
    },
  },
  'step-against-act': {
    contradiction: 'One event, one date',
    fields: 'the date of a link, its steps by their words',
    why: 'A proposal or a provisional signature after the act, an anniversary before it.',
    fr: 'L’étape du {value} ne peut pas suivre ou précéder ainsi l’acte du {known}. → Corrigez l’une des deux dates ; si l’étape est bien de ce jour, dites-le dans {answer}.',
    ja: '{value}の経過と、提携の日付（{known}）の順序が合いません。 → どちらかの日付を直してください。このとおりであれば、その旨を{answer}に書いてください。',
    answer: true,
    *find({ records: { twinnings } }) {
      for (const link of twinnings) {
        const [act] = twinningDate(link);
        for (const { file, path, period, fr, ja } of act ? stepDates(link) : []) {
          const when = order.find(({ words }) => words.test(fr) || words.test(ja))?.when;
          const isWrong =
            act &&
            (when === 'before'
              ? isBefore(act.period.end, period.start)
              : when === 'after' && isBefore(period.end, act.period.start));
          if (isWrong) yield { file, path, value: shownPeriod(period), known: shownPeriod(act.period) };
        }
      }
    },
  },
  'side-event-elsewhen': {
    contradiction: 'One event, one date',
    fields: '`relation` and `date` of a side event, `dates.days`',
    why: 'An event before the meeting that is after it.',
    fr: '« relation: {kind} » contredit la date, {value} : l’édition est du {known}. → Corrigez relation, ou l’une des deux dates ; si tout est juste, dites-le dans {answer}.',
    ja: '「relation: {kind}」と日付（{value}）が合いません。会議は{known}です。 → relationか、どちらかの日付を直してください。このとおりであれば、その旨を{answer}に書いてください。',
    answer: true,
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const days = editionDays(data);
        for (const [index, { relation, date }] of data.side_events.entries()) {
          const event = given(date);
          if (
            !days ||
            !event ||
            event.start.qualifier ||
            relation === 'city-event' ||
            besideEdition[relation](event, days)
          )
            continue;
          yield {
            ...{ file, path: ['side_events', index, 'date'], kind: relation },
            ...{ value: shownPeriod(event), known: shownPeriod(days) },
          };
        }
      }
    },
  },
  'later-than-its-source': {
    contradiction: 'One event, one date',
    fields: '`said`, `decided.on`, the dates of the sources',
    why: 'No source can tell what was said after it.',
    fr: '« {value} » est postérieur à toutes les sources de la ligne ({known}). → Corrigez la date, ou celle de la source sur sa fiche.',
    ja: '「{value}」は、この行の資料（{known}）のどれよりも後の日付です。 → この日付か、資料の記録の日付を直してください。',
    *find(content) {
      const dates = sourceDates(content);
      for (const entry of everyRecord(content))
        for (const { place } of factsOf(entryNode(entry))) {
          const evidence = evidenceOf(place.value);
          const named = evidence ? sourcesOf(evidence.basis) : [];
          for (const field of ['said', 'decided.on']) {
            const node = lookUp(place, field);
            if (!node || !holds(node, 'date')) continue;
            const { value } = node;
            const isLater = named.length > 0 && named.every((id) => isBefore(dates.get(id) ?? value, value));
            if (isLater) yield { file: entry.file, path: node.at, value: value.value, known: named.join(', ') };
          }
        }
    },
  },
  'id-of-another-day': {
    contradiction: 'One event, one date',
    fields: 'the id of a milestone, its date',
    why: 'The id begins with the day of another event; or the date was corrected after the id was published.',
    fr: 'L’identifiant « {value} » commence par une autre date que {known}. → Corrigez la date ; avant la publication, l’identifiant. Une date corrigée depuis se dit dans {answer}.',
    ja: 'ID「{value}」の日付が、{known}と異なっています。 → 日付を直してください（公開前であればIDでも構いません）。公開後に訂正した日付であれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Identifiants d’une autre date', ja: '日付の異なるID' },
    answer: true,
    *find({ records: { milestones } }) {
      for (const { id, file, data } of milestones) {
        const [typed] = /^\d{4}(?:-\d{2}){0,2}(?=-)/.exec(id) ?? [];
        if (typed !== undefined && !data.date.start.value.startsWith(typed) && !typed.startsWith(data.date.start.value))
          yield { file, path: [id, 'date'], value: id, known: shownPeriod(data.date) };
      }
    },
  },
  'told-beforehand': {
    contradiction: 'One event, one date',
    fields: 'the date of a milestone, a step, a sequel or a prize; the dates of its sources',
    why: 'All of its sources were published before: they announce it, and do not say that it happened.',
    fr: 'Toutes les sources ({known}) sont antérieures au {value} : elles l’annoncent. → Ajoutez une source d’après, ou dites-le dans la phrase (prévu, annoncé) ; si elle le dit, ajoutez {answer}.',
    ja: '資料（{known}）はすべて{value}より前のもので、予告にとどまります。 → 後の資料を加えるか、予定であることを文に書いてください。書いてあれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Événements annoncés', ja: '予告された出来事' },
    answer: true,
    *find(content) {
      const dates = sourceDates(content);
      for (const entry of everyRecord(content))
        for (const { place } of factsOf(entryNode(entry))) {
          const date = partsOf(place).find((part) => part.field === 'date' && holds(part, 'period'));
          const evidence = evidenceOf(place.value);
          if (!date || !holds(date, 'period') || !evidence) continue;
          const { start } = date.value;
          const named = sourcesOf(evidence.basis);
          const isAnnounced = ownNodesOf(place).some(
            ({ value }) =>
              typeof value === 'string' && /prévu|annonc|programm|projet|planned|予定|予告|計画/u.test(value),
          );
          if (named.length > 0 && !isAnnounced && named.every((id) => isBefore(dates.get(id) ?? start, start)))
            yield { file: entry.file, path: date.at, value: shownPeriod(date.value), known: named.join(', ') };
        }
    },
  },
});

/** The date of each source that has one: that of a page which was read later than it is dated, the day of reading. */
const sourceDates = memoize(({ records: { sources } }: Entries): ReadonlyMap<string, PartialDate> => {
  const lists = sources.flatMap(({ data: { list } }) => Object.entries(list));
  return new Map(lists.flatMap(([id, { date }]) => (isNotKnown(date) ? [] : [[id, date] as const])));
});
