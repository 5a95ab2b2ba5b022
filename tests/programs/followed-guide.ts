/** Follows a guide of the editors in a copy of the content, step by step. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { guidesIn, type Guide, type Step } from './guide-steps.ts';

const root = join(import.meta.dirname, '../..');

/** Makes a folder a repository with its content on the main branch. */
const committed = [
  ['init', '-q', '-b', 'main'],
  ['add', 'content'],
  ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x'],
];

/** The tasks of the guide in a language. `rename` changes its text first, so that it can be followed in another archive. */
export function guidesOf(lang: Locale, rename: (text: string) => string): readonly Guide[] {
  return guidesIn(rename(readFileSync(join(root, 'content', `GUIDES.${lang}.md`), 'utf8')));
}

/** The result of following a guide: the changed copy of the content, and the site built from it, if requested. */
export interface Followed {
  readonly content: string;
  readonly site: string;
}

/**
 * Follows a guide in a temporary copy of the content of an archive, passes the result to `use`, and removes the folder. Builds the site only on request.
 *
 * @throws if a command fails or prints something other than the guide says, or a passage to change does not occur exactly once
 */
export async function follow<T>(
  { steps }: Guide,
  archive: string,
  look: (followed: Followed) => T | Promise<T>,
  { builds = false } = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const followed = { content: join(folder, 'content'), site: join(root, '.build', basename(folder)) };
  try {
    cpSync(archive, followed.content, { recursive: true });
    for (const words of committed) spawnSync('git', words, { cwd: folder });
    for (const step of steps) {
      if (step.is === 'edit') edit(step, folder);
      else if (builds || step.words[2] !== 'build') run(step, followed);
    }
    return await look(followed);
  } finally {
    for (const made of [folder, followed.site]) rmSync(made, { recursive: true, force: true });
  }
}

function run({ words }: Extract<Step, { is: 'command' }>, { content, site }: Followed): void {
  const [npm, verb, name = '', ...options] = words;
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const program = /scripts\/[\w-]+\.ts/.exec(scripts[name] ?? '')?.[0];
  if (npm !== 'npm' || verb !== 'run' || !program)
    throw new Error(`This is no command of the project: ${words.join(' ')}`);
  const given = options.filter((word) => word !== '--');
  // The build of the project writes its own dist.
  const build = `import('${join(root, 'scripts/site/build.ts')}').then(({ buildSite }) => buildSite(${JSON.stringify({ content, out: site })}));`;
  const command = name === 'build' ? ['--eval', build] : [join(root, program), ...given];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    cwd: name === 'build' ? root : dirname(content),
    env: plainEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error([words.join(' '), String(status), stdout, stderr].join('\n'));
}

/** The environment of a terminal: the variables of a test runner would change the build. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ofRunner = /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL|BASE_PATH|SITE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
}

function edit({ file, before, after }: Extract<Step, { is: 'edit' }>, folder: string): void {
  const path = join(folder, file);
  if (before === '') mkdirSync(dirname(path), { recursive: true });
  const text = before === '' ? '' : readFileSync(path, 'utf8');
  if (before !== '' && text.split(before).length !== 2) throw new Error(`${file} does not hold once:\n${before}`);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
}
