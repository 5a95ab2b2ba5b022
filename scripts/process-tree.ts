/** What the processes that a process started use, where the system tells it as files under /proc. */
import { readFileSync, readdirSync } from 'node:fs';

export interface ProcessUse {
  pid: number;
  parent: number;
  cpuSeconds: number;
  residentMegabytes: number;
}

/** Linux counts time in hundredths of a second and memory in pages of this many bytes. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** Reads the one line of `/proc/<pid>/stat` (proc_pid_stat(5)). */
export function parseStat(stat: string): ProcessUse {
  // The name stands in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(stat, 10),
    parent: field(4),
    cpuSeconds: (field(14) + field(15)) / TICKS_PER_SECOND,
    residentMegabytes: (field(24) * PAGE_BYTES) / 2 ** 20,
  };
}

/** The process and all below it. */
export function treeOf(root: number, processes: readonly ProcessUse[]): ProcessUse[] {
  const below = processes.filter(({ parent }) => parent === root).flatMap(({ pid }) => treeOf(pid, processes));
  return [...processes.filter(({ pid }) => pid === root), ...below];
}

/** The processes that run now; none where the system has no /proc. */
export function runningProcesses(): ProcessUse[] {
  return names('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
      } catch {
        // It has ended since the folder was listed.
        return [];
      }
    });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
