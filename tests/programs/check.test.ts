import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('tells each mistake once more as GitHub shows it', () => {
    const env = { ...process.env, CONTENT_DIR: copy, GITHUB_ACTIONS: 'true' };
    const { stdout } = spawnSync(process.execPath, [checker, '--lang', 'fr'], { cwd: root, env, encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line.startsWith('::error file='))).toHaveLength(2);
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

  it('advises to record what the work changed, with the file to write, and names a branch that it does not know', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    cpSync(content, folder, { recursive: true });
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    for (const words of [
      ['init', '-q', '-b', 'main'],
      ['add', '.'],
      [...who, 'commit', '-q', '-m', 'x'],
    ])
      spawnSync('git', words, { cwd: folder });
    const theme = 'themes/innovation/theme.yaml';
    writeFileSync(path.join(folder, theme), replaced(theme, 'label: { fr: "', 'label: { fr: "L’'));
    const advised = check(folder, '--lang', 'ja', '--since', 'main', '--no-advice');
    const unknown = check(folder, '--lang', 'fr', '--since', 'nowhere');
    rmSync(folder, { recursive: true });
    expect(advised.stdout).toContain('「themes/innovation」の変更が記録されていません。');
    expect(advised.stdout).toMatch(
      /\/changes\/[\d-]{10}-innovation\.yaml\n\ndate: [\d-]{10}\nfr: "…"\nja: "…"\nentries: \[themes\/innovation\]\n/,
    );
    expect(advised.status).toBe(0);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('«\u00A0nowhere\u00A0»') as string]);
  });

  it('tells in both languages how it is used, and exits with 2', () => {
    const { status, stderr } = check(content, '--lang', 'en');
    expect(stderr).toContain('Usage : npm run check -- [--lang fr|ja|both]');
    expect(stderr).toContain('使い方：npm run check -- [--lang fr|ja|both]');
    expect(status).toBe(2);
  });
});
