import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../tests/fixtures/changed-content.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { PlainFailure } from '../program.ts';
import { recordChange } from './record.ts';
import { unrecorded, workSince } from './work.ts';

const said = ['--fr', 'Libellé revu.', '--ja', '名称を見直し。', '--lang', 'fr'];
const theme = 'themes/innovation/theme.yaml';

let root: string;
let folder: string;

const git = (...options: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...options], {
    cwd: root,
    stdio: 'pipe',
  });
const commit = () => {
  git('add', '--all');
  git('commit', '-q', '-m', 'x');
};
const change = (file: string, before: string, after: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(
    join(folder, file),
    text.replace(before, () => after),
  );
};
const changes = () => readdirSync(join(folder, 'changes')).filter((file) => !file.startsWith('2026-11-25'));
const toRecord = async (branch?: string) => {
  const work = workSince(folder, branch);
  return work && [...unrecorded(work, (await readContent(folder)).entries.journal.changes).keys()];
};

/** A copy of the example in a repository, on a branch. */
const template = mkdtempSync(join(tmpdir(), 'record-'));
beforeAll(() => {
  root = template;
  cpSync(content, join(root, 'content'), { recursive: true });
  git('init', '-q', '-b', 'main');
  commit();
  git('checkout', '-q', '-b', 'proposal');
});
afterAll(() => {
  rmSync(template, { recursive: true });
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'record-'));
  folder = join(root, 'content');
  cpSync(template, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('what the work changed', () => {
  it('is each record, source, account and page that differs, committed or not', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    change('people.yaml', 'name: "Serge Babelon"', 'name: "Serge Babelun"');
    commit();
    change('editions/5-valbourg/fr.mdx', '## Les nombres', '## Les comptes');
    change('sources/jalo.yaml', '\n  jalo-edition-5:\n', '\n  # A remark is no change.\n  jalo-edition-5:\n');
    rmSync(join(folder, 'pages/about/ja.mdx'));
    mkdirSync(join(folder, 'themes/wind'));
    writeFileSync(join(folder, 'themes/wind/fr.mdx'), 'x');
    expect(await toRecord()).toEqual([
      'editions/5-valbourg',
      'pages/about',
      'people/babelon-serge',
      'themes/innovation',
      'themes/wind',
    ]);
  });

  it('is every source of a file when its publisher differs', async () => {
    change('sources/jalo.yaml', 'publisher:', 'publisher:\n  yomi: "じゃろ"');
    const names = (await toRecord()) ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !name.startsWith('sources/jalo'))).toEqual([]);
  });

  it('is compared with the branch that is named, from where the work left it', async () => {
    git('checkout', '-q', 'main');
    change('people.yaml', 'name: "Serge Babelon"', 'name: "Serge Babelun"');
    commit();
    git('checkout', '-q', 'proposal');
    expect(await toRecord('main')).toEqual([]);
    expect(await toRecord('nowhere')).toBeUndefined();
  });
});

describe('npm run record', () => {
  it('writes a file of today, with both sentences and what changed, which is then recorded', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    const days = [new Date().toISOString().slice(0, 10)];
    const done = await recordChange(said, folder);
    days.push(new Date().toISOString().slice(0, 10));
    const [file = '', ...more] = changes();
    expect(more).toEqual([]);
    expect(days.map((day) => `${day}-innovation.yaml`)).toContain(file);
    expect(readFileSync(join(folder, 'changes', file), 'utf8')).toBe(
      `date: ${file.slice(0, 10)}\nfr: "Libellé revu."\nja: "名称を見直し。"\nentries: [themes/innovation]\n`,
    );
    expect(done).toMatch(/^content\/changes\/.*-innovation\.yaml\u00A0: themes\/innovation\./);
    expect((await readContent(folder)).problems).toEqual([]);
    expect(await recordChange(said, folder)).toBe('Tout est déjà enregistré.');
  });

  it('writes no sentence for a slip of the pen, and only the entries that are named', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    await recordChange(['--typography', '--entry', 'pages/about', '--lang', 'ja'], folder);
    const [file = ''] = changes();
    expect(readFileSync(join(folder, 'changes', file), 'utf8')).toMatch(/^date: [\d-]+\nentries: \[pages\/about\]\n$/);
    expect(await toRecord()).toEqual(['themes/innovation']);
  });

  it('says so when the file of the day exists, and leaves it', async () => {
    await recordChange([...said, '--entry', 'pages/about'], folder);
    const [file = ''] = changes();
    const text = readFileSync(join(folder, 'changes', file), 'utf8');
    await expect(recordChange(['--typography', '--entry', 'pages/about', '--lang', 'fr'], folder)).rejects.toThrow(
      `content/changes/${file} existe déjà`,
    );
    expect(readFileSync(join(folder, 'changes', file), 'utf8')).toBe(text);
  });

  it.each([
    ['one language alone', ['--fr', 'x'], 'npm run record -- (--fr "…" --ja "…" | --typography)'],
    ['an entry of no form', ['--typography', '--entry', 'x]\n- date: 1999-01-01'], 'npm run record -- ('],
    ['an entry that is not there', [...said, '--entry', 'themes/inovation'], 'themes/inovation'],
    ['a sign that breaks a text', ['--fr', 'Le "prix".', '--ja', 'x', '--entry', 'pages/about'], 'changes/'],
  ])('refuses %s, and writes nothing', async (_, args, words) => {
    const refused = recordChange(args, folder);
    await expect(refused).rejects.toThrow(PlainFailure);
    await expect(refused).rejects.toThrow(words);
    expect(changes()).toEqual([]);
  });

  it('asks for names where Git knows nothing', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    await expect(recordChange(said, folder)).rejects.toThrow('--entry editions/8-shizuoka');
    await recordChange([...said, '--entry', 'pages/about'], folder);
    expect(changes()).toHaveLength(1);
  });
});
