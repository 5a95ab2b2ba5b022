/** Reads the content of a Git revision through `git archive`, without touching the working folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { Parser } from 'tar';

/** The missing part: Git itself, a repository that it may read, or the revision or the content in it. */
export type Missing = 'git' | 'repository' | 'revision';

/** Thrown if a revision has no readable content. */
export class NoSuchRevision extends Error {
  readonly missing: Missing;
  constructor(revision: string, missing: Missing) {
    super(revision);
    this.missing = missing;
  }
}

/** Returns the files of a content folder at a revision of its repository, by path. @throws {NoSuchRevision} */
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

/** Returns the missing part: Git itself, or a repository that it may read; `undefined` if both are there. */
export function missingGit(root: string): 'git' | 'repository' | undefined {
  const { status, error } = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: root, stdio: 'ignore' });
  if (error) return 'git';
  return status === 0 ? undefined : 'repository';
}

/** Returns the commit where the work left a branch; the revision itself if Git knows none, as in a shallow clone. */
export function parting(root: string, revision: string): string {
  return outputOf(root, ['merge-base', '--end-of-options', 'HEAD', revision]) || revision;
}

/** True if Git knows the name as a commit. */
export function isRevision(root: string, name: string): boolean {
  return outputOf(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]) !== '';
}

/** Returns the tag of the content published last: of the tags that begin with `published`, the one with the highest number. */
export function publishedTag(root: string): string | undefined {
  const form = ['--sort=-version:refname', '--format=%(refname)', 'refs/tags/published*'];
  return outputOf(root, ['for-each-ref', '--count=1', ...form]) || undefined;
}

/** Returns the output of Git, trimmed; empty if Git is missing or refuses. */
function outputOf(root: string, options: readonly string[]): string {
  const { stdout } = spawnSync('git', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return (stdout as string | null)?.trim() ?? '';
}
