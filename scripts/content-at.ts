/** The content as a revision of the repository holds it, read from Git's own archive of it: no file of the working folder is touched. */
import { execFileSync, spawnSync } from 'node:child_process';
import { Parser } from 'tar';

/** What is missing: Git on this machine; a repository that it may read here; the revision, or content in it. */
export type Missing = 'git' | 'repository' | 'revision';

/** Content that is not to be had of a revision. */
export class NoSuchRevision extends Error {
  readonly missing: Missing;
  constructor(revision: string, missing: Missing) {
    super(revision);
    this.missing = missing;
  }
}

/** The files of `content` at a revision, by their paths below it. @throws {NoSuchRevision} */
export async function contentAt(root: string, revision: string): Promise<ReadonlyMap<string, Uint8Array>> {
  let archive: Buffer;
  try {
    archive = execFileSync('git', ['archive', '--format=tar', '--end-of-options', `${revision}^{tree}`, 'content'], {
      cwd: root,
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    throw new NoSuchRevision(revision, missingIn(root, error));
  }
  const files = new Map<string, Uint8Array>();
  const waiting: Promise<void>[] = [];
  const parser = new Parser({
    onReadEntry: (entry) => {
      waiting.push(
        entry.concat().then((bytes) => {
          if (entry.type === 'File') files.set(entry.path.replace(/^content\//, ''), bytes);
        }),
      );
    },
  });
  parser.end(archive);
  await Promise.all(waiting);
  return files;
}

function missingIn(root: string, error: unknown): Missing {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'git';
  const { status } = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: root, stdio: 'ignore' });
  return status === 0 ? 'revision' : 'repository';
}
