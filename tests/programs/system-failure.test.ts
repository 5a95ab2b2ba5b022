import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedLanguage, systemFailure, systemFailureIn } from '../../scripts/system-failure.ts';

const root = path.resolve(import.meta.dirname, '../..');
let own: string;
let content: string;
beforeEach(() => {
  own = mkdtempSync(path.join(tmpdir(), 'failing-'));
  content = path.join(own, 'content');
  cpSync(path.join(root, 'content'), content, { recursive: true });
});
afterEach(() => {
  rmSync(own, { recursive: true });
});

const record = ['record.ts', '--fr', 'Essai.', '--ja', '試験。', '--date', '2026-11-25'];
const edition = ['new.ts', 'edition', '--host', 'nancy', '--for', '2028', '--source', 'clair-rencontres'];

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
    const before = readFileSync(path.join(content, 'changes.yaml'), 'utf8');
    const { status, told } = run(command, lang, 0);
    expect(told).toContain(sentence);
    expect(told).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(readFileSync(path.join(content, 'changes.yaml'), 'utf8')).toBe(before);
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

  it.each(['ENOSPC', 'EFBIG', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENOENT', 'ELOOP', 'EIO'])(
    'has a sentence in each language: %s',
    (code) => {
      expect(systemFailure(refused(code), 'fr')).toMatch(/\/x\/y.*\.$/);
      expect(systemFailure(refused(code), 'ja')).toMatch(/\/x\/y.*。$/);
    },
  );

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
