import type { Entries, Entry } from '../archive/entries.ts';
import { printableOf } from '../archive/value-at.ts';
import { knownValue, lookUp } from '../archive/fact-path.ts';
import { entryNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { holds, ownNodesOf, partsOf, type Node } from '../schema/node.ts';
import { firstDay, lastDay, periodOn, type PartialDate, type Period } from '../schema/partial-date.ts';
import type { Words } from '../schema/words.ts';
import { ordinalOf } from '../archive/build.ts';
import { inNearest, inRecords, placedNodes, type PlacedNode } from './walks.ts';
import { betweenAll, family } from './rule.ts';

const boundIn = memoize((record: Node) =>
  placedNodes(record).filter(
    ({ node: { meaning } }) => meaning.within !== undefined || meaning.notBefore !== undefined,
  ),
);

export function periodIn(node: Node | undefined): Period | undefined {
  if (!node) return undefined;
  if (holds(node, 'period')) return node.value;
  return holds(node, 'date') ? { start: node.value, end: node.value } : undefined;
}

/** The first and the last day of each date of a record, or of a part of it. */
export function datesIn(node: Node | undefined): readonly PartialDate[] {
  return (node ? ownNodesOf(node) : []).flatMap((one) => {
    const period = periodIn(one);
    return period ? [period.start, period.end] : [];
  });
}

function periodAt(placed: PlacedNode, path: string): Period | undefined {
  return inNearest(placed, (node) => periodIn(lookUp(node, path)));
}

/** True where every day that the first date may mean comes before every one of the second; never of a bound or an estimate. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return !a.qualifier && !b.qualifier && lastDay(a) < firstDay(b);
}

/** True if two periods may have a day in common. */
export function meets(a: Period, b: Period): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

export function shownPeriod({ start, end }: Period): string {
  return start.value === end.value ? start.value : `${start.value}/${end.value}`;
}

/** A date with its place; `record` is the path of it: `editions/5-tours/dates.days`. */
export interface PlacedDate {
  readonly file: string;
  readonly path: Node['at'];
  readonly record: string;
  readonly period: Period;
}

/** The date at a path of a record, or of a line in it: one, or none. */
export function datesAt(entry: Entry, path: string, part = entryNode(entry)): readonly PlacedDate[] {
  const node = lookUp(part, path);
  const value = node && printableOf(node);
  const period = value?.type === 'period' ? value.period : value?.type === 'date' ? periodOn(value.date) : undefined;
  return node && period
    ? [{ file: entry.file, path: node.at, record: `${entry.kind}/${entry.id}/${node.path}`, period }]
    : [];
}

export function linesAt(entry: Entry, path: string): readonly Node[] {
  const list = lookUp(entryNode(entry), path);
  return list ? partsOf(list) : [];
}

export function says({ value }: Node, pattern: RegExp): boolean {
  const { fr, ja } = value as Words;
  return pattern.test(fr) || pattern.test(ja);
}

export function nextEdition({ id }: Entry<'editions'>, editions: readonly Entry<'editions'>[]) {
  return editions.find((one) => ordinalOf(one.id) === ordinalOf(id) + 1);
}

const stepBefore = /provisoire|lettre d’intention|propos(?:e|ant|ition)|仮調印|意向書|申し出/u;
const stepAfter = /renouvel|anniversaire|周年/u;

/** Two lists of dates that belong together: those of one event, or those before and those after. */
export interface Tie {
  /** What stands of it in `docs/contradictions.md`. */
  readonly between: string;
  readonly pairs: (records: Entries['records']) => Iterable<readonly [readonly PlacedDate[], readonly PlacedDate[]]>;
}

export type Ties = Readonly<Record<string, Tie>>;

/** Dates that come before, and dates that come after; one that is earlier than any of the former is told. */
const sequences: Ties = {
  steps: {
    between: 'a proposal or a provisional signature, the act of a link, its anniversary',
    *pairs({ twinnings }) {
      for (const link of twinnings)
        for (const step of linesAt(link, 'steps')) {
          const [act, day] = [datesAt(link, 'date'), datesAt(link, 'date', step)];
          if (says(step, stepBefore)) yield [day, act];
          else if (says(step, stepAfter)) yield [act, day];
        }
    },
  },
  status: {
    between: 'the lines of status by `said`; `said` and the days that are announced; the days and `said` of `held`',
    *pairs({ editions }) {
      for (const edition of editions) {
        const lines = linesAt(edition, 'status');
        for (const [index, line] of lines.entries()) {
          const said = datesAt(edition, 'said', line);
          const own = datesAt(edition, 'for', line);
          const status = String(lookUp(line, 'status')?.value);
          const held = own.length > 0 ? own : datesAt(edition, 'dates.days');
          const before = lines.slice(0, index).flatMap((one) => datesAt(edition, 'said', one));
          yield [status === 'held' ? [...held, ...before] : before, said];
          if (['announced', 'planned', 'postponed'].includes(status)) yield [said, own];
        }
      }
    },
  },
  lives: {
    between: '`since` of an authority, the day of `became` or `since` of what it became',
    *pairs({ authorities }) {
      for (const authority of authorities) {
        const successor = authorities.find(({ id }) => id === knownValue(authority.data.became)?.authority);
        const end = datesAt(authority, 'became.on');
        yield [datesAt(authority, 'since.on'), end.length === 0 && successor ? datesAt(successor, 'since.on') : end];
      }
    },
  },
  editions: {
    between: 'the days of two editions, by their numbers',
    *pairs({ editions }) {
      const inOrder = editions.toSorted((a, b) => ordinalOf(a.id) - ordinalOf(b.id));
      for (const [index, edition] of inOrder.entries()) {
        const before = inOrder[index - 1];
        if (before && ordinalOf(before.id) < ordinalOf(edition.id))
          yield [datesAt(before, 'dates.days'), datesAt(edition, 'dates.days')];
      }
    },
  },
};

export const periodRules = family('Periods', {
  'part-outside-whole': {
    fields: 'a part and its whole: `dates.sessions`, the date of a session or a talk, and `dates.days`',
    why: 'The days of an edition take in its visits.',
    fr: '« {value} » tombe hors de « {named} » ({known}). → Corrigez l’une des deux dates ; si la source place bien ce jour en dehors, dites-le dans {answer}.',
    ja: '「{value}」が「{named}」（{known}）から外れています。 → どちらかの日付を直してください。資料がこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const [placed, { file }] of inRecords(content, boundIn)) {
        const { node } = placed;
        const { within } = node.meaning;
        const [part, whole] = [periodIn(node), within === undefined ? undefined : periodAt(placed, within)];
        if (!part || !whole || (!isBefore(part.start, whole.start) && !isBefore(whole.end, part.end))) continue;
        yield { file, path: node.at, value: shownPeriod(part), named: within, known: shownPeriod(whole) };
      }
    },
  },
  'earlier-than-its-start': {
    fields: `what comes after, and what it follows: \`follow_up\` and \`next_edition.for\` after \`dates.days\`, an office after \`founded\`, \`archived_on\` after \`date\`; ${betweenAll(sequences)}`,
    why: 'A copy of a page is not older than the page.',
    fr: '« {value} » vient avant « {named} » ({start}), dont c’est la suite. → Corrigez l’une des deux dates, ou leur ordre ; si la source le dit bien ainsi, expliquez-le dans {answer}.',
    ja: '「{value}」が、その後のことであるはずの「{named}」（{start}）より前になっています。 → どちらかの日付か順序を直してください。資料がこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const [placed, { file }] of inRecords(content, boundIn)) {
        const { notBefore } = placed.node.meaning;
        const start = notBefore === undefined ? undefined : periodAt(placed, notBefore)?.start;
        if (!start) continue;
        for (const node of ownNodesOf(placed.node)) {
          const period = periodIn(node);
          if (period && isBefore(period.end, start))
            yield { file, path: node.at, value: shownPeriod(period), named: notBefore, start: start.value };
        }
      }
      for (const { pairs } of Object.values(sequences))
        for (const [earlier, later] of pairs(content.records))
          for (const { file, path, period } of later) {
            const first = earlier.find((one) => isBefore(period.end, one.period.start));
            if (first)
              yield { file, path, value: shownPeriod(period), named: first.record, start: shownPeriod(first.period) };
          }
    },
  },
});
