/**
 * One build at a time works in `.build`. SQLite locks a file there, and the system frees it when the process ends, in whatever way: a
 * killed build bars nobody, and what it left belongs to the next.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PlainFailure, spokenLanguage } from '../program.ts';
import { dist, root } from './site-folder.ts';

const words = {
  taken: {
    fr: (pid: string) => `Une construction est déjà en cours (processus ${pid})\u00A0: attendez qu’elle finisse.`,
    ja: (pid: string) => `ほかの作成が進んでいます（プロセス${pid}）。終わるまでお待ちください。`,
  },
};

const SQLITE_BUSY = 5;

/**
 * Locks the builds, and puts back the site of a build that was killed between its renames. @throws {PlainFailure} while another build runs
 */
export function lockBuilds(site = dist, builds = join(root, '.build')) {
  const work = join(builds, 'work');
  const pid = join(builds, 'pid');
  mkdirSync(builds, { recursive: true });
  // SQLite does not say what the system refused.
  accessSync(builds, constants.W_OK);
  const lock = new DatabaseSync(join(builds, 'lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new PlainFailure(words.taken[spokenLanguage()](readFileSync(pid, 'utf8')));
  }
  const emptyWork = () => {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  };
  const former = join(work, basename(site));
  if (existsSync(former) && !existsSync(site)) renameSync(former, site);
  emptyWork();
  mkdirSync(work);
  writeFileSync(pid, String(process.pid));
  return {
    work,
    /**
     * Puts a new site in the place of the former one by two renames: whatever stops it, one whole site is in place, or here for the next
     * build.
     */
    replaceSite: (newSite: string) => {
      if (existsSync(site)) renameSync(site, former);
      try {
        renameSync(newSite, site);
      } catch (error) {
        if (existsSync(former)) renameSync(former, site);
        throw error;
      }
    },
    unlock: () => {
      emptyWork();
      lock.close();
    },
  };
}
