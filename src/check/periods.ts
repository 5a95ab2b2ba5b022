import { everyRecord, type Entries } from '../archive/entries.ts';
import { lookUp } from '../archive/fact-path.ts';
import { entryNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { holds, ownNodesOf, type Node } from '../schema/node.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import { inNearest, placedNodes, type PlacedNode } from './walks.ts';
import { family } from './rule.ts';

/** The values of a record that lie within a period, or not before one. */
const boundIn = memoize((record: Node) =>
  placedNodes(record).filter(
    ({ node: { meaning } }) => meaning.within !== undefined || meaning.notBefore !== undefined,
  ),
);

function* periodsOf(content: Entries) {
  for (const entry of everyRecord(content))
    for (const placed of boundIn(entryNode(entry))) yield { file: entry.file, placed };
}

/** The period that a value is, a single date as one with equal ends. */
export function periodIn(node: Node | undefined): Period | undefined {
  if (!node) return undefined;
  if (holds(node, 'period')) return node.value;
  return holds(node, 'date') ? { start: node.value, end: node.value } : undefined;
}

function periodAt(placed: PlacedNode, path: string): Period | undefined {
  return inNearest(placed, (node) => periodIn(lookUp(node, path)));
}

/** True where every day that the first date may mean comes before every one of the second; never of a bound or an estimate. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return !a.qualifier && !b.qualifier && lastDay(a) < firstDay(b);
}

export function shownPeriod({ start, end }: Period): string {
  return start.value === end.value ? start.value : `${start.value}/${end.value}`;
}

/** Periods that lie outside their whole, or before what they follow. */
export const periodRules = family('Periods', {
  'part-outside-whole': {
    fields: 'a part and its whole: `dates.sessions`, the date of a session or a talk, and `dates.days`',
    why: 'The days of an edition take in its visits.',
    fr: '« {value} » tombe hors de « {named} » ({known}). → Corrigez l’une des deux dates ; si la source place bien ce jour en dehors, dites-le dans {answer}.',
    ja: '「{value}」が「{named}」（{known}）から外れています。 → どちらかの日付を直してください。資料がこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const { file, placed } of periodsOf(content)) {
        const { node } = placed;
        const { within } = node.meaning;
        const [part, whole] = [periodIn(node), within === undefined ? undefined : periodAt(placed, within)];
        if (!part || !whole || (!isBefore(part.start, whole.start) && !isBefore(whole.end, part.end))) continue;
        yield { file, path: node.at, value: shownPeriod(part), named: within, known: shownPeriod(whole) };
      }
    },
  },
  'earlier-than-its-start': {
    fields:
      'what comes after, and what it follows: `follow_up` and `next_edition.for` after `dates.days`, an office after `founded`, `archived_on` after `date`',
    why: 'A copy of a page is not older than the page.',
    fr: '« {value} » vient avant « {named} » ({start}), dont c’est la suite. → Corrigez l’une des deux dates ; si la source le dit bien ainsi, expliquez-le dans {answer}.',
    ja: '「{value}」が、その後のことであるはずの「{named}」（{start}）より前になっています。 → どちらかの日付を直してください。資料がこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const { file, placed } of periodsOf(content)) {
        const { notBefore } = placed.node.meaning;
        const start = notBefore === undefined ? undefined : periodAt(placed, notBefore)?.start;
        if (!start) continue;
        for (const node of ownNodesOf(placed.node)) {
          const period = periodIn(node);
          if (period && isBefore(period.end, start))
            yield { file, path: node.at, value: shownPeriod(period), named: notBefore, start: start.value };
        }
      }
    },
  },
});
