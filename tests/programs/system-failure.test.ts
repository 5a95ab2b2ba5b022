import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content as example } from '../fixtures/changed-content.ts';
import { askedLanguage, systemFailure, systemFailureIn } from '../../scripts/system-failure.ts';

const root = path.resolve(import.meta.dirname, '../..');
let own: string;
let content: string;
beforeEach(() => {
  own = mkdtempSync(path.join(tmpdir(), 'failing-'));
  content = path.join(own, 'content');
  cpSync(example, content, { recursive: true });
});
afterEach(() => {
  rmSync(own, { recursive: true });
});

const record = ['record.ts', '--entry', 'editions/5-valbourg', '--fr', 'Essai.', '--ja', '試験。'];
const edition = ['new.ts', 'edition', '--host', 'lorval', '--for', '2028', '--source', 'jalo-rencontres'];

/** Runs a program; with `blocks`, the system lets it write no file larger than so many blocks of 512 bytes (EFBIG). */
function run([script = '', ...args]: readonly string[], lang: string, blocks?: number) {
  const env = { ...process.env, CONTENT_DIR: content, SITE_DIR: path.join(own, 'dist'), LC_ALL: lang };
  const command = [process.execPath, path.join(root, 'scripts', script), ...args];
  const limit = blocks === undefined ? '' : `ulimit -f ${String(blocks)}; `;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${limit}exec "$@"`, 'sh', ...command], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, told: `${stdout}${stderr}` };
}

describe.runIf(process.platform !== 'win32')('where nothing more can be written', { timeout: 300_000 }, () => {
  it.each([
    ['record', record, 'fr', 'Il n’y a plus de place'],
    ['record', record, 'ja', '書き込む空き容量がありません'],
    ['new', edition, 'fr', 'Il n’y a plus de place'],
    ['new', edition, 'ja', '書き込む空き容量がありません'],
    ['build', ['build.ts'], 'fr', 'Il n’y a plus de place'],
  ])('%s says so and changes nothing (%#)', (_, command, lang, sentence) => {
    writeFileSync(path.join(content, 'sources/kyoto.yaml'), other());
    const before = readdirSync(path.join(content, 'changes'));
    const { status, told } = run(command, lang, 0);
    expect(told).toContain(sentence);
    expect(told).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(readdirSync(path.join(content, 'changes'))).toEqual(before);
  });
});

describe.runIf(existsSync('/dev/full'))('where what is printed goes to a full disk', { timeout: 300_000 }, () => {
  it.each([
    ['fr', 'Il n’y a plus de place', []],
    ['ja', '空き容量がありません', ['--json']],
  ])('check says so instead of leaving half a report (%s)', (lang, sentence, options) => {
    const program = path.join(root, 'scripts/check.ts');
    const command = [process.execPath, program, '--lang', lang, ...options];
    const { status, stderr } = spawnSync('sh', ['-c', 'exec "$@" > /dev/full', 'sh', ...command], { encoding: 'utf8' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});

const disk = '/tmp';
/** A disk of its own for one program, where the system lets a user mount one: of so many megabytes, then made read-only or not. */
const mounted = (size: number, then: string): string[] => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${String(size)}m none "$DISK" && { ${then}; }`,
];
const canMount =
  process.platform === 'linux' && spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', disk]).status === 0;

describe.runIf(canMount)('where the site goes to a disk of its own', { timeout: 300_000 }, () => {
  function onDisk(size: number, then: string) {
    const place = path.join(own, 'disk');
    mkdirSync(place);
    const [command = '', ...args] = mounted(size, then);
    const env = { ...process.env, DISK: place, CONTENT_DIR: content, LC_ALL: 'fr', NODE: process.execPath };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
    return { status, told: `${stdout}${stderr}`, place };
  }

  it('that is read-only, the build says so before it begins', () => {
    const build = 'SITE_DIR="$DISK/site" "$NODE" scripts/build.ts';
    const { status, told, place } = onDisk(1, `mount -o remount,ro "$DISK" && ${build}`);
    expect(told).toBe(
      `Ce disque est en lecture seule\u00a0: ${place}/.build. Copiez le projet sur un disque où l’on peut écrire, ou nommez-y un dossier (SITE_DIR), puis relancez la commande.\n`,
    );
    expect(status).toBe(1);
  });

  it('that fills up while the pages are moved there, the build says that there is no room', () => {
    const pages = path.join(own, 'pages');
    mkdirSync(path.join(pages, 'fr'), { recursive: true });
    for (const name of ['a.html', 'fr/b.html']) writeFileSync(path.join(pages, name), Buffer.alloc(1 << 20, 'x'));
    const move = `
      const { movePages } = await import('./scripts/site/pages-folder.ts');
      const { runProgram } = await import('./scripts/program.ts');
      await runProgram(() => movePages(process.env.PAGES, process.env.DISK + '/.build/site-1'));`;
    const { status, told, place } = onDisk(1, `PAGES='${pages}' "$NODE" --eval "${move}"`);
    expect(told).toMatch(new RegExp(`^Il n’y a plus de place pour écrire ${place}/\\S+\\. [^\\n]+\\n$`));
    expect(status).toBe(1);
  });
});

function other(): string {
  return readFileSync(path.join(content, 'sources/kyoto.yaml'), 'utf8').replace(
    'reliability: high',
    'reliability: medium',
  );
}

describe('where a file cannot be read', { timeout: 300_000 }, () => {
  it.each([
    ['check', ['check.ts'], 'fr', 'people.yaml'],
    ['check', ['check.ts'], 'ja', 'people.yaml'],
    ['record', record, 'fr', 'people.yaml'],
    ['new', edition, 'fr', 'people.yaml'],
    ['build', ['build.ts'], 'ja', 'people.yaml'],
  ])('%s names it and exits with 1 (%#)', (_, command, lang, file) => {
    rmSync(path.join(content, 'people.yaml'));
    if (lang === 'fr') mkdirSync(path.join(content, 'people.yaml'));
    else symlinkSync(path.join(own, 'nowhere'), path.join(content, 'people.yaml'));
    const { status, told } = run(command, lang);
    expect(told).toContain(file);
    expect(told).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});

describe('what the system refuses', () => {
  const refused = (code: string) => Object.assign(new Error(code), { code, path: '/x/y' });

  it.each([
    'ENOSPC',
    'EFBIG',
    'EDQUOT',
    'EACCES',
    'EPERM',
    'EROFS',
    'EBUSY',
    'EISDIR',
    'ENOTDIR',
    'ENOENT',
    'ELOOP',
    'EIO',
  ])('has a sentence in each language: %s', (code) => {
    expect(systemFailure(refused(code), 'fr')).toMatch(/\/x\/y.*\.$/);
    expect(systemFailure(refused(code), 'ja')).toMatch(/\/x\/y.*。$/);
  });

  it('has none where the program is at fault', () => {
    expect(systemFailure(new TypeError('x is undefined'), 'fr')).toBeUndefined();
    expect(systemFailureIn('TypeError: x is undefined', 'fr')).toBeUndefined();
  });

  it('is found in what another program printed', () => {
    expect(systemFailureIn("ENOSPC: no space left on device, open '/x/y'", 'fr')).toContain('/x/y');
  });

  it('is told in the language that was asked for, else in that of the machine', () => {
    expect(askedLanguage(['--lang', 'ja'], {})).toBe('ja');
    expect(askedLanguage(['--lang=ja'], {})).toBe('ja');
    expect(askedLanguage([], { LANG: 'ja_JP.UTF-8' })).toBe('ja');
    expect(askedLanguage(['--lang', 'en'], {})).toBe('fr');
  });
});
