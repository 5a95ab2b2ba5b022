/** The example archive in a repository of its own, for programs that ask Git for changes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The output of a program, and its exit status. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder, committed once on `main`. */
export class ClonedProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'clone-'));

  constructor() {
    cpSync(join(root, 'tests', 'fixtures', 'content'), join(this.folder, 'content'), { recursive: true });
    this.git('init', '-q', '-b', 'main');
    this.commit();
  }

  git(...options: readonly string[]): string {
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    return execFileSync('git', [...who, ...options], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  commit(): void {
    this.git('add', 'content');
    this.git('commit', '-q', '-m', 'x');
  }

  /** Runs a program of the project in the folder. */
  run(program: string, ...options: readonly string[]): Ran {
    return this.runIn({}, program, ...options);
  }

  runIn(env: NodeJS.ProcessEnv, program: string, ...options: readonly string[]): Ran {
    return spawnSync(process.execPath, [join(root, 'scripts', program), ...options], {
      cwd: this.folder,
      env: { ...process.env, LANG: 'fr_FR.UTF-8', GIT_CEILING_DIRECTORIES: tmpdir(), ...env },
      encoding: 'utf8',
    });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Replaces the first occurrence of a text. @throws if there is none */
  change(file: string, before: string, after: string): void {
    const text = this.read(file);
    if (!text.includes(before)) throw new Error(`${file} has no text “${before}”.`);
    writeFileSync(
      join(this.folder, file),
      text.replace(before, () => after),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
