import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { content, lineOf, replaced } from '../fixtures/changed-content.ts';
import { valbourg } from '../planted/planted.ts';

const root = path.resolve(import.meta.dirname, '../..');
const checker = path.join(root, 'scripts/check.ts');

describe('npm run check', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'check-'));
  const copy = path.join(project, 'content');
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  function check(folder: string, ...options: string[]) {
    return spawnSync(process.execPath, [checker, ...options], { cwd: path.dirname(folder), encoding: 'utf8' });
  }

  it('fails with every mistake in its place, and tells how many there are', () => {
    cpSync(content, copy, { recursive: true });
    const text = replaced(valbourg, 'said: 2014-10-30', 'said: 2014-02-30');
    writeFileSync(path.join(copy, valbourg), text);
    writeFileSync(path.join(copy, 'themes/innovation/notes.txt'), '');
    const { status, stdout } = check(copy, '--lang', 'fr');
    const line = String(lineOf('said: 2014-02-30', text));
    expect(stdout).toContain(
      [
        `${valbourg}:${line}:5  État › Annonce (status.said)  [impossible-date]`,
        `  ${line} |     said: 2014-02-30`,
        '     |           ^^^^^^^^^^',
        '  «\u00A02014-02-30\u00A0» n’existe pas',
      ].join('\n'),
    );
    expect(stdout).toContain('themes/innovation/notes.txt:1:1  [unknown-file]');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 erreurs dans 2 fichiers.');
    expect(status).toBe(1);
  });

  it('tells each mistake once more as GitHub shows it, and once as GitLab reads it', () => {
    const report = path.join(project, 'report.json');
    const env = { ...process.env, GITHUB_ACTIONS: 'true' };
    const options = ['--lang', 'fr', '--code-quality', report];
    const { stdout } = spawnSync(process.execPath, [checker, ...options], { cwd: project, env, encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line.startsWith('::error file='))).toHaveLength(2);
    const entries = JSON.parse(readFileSync(report, 'utf8')) as { severity: string; check_name: string }[];
    rmSync(report);
    expect(entries.map(({ severity, check_name }) => [severity, check_name])).toEqual([
      ['major', 'impossible-date'],
      ['major', 'unknown-file'],
    ]);
  });

  it('tells again once a mistake is mended, while it watches', async () => {
    const options = ['--lang', 'fr', '--watch', '--no-advice'];
    const running = spawn(process.execPath, [checker, ...options], { cwd: project });
    let told = '';
    running.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitUntil(() => told.includes('2 erreurs dans 2 fichiers.'), { timeout: 50_000 });
    rmSync(path.join(copy, 'themes/innovation/notes.txt'));
    await vi.waitUntil(() => told.includes('1 erreur dans 1 fichier.'), { timeout: 50_000 });
    running.kill();
  });

  it('passes with one sentence where the content is in order', () => {
    const { status, stdout } = check(content, '--lang', 'ja', '--no-advice');
    expect(stdout).toMatch(/^\d+ファイルを検査しました。問題はありません。\n$/);
    expect(status).toBe(0);
  });

  it('folds advice that no work brings behind one line, in each language asked for', () => {
    const { stdout } = check(content, '--lang', 'both');
    expect(stdout).toMatch(
      /aucune erreur\.\n\nConseils sur l’ensemble du contenu\u00A0: (\d+)\. .*\n.*問題はありません。\n\n内容全体についての助言：\1件。/,
    );
    expect(check(content, '--lang', 'fr', '--advice').stdout).toMatch(/\d+ conseils\u00A0: rien de cela/);
  });

  it('tells in both languages how it is used, and exits with 2', () => {
    const { status, stderr } = check(content, '--lang', 'en');
    expect(stderr).toContain('Usage : npm run check -- [--lang fr|ja|both]');
    expect(stderr).toContain('使い方：npm run check -- [--lang fr|ja|both]');
    expect(status).toBe(2);
  });
});
