/** What the present work changed in the content, by Git: since it left another branch, with what is not committed yet. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { entryName, readEntryName, type EntryName } from '../../src/schema/address.ts';
import { kindNames, kinds, accountPlace, type Kind } from '../../src/schema/kinds.ts';
import { changeFile, type RecordedChange } from '../../src/schema/change.ts';
import type { Words } from '../../src/schema/words.ts';
import { locales } from '../../src/text/locales.ts';

/** The work since a commit. Paths are relative to the content folder. */
export type Work = NonNullable<ReturnType<typeof workSince>>;

/** Returns the work since it left a branch; by default the main one. Nothing without Git, or if it does not know that branch. */
export function workSince(folder: string, branch?: string) {
  const git = (...options: readonly string[]) => {
    const { status, stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  };
  const isKnown = (name: string) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  const from = (branch === undefined ? ['origin/HEAD', 'origin/main', 'main'] : [branch]).find(isKnown);
  if (from === undefined) return undefined;
  // A shallow clone has no common commit.
  const base = (git('merge-base', '--end-of-options', 'HEAD', from) ?? from).trim();
  const textAt = (commit: string, file: string) => git('show', `${commit}:./${file}`);
  const textNow = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
  const filesSince = (commit: string) =>
    [
      git('diff', '--name-only', '--no-renames', '--relative', '-z', '--end-of-options', commit, '--', '.'),
      git('ls-files', '--others', '--exclude-standard', '-z'),
    ].flatMap((list = '') => list.split('\0').filter(Boolean));
  /** Finds each record and page that changed since a commit, by name, with the first file in which it did. */
  const entriesSince = (commit: string): ReadonlyMap<EntryName, string> =>
    new Map(
      filesSince(commit)
        .flatMap((file) => entriesIn(file, textAt(commit, file), textNow(file)).map((name) => [name, file] as const))
        .toReversed()
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const files = filesSince(base);
  const before = (file: string) => textAt(base, file);
  return {
    /** The commit at which the work left the branch. */
    base,
    files,
    /** Returns the text that a file had there; undefined if it was not there. */
    before,
    entries: () => entriesSince(base),
    entriesSince,
    isNew: (file: string) => files.includes(file) && before(file) === undefined,
    /** The last commit of a file; undefined if it is not committed, or changed since then. */
    lastCommit: (file: string) =>
      git('diff', '--quiet', 'HEAD', '--', file) === undefined
        ? undefined
        : git('log', '-1', '--format=%H', '--', file)?.trim() || undefined,
  };
}

/**
 * Returns the entries of the work that no new change records, with their files. A change records an entry as it was when the change was
 * committed: one that differs since then is to be recorded again. A change that is not committed yet records the work beside it.
 */
export function unrecorded(
  { entries, isNew, entriesSince, lastCommit }: Work,
  changes: readonly RecordedChange[],
): ReadonlyMap<EntryName, string> {
  const recorded = new Set<EntryName>();
  for (const change of changes.filter((one) => isNew(changeFile(one)))) {
    const commit = lastCommit(changeFile(change));
    const since = commit === undefined ? undefined : entriesSince(commit);
    for (const name of change.entries) if (!since?.has(name)) recorded.add(name);
  }
  return new Map([...entries()].filter(([name]) => !recorded.has(name)));
}

/**
 * Returns the file of a change made today, below the content folder, and its text. It is named after its day, the first entry that is not a
 * source, and four signs of the hash of what it says: two people who record one entry on one day write two files.
 */
export function newChange(entries: readonly EntryName[], what?: Words) {
  const [first] = [...entries].sort((a, b) => Number(a.startsWith('sources/')) - Number(b.startsWith('sources/')));
  // Of universal time, so that editors in France and in Japan date by the same day. Nothing that is built asks the clock.
  const date = new Date().toISOString().slice(0, 10);
  const inOneLine = `entries: [${entries.join(', ')}]\n`;
  const text = [
    `date: ${date}\n`,
    ...(what ? locales.map((lang) => `${lang}: "${what[lang]}"\n`) : []),
    inOneLine.length <= 120 ? inOneLine : `entries:\n${entries.map((one) => `  - ${one}\n`).join('')}`,
  ].join('');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 4);
  return { file: changeFile({ name: `${date}-${first ? readEntryName(first).id : ''}-${hash}` }), text };
}

function entriesIn(file: string, before: string | undefined, now: string | undefined): readonly EntryName[] {
  const account = accountPlace(file);
  if (account) return [entryName(account.folder, account.record)];
  const kind = kindNames.find((name) => kinds[name].file.test(file));
  if (!kind) return [];
  if (kind !== 'sources' && kinds[kind].holds === 'one')
    return [entryName(kind, kinds[kind].file.exec(file)?.groups?.['id'] ?? '')];
  const [former, present] = [recordsIn(kind, before), recordsIn(kind, now)];
  return [...new Set([...former.keys(), ...present.keys()])]
    .filter((id) => former.get(id) !== present.get(id))
    .map((id) => entryName(kind, id));
}

/** The records of a file that holds several, as texts to compare; a source with the publisher that it takes from its file. */
function recordsIn(kind: Kind, text = ''): ReadonlyMap<string, string> {
  const document = parseDocument(text, { schema: 'failsafe' });
  // Of a former state that was no YAML, every record differs.
  const whole = (document.errors.length > 0 ? {} : (document.toJS() ?? {})) as Record<string, unknown>;
  const { list, publisher } = kind === 'sources' ? whole : { list: whole };
  return new Map(Object.entries(list ?? {}).map(([id, one]) => [id, JSON.stringify([publisher, one])]));
}
