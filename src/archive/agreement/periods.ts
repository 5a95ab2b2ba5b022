import { everyRecord, type Entries, type Entry, type Issue } from '../entries.ts';
import { lookUp } from '../fact-path.ts';
import { entryNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { holds, ownNodesOf, type Node } from '../node.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import { inNearest, placedNodes, type PlacedNode } from './placed-node.ts';

/** Periods that lie outside the one that they are a part of, or before what they follow. */
export function periodFindings(entries: Entries): Issue[] {
  return everyRecord(entries).flatMap(periodsIn);
}

const periodsIn = memoize((entry: Entry) =>
  placedNodes(entryNode(entry)).flatMap((placed) =>
    [...outsideWhole(placed), ...beforeStart(placed)].map((one): Issue => ({ ...one, file: entry.file })),
  ),
);

type Finding = Omit<Issue, 'file'>;

/** The period that a value is, a single date as one with equal ends. */
function periodIn(node: Node | undefined): Period | undefined {
  if (!node) return undefined;
  if (holds(node, 'period')) return node.value;
  return holds(node, 'date') ? { start: node.value, end: node.value } : undefined;
}

/** True where every day that the first date may mean comes before every one of the second; never of a bound or an estimate. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return !a.qualifier && !b.qualifier && lastDay(a) < firstDay(b);
}

/** A period as it is typed. */
export function shownPeriod({ start, end }: Period): string {
  return start.value === end.value ? start.value : `${start.value}/${end.value}`;
}

function periodAt(placed: PlacedNode, path: string): Period | undefined {
  return inNearest(placed, (node) => periodIn(lookUp(node, path)));
}

function outsideWhole(placed: PlacedNode): Finding[] {
  const { node } = placed;
  const { within } = node.meaning;
  const part = periodIn(node);
  const whole = within === undefined || !part ? undefined : periodAt(placed, within);
  if (!whole || !part || within === undefined) return [];
  if (!isBefore(part.start, whole.start) && !isBefore(whole.end, part.end)) return [];
  const params = { value: shownPeriod(part), named: within, known: shownPeriod(whole) };
  return [{ code: 'part-outside-whole', params, path: node.at }];
}

function beforeStart(placed: PlacedNode): Finding[] {
  const { node } = placed;
  const { notBefore } = node.meaning;
  const start = notBefore === undefined ? undefined : periodAt(placed, notBefore)?.start;
  if (!start || notBefore === undefined) return [];
  return ownNodesOf(node).flatMap((one): Finding[] => {
    const period = periodIn(one);
    if (!period || !isBefore(period.end, start)) return [];
    const params = { value: shownPeriod(period), named: notBefore, start: start.value };
    return [{ code: 'earlier-than-its-start', params, path: one.at }];
  });
}
