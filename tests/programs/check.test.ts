/** The report of the check, printed by this process in a copy of the example archive. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkContent, readCheckOptions } from '../../scripts/editor/check.ts';
import { writeEditorSchemas } from '../../scripts/editor/editor-schemas.ts';
import { lineOf, replaced, whole } from '../fixtures/changed-content.ts';
import { valbourg } from '../fixtures/example-files.ts';
import { beginRepository, restoreContent, root, useProject } from '../fixtures/project.ts';

const project = useProject();
const copy = join(project, 'content');

function plant(): string {
  restoreContent();
  const text = replaced(valbourg, 'said: 2014-10-30', 'said: 2014-02-30');
  writeFileSync(join(copy, valbourg), text);
  writeFileSync(join(copy, 'themes/innovation/notes.txt'), '');
  return text;
}

/** Returns what the check prints. */
async function check(options: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const read = readCheckOptions(options, env);
  if (!read) throw new Error(`The check knows no options like ${options.join(' ')}.`);
  try {
    await checkContent(read);
  } finally {
    log.mockRestore();
    process.exitCode = undefined;
  }
  return lines.join('\n');
}

describe('the check', () => {
  it('tells every mistake in its place, and how many there are', async () => {
    const line = String(lineOf('said: 2014-02-30', plant()));
    const told = await check(['--lang', 'fr']);
    expect(told).toContain(
      [
        `${valbourg}:${line}:5  Histoire › Annonce (status.said)  [impossible-date]`,
        `  ${line} |     said: 2014-02-30`,
        '     |           ^^^^^^^^^^',
        '  «\u00A02014-02-30\u00A0» n’existe pas',
      ].join('\n'),
    );
    expect(told).toContain('themes/innovation/notes.txt:1:1  [unknown-file]');
    expect(told.split('\n').at(-1)).toBe('2 erreurs dans 2 fichiers.');
  });

  it('tells each mistake once more as GitHub shows it', async () => {
    plant();
    const told = await check(['--lang', 'fr'], { GITHUB_ACTIONS: 'true' });
    expect(told.split('\n').filter((line) => line.startsWith('::error file='))).toHaveLength(2);
  });

  it('tells again once a mistake is mended, while it watches', async () => {
    plant();
    const running = spawn(process.execPath, [join(root, 'scripts/check.ts'), '--lang', 'fr', '--watch', '--no-advice']);
    let told = '';
    running.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitUntil(() => told.includes('2 erreurs dans 2 fichiers.'), { timeout: 50_000 });
    rmSync(join(copy, 'themes/innovation/notes.txt'));
    await vi.waitUntil(() => told.includes('1 erreur dans 1 fichier.'), { timeout: 50_000 });
    running.kill();
  });

  it('folds advice that no work brings behind one line, in each language asked for', async () => {
    restoreContent();
    expect(await check(['--lang', 'both'])).toMatch(
      /aucune erreur\.\n\nConseils sur l’ensemble du contenu\u00A0: (\d+)\. .*\n.*問題はありません。\n\n内容全体についての助言：\1件。/,
    );
    const inFull = await check(['--lang', 'fr', '--advice']);
    expect(inFull).toMatch(/\d+ conseils\u00A0: rien de cela/);
    expect(inFull).not.toContain('Conseils sur l’ensemble du contenu');
    expect(await check(['--lang', 'fr', '--no-advice'])).not.toMatch(/conseil/i);
  });

  it('advises on what the work changed: to record it, with the file to write, and what it leaves behind; names a branch that it does not know', async () => {
    restoreContent();
    beginRepository();
    const theme = 'themes/innovation/theme.yaml';
    writeFileSync(join(copy, theme), replaced(theme, 'label: { fr: "', 'label: { fr: "L’'));
    const told = await check(['--lang', 'ja', '--since', 'main', '--no-advice']);
    expect(told).toContain('「themes/innovation」の変更が記録されていません。');
    expect(told).toMatch(
      /\/changes\/[\d-]{10}-innovation-[0-9a-f]{4}\.yaml\n\ndate: [\d-]{10}\nfr: "…"\nja: "…"\nentries: \[themes\/innovation\]\n/,
    );
    await expect(check(['--lang', 'fr', '--since', 'nowhere'])).rejects.toThrow('«\u00A0nowhere\u00A0»');
    writeFileSync(
      join(copy, valbourg),
      replaced(valbourg, '    number: 3\n', '    number: 3\n    chair: { authority: valbourg }\n'),
    );
    expect(await check(['--lang', 'fr'])).toMatch(
      /\n1 conseil\u00A0: [^\n]*\n\nLacunes à relire \(1\)\n[^\n]*\n[^\n]*\n\nConseils sur l’ensemble du contenu/,
    );
    rmSync(join(project, '.git'), { recursive: true });
  });
});

it('the schemas of the text editor are written where the project has none, and put right where they are no longer true', () => {
  const ids = join(project, '.vscode/schemas/ids.json');
  writeEditorSchemas(whole, project);
  const { 'yaml.schemas': bound } = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(Object.keys(bound).filter((schema) => !existsSync(join(project, schema)))).toEqual([]);
  writeFileSync(ids, '{}');
  writeEditorSchemas(whole, project);
  expect(readFileSync(ids, 'utf8')).toContain('"kagemitsu"');
});
