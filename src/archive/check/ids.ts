import { languages, otherLanguage } from '../../language/languages.ts';
import { everyRecord, type Entries, type Entry, type Issue } from '../entries.ts';
import { disagreementIds, factsOf, isStatement } from '../fact-path.ts';
import { accountFolder, baseOf, entryNode, proseFolders, type ProseFolder } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { nearest } from '../nearest.ts';
import { isDefined, keysOf, type Ids } from '../defined-ids.ts';
import { gapsOf } from '../gaps.ts';
import { unreadRecords } from '../unread.ts';

interface Defined {
  readonly id: string;
  readonly space: string;
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Ids that are written twice: records across files, items and disagreements in the archive, gaps and points in their file. */
export function duplicateIds(entries: Entries): Issue[] {
  const first = new Map<string, Defined>();
  return [...definitions(entries)].flatMap((one): Issue[] => {
    const key = `${one.space} ${one.id}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, one);
      return [];
    }
    const other = before.file === one.file ? '' : before.file;
    return [{ code: 'duplicate-id', params: { value: one.id, other }, file: one.file, path: one.path, before }];
  });
}

function* definitions(entries: Entries): Generator<Defined> {
  for (const { kind, id, file, raw } of entries.typed) {
    if (kind === 'sources') {
      for (const one of keysOf(raw, 'list')) yield { id: one, space: 'sources', file, path: ['list', one] };
    } else if (baseOf({ kind, id }).length > 0) yield { id, space: kind, file, path: [id] };
  }
  for (const entry of everyRecord(entries)) yield* definedIn(entry);
  for (const { data, file } of entries.records['link-counts']) {
    for (const [index, { id }] of data.disagreements.entries()) {
      yield { id, space: 'disagreements', file, path: ['disagreements', index, 'id'] };
    }
  }
}

/** The gaps, items, points and disagreements of a record. */
const definedIn = memoize((entry: Entry): readonly Defined[] => {
  const base = baseOf(entry);
  const gaps = gapsOf(entry.data).map((gap, index): Defined => {
    return { id: gap.id, space: `gaps of ${entry.file}`, file: entry.file, path: [...base, 'gaps', index, 'id'] };
  });
  const facts = factsOf(entryNode(entry)).flatMap(({ node, at: path }): Defined[] => {
    const disagreements = disagreementIds(node).map((id): Defined => ({
      id,
      space: 'disagreements',
      file: entry.file,
      path,
    }));
    if (!isStatement(node) || !('id' in node) || typeof node.id !== 'string') return disagreements;
    const space = entry.kind === 'declarations' ? `points of ${entry.file}` : 'items';
    return [{ id: node.id, space, file: entry.file, path: [...path, 'id'] }, ...disagreements];
  });
  return [...gaps, ...facts];
});

/** The file that the accounts of a folder stand beside. */
const recordFile: Readonly<Record<Exclude<ProseFolder, 'pages'>, string>> = {
  editions: 'edition.yaml',
  declarations: 'declaration.yaml',
  cities: 'city.yaml',
  themes: 'theme.yaml',
  series: 'series.yaml',
};

/** Files that the archive cannot be built without, and folders whose name is the id of another record. */
export function misplacedFiles(entries: Entries, ids: Ids): Issue[] {
  const read = new Set([...entries.typed.map(({ file }) => file), ...entries.unread]);
  const missing = ['link-counts.yaml', 'series.yaml'].filter((file) => !read.has(file));
  const named = { cities: 'authorities', declarations: 'editions' } as const;
  return [
    ...missing.map((file): Issue => ({ code: 'missing-file', params: { value: file }, file })),
    ...entries.typed.flatMap(({ kind, id, file }): Issue[] => {
      if (kind !== 'cities' && kind !== 'declarations') return [];
      // A name without an ordinal is told as such.
      if (kind === 'declarations' && !/^\d/.test(id)) return [];
      if (isDefined(ids, named[kind], id)) return [];
      const near = nearest(id, ids.known.get(named[kind]) ?? []) ?? '';
      return [{ code: 'folder-without-record', params: { value: id, named: named[kind], nearest: near }, file }];
    }),
  ];
}

/** Accounts stand in pairs, one in each language, beside a record that exists. */
export function lonelyAccounts(entries: Entries): Issue[] {
  const accounts = new Set([...entries.prose.map(({ file }) => file), ...entries.unread]);
  const siblings = entries.prose.flatMap(({ folder, record, lang, file }): Issue[] => {
    const other = otherLanguage(lang);
    const value = `${accountFolder(folder, record)}/${other}.mdx`;
    return accounts.has(value) ? [] : [{ code: 'missing-sibling', params: { value, missing: other }, file }];
  });
  const records = entries.typed.filter(({ kind }) => proseFolders.some((folder) => folder === kind));
  const silent = records.flatMap(({ kind, id, file }): Issue[] => {
    const value = `${kind}/${id}`;
    // The page of the series may do without one.
    if (kind === 'series' || languages.some((lang) => accounts.has(`${value}/${lang}.mdx`))) return [];
    return [{ code: 'missing-account', params: { value }, file }];
  });
  const known = new Set([...records, ...unreadRecords(entries)].map(({ kind, id }) => `${kind}/${id ?? ''}`));
  // A folder without a record is told once, at the first of its accounts.
  const stray = entries.prose.flatMap(({ folder, record, lang, file }): Issue[] => {
    const value = `${folder}/${record}`;
    const isSecond = lang === 'ja' && accounts.has(`${value}/fr.mdx`);
    if (folder === 'pages' || known.has(value) || isSecond) return [];
    return [{ code: 'stray-account', params: { value, record: recordFile[folder] }, file }];
  });
  return [...siblings, ...silent, ...stray];
}
