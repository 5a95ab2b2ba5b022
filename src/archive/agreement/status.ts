import type { Entries, Entry, Issue } from '../entries.ts';
import { isClaim } from '../fact-path.ts';
import { heldOn, statusNow } from '../held-on.ts';
import { entryNode } from '../kinds.ts';
import { nodesOf, type Node } from '../node.ts';
import { sourcesOf } from '../schema/evidence.ts';
import type { Status, StatusLine } from '../schema/edition.ts';
import { isNotKnown, type Field } from '../schema/not-known.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { isBefore, shownPeriod } from './periods.ts';

type Dated = ReadonlyMap<string, Field<PartialDate>>;

/** Finds status histories that contradict themselves, their sources, the days or other facts of the edition. */
export function statusFindings(entries: Entries): Issue[] {
  const { editions, declarations, sources } = entries.records;
  const dates: Dated = new Map(
    sources.flatMap(({ data: { list } }) => Object.entries(list).map(([id, { date }]) => [id, date] as const)),
  );
  return [
    ...editions.flatMap((edition) => [
      ...wrongOrder(edition),
      ...wrongSaid(edition),
      ...heldByAnnouncement(edition, dates),
      ...statusElsewhere(edition),
      ...gapsOfDecided(edition),
    ]),
    ...editions.flatMap((edition) => knownInAnnounced(edition, edition)),
    ...declarations.flatMap((declaration) => {
      const edition = editions.find(({ id }) => id === declaration.id);
      return edition ? knownInAnnounced(declaration, edition) : [];
    }),
  ];
}

interface Line {
  readonly index: number;
  readonly line: Extract<StatusLine, { readonly is: 'known' }>;
  readonly status: Status;
}

function linesOf({ data }: Entry<'editions'>): readonly Line[] {
  return data.status.flatMap((line, index) =>
    line.is === 'known' ? [{ index, line, status: line.value.status }] : [],
  );
}

function known<T extends object>(value: Field<T> | undefined): T | undefined {
  return value === undefined || isNotKnown(value) ? undefined : value;
}

function wrongOrder(edition: Entry<'editions'>): Issue[] {
  const { file } = edition;
  const lines = linesOf(edition);
  return lines.flatMap(({ index, line, status }, place): Issue[] => {
    const before = lines.slice(0, place);
    const after = before.some((one) => one.status === 'held') && status !== 'held';
    const said = known(line.value.said);
    const later = before.map((one) => known(one.line.value.said)).find((one) => one && said && isBefore(said, one));
    return [
      ...(after
        ? [{ code: 'status-after-held' as const, params: { value: status }, file, path: ['status', index, 'status'] }]
        : []),
      ...(later && said
        ? [
            {
              code: 'status-out-of-order' as const,
              params: { value: said.value, start: later.value },
              file,
              path: ['status', index, 'said'],
            },
          ]
        : []),
    ];
  });
}

function wrongSaid(edition: Entry<'editions'>): Issue[] {
  const { file } = edition;
  return linesOf(edition).flatMap(({ index, line, status }): Issue[] => {
    const said = known(line.value.said);
    const days = known(line.value.for);
    if (!said || !days) return [];
    const path = ['status', index, 'said'];
    const params = { value: said.value, known: shownPeriod(days) };
    if (status === 'held') return isBefore(said, days.start) ? [{ code: 'held-beforehand', params, file, path }] : [];
    const isAnnouncing = status === 'announced' || status === 'planned' || status === 'postponed';
    return isAnnouncing && isBefore(days.end, said) ? [{ code: 'announced-afterwards', params, file, path }] : [];
  });
}

/** First month of each season: `firstDay` would let an autumn begin in January. A winter may. */
const firstMonths: Readonly<Record<string, string>> = { spring: '03', summer: '06', autumn: '09' };

function startOf(date: PartialDate): PartialDate {
  const [year = '', season = ''] = date.value.split('-');
  const month = date.precision === 'season' ? firstMonths[season] : undefined;
  return month === undefined ? date : { value: `${year}-${month}`, precision: 'month', qualifier: date.qualifier };
}

function heldByAnnouncement(edition: Entry<'editions'>, dates: Dated): Issue[] {
  const { file, data } = edition;
  return linesOf(edition).flatMap(({ index, line, status }): Issue[] => {
    const start = (known(line.value.for) ?? heldOn(data))?.start;
    if (status !== 'held' || !start) return [];
    const published = sourcesOf(line.evidence.basis).map((id) => known(dates.get(id)));
    if (published.length === 0 || !published.every((date) => date && isBefore(date, startOf(start)))) return [];
    const params = { known: sourcesOf(line.evidence.basis).join(', '), start: start.value };
    return [{ code: 'held-by-announcement', params, file, path: ['status', index, 'sources'] }];
  });
}

function statusElsewhere(edition: Entry<'editions'>): Issue[] {
  const last = linesOf(edition).at(-1);
  const said = last && known(last.line.value.for);
  const days = heldOn(edition.data);
  if (!last || !said || !days || (!isBefore(said.end, days.start) && !isBefore(days.end, said.start))) return [];
  const params = { value: shownPeriod(said), known: shownPeriod(days) };
  return [{ code: 'status-elsewhere', params, file: edition.file, path: ['status', last.index, 'for'] }];
}

/** Finds gaps about the status of an edition that was held or cancelled: nothing remains to be asked. */
function gapsOfDecided({ data, file }: Entry<'editions'>): Issue[] {
  const now = statusNow(data);
  if (now !== 'held' && now !== 'cancelled') return [];
  return data.gaps.flatMap(({ id, explains }, index) =>
    explains.flatMap((path, part): Issue[] =>
      path === 'status'
        ? [
            {
              code: 'gap-explains-value',
              params: { gap: id, value: path },
              file,
              path: ['gaps', index, 'explains', part],
            },
          ]
        : [],
    ),
  );
}

/** True if a value gives any information. */
function says(value: unknown): boolean {
  if (isNotKnown(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  return isClaim(value) || (typeof value === 'object' && value !== null);
}

function knownInAnnounced(entry: Entry<'editions' | 'declarations'>, edition: Entry<'editions'>): Issue[] {
  const now = statusNow(edition.data);
  if (now === undefined || now === 'held') return [];
  const isOfHeld = ({ meaning, value }: Node) => meaning.isOfHeld === true && says(value);
  return nodesOf(entryNode(entry))
    .filter(isOfHeld)
    .map(({ path, at }): Issue => ({
      code: 'known-in-announced',
      params: { value: path, kind: now, record: edition.id },
      file: entry.file,
      path: at,
    }));
}
