/** The content as a revision of the repository holds it, read from Git's own archive of it: no file of the working folder is touched. */
import { execFileSync } from 'node:child_process';
import { Parser } from 'tar';

/** The revision does not exist, holds no content, or there is no Git here. */
export class NoSuchRevision extends Error {}

/** The files of `content` at a revision, by their paths below it. @throws {NoSuchRevision} */
export async function contentAt(root: string, revision: string): Promise<ReadonlyMap<string, Uint8Array>> {
  let archive: Buffer;
  try {
    archive = execFileSync('git', ['archive', '--format=tar', '--end-of-options', `${revision}^{tree}`, 'content'], {
      cwd: root,
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new NoSuchRevision(revision);
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
