/** Reads the content of a Git revision through `git archive`, without touching the working folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { Parser } from 'tar';

/** The missing piece: Git itself; a repository that it may read; the revision; or content in it. */
export type Missing = 'git' | 'repository' | 'revision';

/** Thrown if a revision has no readable content. */
export class NoSuchRevision extends Error {
  readonly missing: Missing;
  constructor(revision: string, missing: Missing) {
    super(revision);
    this.missing = missing;
  }
}

/** The files of `content` at a revision, by path. @throws {NoSuchRevision} */
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
