import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const theme = 'themes/innovation/theme.yaml';
const said = ['--lang', 'fr', '--fr', 'Libellé revu.', '--ja', '名称を見直し。'];

describe('npm run record', { timeout: 60_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(join(root, 'content'), folder, { recursive: true });
    writeFileSync(join(folder, theme), read(theme).replace('label: { fr: "', 'label: { fr: "L’'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (program: string, ...options: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts', program), ...options], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
    });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('adds a change at the end, leaves what was recorded as it was, and satisfies the check', () => {
    const former = read('changes.yaml');
    expect(run('record.ts', ...said, '--date', '2099-01-31')).toMatchObject({ status: 0, stderr: '' });
    expect(read('changes.yaml').slice(0, former.length)).toBe(former);
    expect(read('changes.yaml').slice(former.length)).toContain('- date: 2099-01-31\n');
    expect(run('check.ts').status).toBe(0);
  });

  it('keeps nothing of a change with which the content is not in order', () => {
    const former = read('changes.yaml');
    const { status, stderr } = run('record.ts', ...said, '--date', '2008-01-31');
    expect(stderr).toContain('[changes-out-of-order]');
    expect(status).toBe(1);
    expect(read('changes.yaml')).toBe(former);
  });

  it('refuses one language alone and half of a correction, and tells how it is used', () => {
    const half = run('record.ts', ...said, '--corrected', 'themes/innovation/label', '--old-fr', 'x');
    expect(half.stderr).toContain('npm run record -- --fr "…" --ja "…"');
    expect(run('record.ts', '--fr', 'Libellé revu.')).toMatchObject({ status: 1, stderr: half.stderr });
  });
});
