/** Reads the content of a Git revision through `git archive`, without touching the working folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { Parser } from 'tar';

/** The missing piece: Git itself; a repository that it may read; the revision, or content in it. */
export type Missing = 'git' | 'repository' | 'revision';

/** Thrown if a revision has no readable content. */
export class NoSuchRevision extends Error {
  readonly missing: Missing;
  constructor(revision: string, missing: Missing) {
    super(revision);
    this.missing = missing;
  }
}

/** The files of a content folder at a revision of the repository that it stands in, by path. @throws {NoSuchRevision} */
export async function contentAt(folder: string, revision: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const root = dirname(folder);
  let archive: Buffer;
  try {
    archive = execFileSync(
      'git',
      ['archive', '--format=tar', '--end-of-options', `${revision}:./${basename(folder)}`],
      {
        cwd: root,
        maxBuffer: 1 << 30,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch {
    throw new NoSuchRevision(revision, missingGit(root) ?? 'revision');
  }
  const files = new Map<string, Uint8Array>();
  const waiting: Promise<void>[] = [];
  const parser = new Parser({
    onReadEntry: (entry) => {
      waiting.push(
        entry.concat().then((bytes) => {
          if (entry.type === 'File') files.set(entry.path, bytes);
        }),
      );
    },
  });
  parser.end(archive);
  await Promise.all(waiting);
  return files;
}

/** Git itself, or a repository that it may read, where one of them is missing. */
export function missingGit(root: string): 'git' | 'repository' | undefined {
  const { status, error } = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: root, stdio: 'ignore' });
  if (error) return 'git';
  return status === 0 ? undefined : 'repository';
}

/** The commit where the work left a branch; the revision itself where Git knows none, as in a shallow clone. */
export function parting(root: string, revision: string): string {
  return outputOf(root, ['merge-base', '--end-of-options', 'HEAD', revision]) || revision;
}

/** True for what Git knows as a commit. */
export function isRevision(root: string, name: string): boolean {
  return outputOf(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]) !== '';
}

/** The tag of the content that was published last: of those whose name begins with `published`, the one with the highest number. */
export function publishedTag(root: string): string | undefined {
  const form = ['--sort=-version:refname', '--format=%(refname)', 'refs/tags/published*'];
  return outputOf(root, ['for-each-ref', '--count=1', ...form]) || undefined;
}

/** What Git says in one line; empty where it is not there or refuses. */
function outputOf(root: string, options: readonly string[]): string {
  const { stdout } = spawnSync('git', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return (stdout as string | null)?.trim() ?? '';
}
