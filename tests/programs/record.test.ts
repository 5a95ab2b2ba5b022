import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content } from '../fixtures/changed-content.ts';

const root = join(import.meta.dirname, '..', '..');
const theme = 'themes/innovation/theme.yaml';
const said = ['--lang', 'fr', '--fr', 'Libellé revu.', '--ja', '名称を見直し。'];

describe('npm run record', { timeout: 60_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(content, folder, { recursive: true });
    writeFileSync(join(folder, theme), read(theme).replace('label: { fr: "', 'label: { fr: "L’'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const runIn = (zone: string, program: string, ...options: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts', program), ...options], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: folder, TZ: zone },
      encoding: 'utf8',
    });
  const run = (program: string, ...options: string[]) => runIn('UTC', program, ...options);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('adds a change at the end, leaves what was recorded as it was, and satisfies the check', () => {
    const former = read('changes.yaml');
    expect(run('record.ts', ...said, '--date', '2099-01-31')).toMatchObject({ status: 0, stderr: '' });
    expect(read('changes.yaml').slice(0, former.length)).toBe(former);
    expect(read('changes.yaml').slice(former.length)).toContain('- date: 2099-01-31\n');
    expect(run('check.ts').status).toBe(0);
  });

  it('dates by one day for editors a day apart, and takes what a branch recorded earlier', () => {
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    for (const [index, zone] of zones.entries()) {
      writeFileSync(join(folder, theme), read(theme).replace('label: { fr: "', `label: { fr: "${String(index)}`));
      expect(runIn(zone, 'record.ts', ...said)).toMatchObject({ status: 0, stderr: '' });
    }
    const days = [...read('changes.yaml').matchAll(/^- date: (.*)$/gm)].map(([, day]) => day ?? '');
    // The day may end between the two; a day of each zone would be two days apart, or go back.
    const [first = '', second = ''] = days.slice(-zones.length);
    expect([0, 1]).toContain((Date.parse(second) - Date.parse(first)) / 86_400_000);
    writeFileSync(join(folder, theme), read(theme).replace('label: { fr: "', 'label: { fr: "Z'));
    expect(run('record.ts', ...said, '--date', '2008-01-31')).toMatchObject({ status: 0, stderr: '' });
    expect(run('check.ts').status).toBe(0);
  });

  it('keeps nothing of a change with which the content is not in order', () => {
    const former = read('changes.yaml');
    const { status, stderr } = run('record.ts', ...said, '--date', '2008-01');
    expect(stderr).toContain('[change-without-day]');
    expect(status).toBe(1);
    expect(read('changes.yaml')).toBe(former);
  });

  it('refuses one language alone and half of a correction, and tells how it is used', () => {
    const half = run('record.ts', ...said, '--corrected', 'themes/innovation/label', '--old-fr', 'x');
    expect(half.stderr).toContain('npm run record -- --fr "…" --ja "…"');
    expect(run('record.ts', '--fr', 'Libellé revu.')).toMatchObject({ status: 1, stderr: half.stderr });
  });
});
