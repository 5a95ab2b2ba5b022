/**
 * What becomes of a damaged content: it is told, or it changes the pages that the damaged entries reach, or nothing at all. Whatever else
 * happens is a fault.
 */
import { buildArchive } from '../../src/archive/build.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Entries } from '../../src/archive/entries.ts';
import { entryName, type EntryName } from '../../src/archive/entry-name.ts';
import { kindNames, proseFolders, type Kind } from '../../src/archive/kinds.ts';
import { inlinesOf, type Prose } from '../../src/archive/prose.ts';
import type { Problem } from '../../src/archive/schema/problem.ts';
import { allGaps } from '../../src/archive/queries/statements.ts';
import { locales } from '../../src/i18n/locales.ts';
import { tellProblems } from '../../src/i18n/problem-report.ts';
import { joinReadings, type Content } from '../../src/reader/read-content.ts';
import { readFile, type FileReading } from '../../src/reader/read-file.ts';
import { edgesOf } from '../../tests/graph-edges.ts';
import { allPages } from './all-pages.ts';
import { CALL, type Mutant } from './damage.ts';
import { htmlRuns, isCall } from './html-runs.ts';

/** What a mutant came to. `recorded`: it changed entries, and the check asks for the change to be recorded. */
export type Verdict = 'reported' | 'recorded' | 'changed' | 'harmless';

/** What went wrong. */
export type Fault = 'crash' | 'hang' | 'bad report' | 'silent loss' | 'script in a page' | 'page out of reach';

/** What became of one mutant. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly fault?: { readonly is: Fault; readonly detail: string } | undefined;
  /** The codes of what was reported, each once. */
  readonly codes: readonly string[];
  /** How many pages changed, and how many steps in the graph the farthest of them is from what was damaged. */
  readonly pages: number;
  readonly farthest: number;
}

/** How many relations may lie between a damaged entry and a page that shows something of it. */
export const REACH = 3;

/** The content as it is, with all that a mutant is compared with. */
export interface Standing {
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly archive: Archive;
  /** What the check says of the content as it is, though nothing is wrong. */
  readonly asked: string;
  readonly data: ReadonlyMap<EntryName, string>;
  readonly typed: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<EntryName, ReadonlySet<EntryName>>;
}

/** Reads the content once. @throws where it is not in order */
export function standingOf(texts: ReadonlyMap<string, string>): Standing {
  const readings = new Map([...texts].map(([file, text]) => [file, readFile(file, text)]));
  const content = joinReadings([...readings.values()]);
  const [wrong] = content.problems;
  if (wrong) throw new Error(`The content is not in order: ${wrong.file}:${String(wrong.line)} ${wrong.code}`);
  const archive = buildArchive(content.entries);
  return {
    readings,
    archive,
    asked: askedBy(content),
    data: dataOf(content.entries),
    typed: new Map([...readings].map(([file, reading]) => [file, saidBy(reading)])),
    pages: new Map([...allPages(archive)].map(({ path, view }) => [path, written(view())])),
    neighbours: neighboursIn([archive]),
  };
}

/** Takes a mutant through reader, check, graph and views. Throws nothing: what is thrown on the way is its fault. */
export function judge(standing: Standing, mutant: Mutant): Outcome {
  try {
    return judgeWhole(standing, mutant);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { verdict: 'changed', fault: { is: 'crash', detail }, codes: [], pages: 0, farthest: 0 };
  }
}

function judgeWhole(standing: Standing, { file, content, damage }: Mutant): Outcome {
  const readings = new Map(standing.readings);
  const reading = content === null ? undefined : readFile(file, content);
  if (reading) readings.set(file, reading);
  else readings.delete(file);
  const now = joinReadings([...readings.values()]);
  if (now.problems.length > 0) return reported(now.problems, readings);

  const isSame = reading !== undefined && saidBy(reading) === standing.typed.get(file);
  // Views are made of what was read alone: where that is the same, so are they.
  if (isSame) return { verdict: 'harmless', codes: [], pages: 0, farthest: 0 };
  const archive = buildArchive(now.entries);
  const touched = touchedIn(standing, archive, now.entries);
  const steps = stepsFrom(touched, neighboursIn([archive], standing.neighbours));
  const hasMarkup = damage.startsWith('markup') || damage === 'wrong address';
  let pages = 0;
  let farthest = 0;
  let fault: Outcome['fault'];
  const left = new Set(standing.pages.keys());
  for (const { path, of, view } of allPages(archive)) {
    const made = view();
    left.delete(path);
    const text = written(made);
    if (text === standing.pages.get(path)) continue;
    pages += 1;
    if (hasMarkup && text.includes(CALL) && runs(made)) fault ??= { is: 'script in a page', detail: path };
    if (of === undefined) continue;
    const far = steps.get(of) ?? Number.POSITIVE_INFINITY;
    farthest = Math.max(farthest, far);
    if (far > REACH)
      fault ??= { is: 'page out of reach', detail: `${path}, from ${[...touched].slice(0, 5).join(' ')}` };
  }
  pages += left.size;
  const isTold = askedBy(now) !== standing.asked;
  if (!isTold && pages === 0 && !isUnseen.test(file) && !isReordered(reading, standing.readings.get(file)))
    fault ??= { is: 'silent loss', detail: 'what was typed is another, and nothing tells or shows it' };
  const verdict = touched.size > 0 && isTold ? 'recorded' : pages > 0 || isTold ? 'changed' : 'harmless';
  return { verdict, fault, codes: [], pages, farthest };
}

/** What the check says where nothing is wrong: entries to record, texts to read again. */
function askedBy(content: Content): string {
  const told = [...content.notRecorded(), ...content.advice()];
  return written(told.map(({ code, file, field, params }) => [code, file, field, params]));
}

function reported(problems: readonly Problem[], readings: ReadonlyMap<string, FileReading>): Outcome {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const placeless = problems.find(
    ({ line, column, file, text }) =>
      !(line >= 1 && column >= 1) || !file || (text !== '' && readings.get(file)?.lineAt(line) !== text),
  );
  // A report of a thousand mistakes is told as one of a hundred is.
  const some = problems.slice(0, 100);
  const words = locales.flatMap((locale) =>
    tellProblems(some, locale).map(({ message, hint }) => `${message} ${hint}`),
  );
  const odd = words.find((text) =>
    /undefined|\[object |NaN|Error:|\n\s+at /.test(text.replaceAll(/[«「][^»」]*[»」]/g, '')),
  );
  const detail = placeless ? `no place: ${JSON.stringify(placeless).slice(0, 300)}` : odd?.slice(0, 300);
  const fault = detail === undefined ? undefined : ({ is: 'bad report', detail } as const);
  return { verdict: 'reported', fault, codes, pages: 0, farthest: 0 };
}

/** Guides, which are no content; the ledger, whose lost lines the tests on the built site tell. */
const isUnseen = /^(?:(?:README|REFERENCE|GUIDES)\.\w+\.md|addresses\.txt)$/;

/** Data as a text: data that say the same have the same one. Where a passage stands in its file is no part of what it says. */
function written(view: unknown): string {
  return JSON.stringify(view, (name, value: unknown) =>
    isPlace(name, value)
      ? undefined
      : value instanceof Map || value instanceof Set
        ? [...(value as Iterable<unknown>)]
        : value,
  );
}

/** True where two files say the same, their fields in another order. */
function isReordered(one: FileReading | undefined, other: FileReading | undefined): boolean {
  const sorted = ({ typed, prose, texts }: FileReading) =>
    written(
      inOrder([
        Object.fromEntries(typed.map(({ kind, id, raw }) => [`${kind}/${id}`, raw])),
        prose,
        Object.fromEntries(texts ?? []),
      ]),
    );
  return one !== undefined && other !== undefined && sorted(one) === sorted(other);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, one]) => [name, isPlace(name, one) ? undefined : inOrder(one)]));
}

function isPlace(name: string, value: unknown): boolean {
  return name === 'at' && typeof value === 'object' && value !== null && 'line' in value;
}

/** What a file says, however it is laid out. */
function saidBy({ typed, prose, changes, list, removals, published, texts, seen }: FileReading): string {
  return written([
    typed.map(({ kind, id, raw }) => [kind, id, raw]),
    prose,
    changes,
    list,
    removals,
    published,
    texts,
    seen,
  ]);
}

function dataOf({ records, prose }: Entries): ReadonlyMap<EntryName, string> {
  const data = new Map<EntryName, string>();
  for (const kind of kindNames) {
    for (const { id, data: record, file } of records[kind]) {
      if (kind !== 'sources') data.set(entryName(kind, id), written([file, record]));
      else {
        const { publisher, list } = record as { publisher?: unknown; list: Record<string, unknown> };
        for (const [source, line] of Object.entries(list))
          data.set(entryName('sources', source), written([publisher, line]));
      }
    }
  }
  for (const { folder, record, lang, ...one } of prose) {
    const name = entryName(folder, record);
    data.set(name, `${data.get(name) ?? ''} ${lang}${written(one)}`);
  }
  return data;
}

/** The entries whose data are others, and those of which the journal tells something else. */
function touchedIn(standing: Standing, archive: Archive, entries: Entries): ReadonlySet<EntryName> {
  const now = dataOf(entries);
  const names = new Set([...standing.data.keys(), ...now.keys()]);
  const touched = new Set([...names].filter((name) => standing.data.get(name) !== now.get(name)));
  const before = standing.archive;
  for (const name of new Set([...before.textStates.keys(), ...archive.textStates.keys()]))
    if (written(before.textStates.get(name)) !== written(archive.textStates.get(name))) touched.add(name);
  for (let at = 0; at < Math.max(before.changes.length, archive.changes.length); at += 1) {
    const [one, other] = [before.changes[at], archive.changes[at]];
    if (written(one) === written(other)) continue;
    for (const name of [...(one?.entries ?? []), ...(other?.entries ?? [])]) touched.add(name);
  }
  return touched;
}

function neighboursIn(
  archives: readonly Archive[],
  known: ReadonlyMap<EntryName, ReadonlySet<EntryName>> = new Map(),
): ReadonlyMap<EntryName, ReadonlySet<EntryName>> {
  const neighbours = new Map([...known].map(([name, others]) => [name, new Set(others)]));
  const join = (one: EntryName, other: EntryName): void => {
    const others = neighbours.get(one) ?? new Set();
    neighbours.set(one, others.add(other));
  };
  // An account names records in its text.
  for (const { folder, record, blocks } of archives.flatMap(accountsOf))
    for (const inline of inlinesOf(blocks)) {
      const kind = 'id' in inline ? named[inline.type] : undefined;
      if (kind === undefined || !('id' in inline)) continue;
      join(entryName(folder, record), entryName(kind, inline.id));
      join(entryName(kind, inline.id), entryName(folder, record));
    }
  // A gap names where it was looked for.
  for (const { kind, id, gap } of archives.flatMap(allGaps))
    for (const source of gap.looked_in) {
      join(entryName(kind, id), entryName('sources', source));
      join(entryName('sources', source), entryName(kind, id));
    }
  // The page of an edition, and of a declaration, leads to that before and that after it.
  for (const { editions, declarations } of archives) {
    for (const [kind, ids] of [
      ['editions', [...editions.keys()]],
      ['declarations', [...declarations.keys()]],
    ] as const)
      for (const [at, id] of ids.slice(1).entries()) {
        join(entryName(kind, id), entryName(kind, ids[at] ?? id));
        join(entryName(kind, ids[at] ?? id), entryName(kind, id));
      }
  }
  for (const { from, to } of archives.flatMap((archive) => edgesOf(archive))) {
    const [one, other] = [entryName(from.kind, from.id), entryName(to.kind, to.id)];
    join(one, other);
    join(other, one);
  }
  return neighbours;
}

/** What the elements of an account name by their ids. */
const named: Partial<Record<string, Kind>> = { Cite: 'sources', A: 'authorities', E: 'editions', P: 'people' };

function accountsOf(archive: Archive): readonly Prose[] {
  const records = proseFolders.flatMap((folder) => {
    const ids = folder === 'pages' ? archive.pageIds : [...archive[folder].keys()];
    return ids.map((id) => ({ folder, id }));
  });
  return records.flatMap(({ folder, id }) => locales.flatMap((locale) => archive.prose(folder, id, locale) ?? []));
}

function stepsFrom(
  starts: ReadonlySet<EntryName>,
  neighbours: ReadonlyMap<EntryName, ReadonlySet<EntryName>>,
): ReadonlyMap<EntryName, number> {
  const steps = new Map([...starts].map((name) => [name, 0]));
  for (const [name, step] of steps)
    for (const other of neighbours.get(name) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  return steps;
}

/** True where a piece of HTML of the view, or one of its addresses, would run the text of the fuzz. */
function runs(view: unknown): boolean {
  if (typeof view !== 'object' || view === null) return false;
  return Object.entries(view).some(([name, value]) => {
    if (typeof value !== 'string') return runs(value);
    return name === 'html' ? htmlRuns(value) : /^href|url$/i.test(name) && isCall(value);
  });
}
