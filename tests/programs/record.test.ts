/** Changes recorded by Git: those of one editor, and of two at once, in branches of their own. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordChange } from '../../scripts/editor/record.ts';
import { unrecorded, workSince } from '../../scripts/editor/work.ts';
import { PlainFailure } from '../../scripts/program.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { beginRepository, git, restoreContent, useProject } from '../fixtures/project.ts';

const sentences = ['--fr', 'Libellé revu.', '--ja', '名称を見直し。', '--lang', 'fr'];
const theme = 'themes/innovation/theme.yaml';

useProject();

beforeEach(() => {
  restoreContent();
  beginRepository();
  git('switch', '-q', '-c', 'proposal');
});

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(`content/${file}`, change(readFileSync(`content/${file}`, 'utf8')));
}

function change(file: string, before: string, after: string): void {
  edit(file, (text) => {
    expect(text).toContain(before);
    return text.replace(before, () => after);
  });
}

const changes = () => readdirSync('content/changes').filter((file) => !file.startsWith('2026-11-25'));

async function toRecord(branch?: string) {
  const work = workSince('content', branch);
  return work && [...unrecorded(work, (await readContent()).entries.journal.changes).keys()];
}

describe('what the work changed', () => {
  it('is each record, source, account and page that differs, committed or not', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    change('people.yaml', 'name: "Serge Babelon"', 'name: "Serge Babelun"');
    git('commit', '-q', '-a', '-m', 'x');
    change('editions/5-valbourg/fr.mdx', '## Les nombres', '## Les comptes');
    change('sources/jalo.yaml', '\n  jalo-edition-5:\n', '\n  # A remark is no change.\n  jalo-edition-5:\n');
    rmSync('content/pages/about/ja.mdx');
    mkdirSync('content/themes/wind');
    writeFileSync('content/themes/wind/fr.mdx', 'x');
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

  it('is every record of a file that could not be read before', async () => {
    const before = readFileSync('content/people.yaml', 'utf8');
    change('people.yaml', 'name: "Thierry Dary"', 'name: "Thierry Dary');
    git('commit', '-q', '-a', '-m', 'x');
    git('branch', '-f', 'main');
    edit('people.yaml', () => before);
    const people = [...before.matchAll(/^[a-z-]+(?=:)/gm)].map(([id]) => `people/${id}`);
    expect(await toRecord()).toEqual(people);
  });

  it('is compared with the branch that is named, from where the work left it', async () => {
    git('checkout', '-q', 'main');
    change('people.yaml', 'name: "Serge Babelon"', 'name: "Serge Babelun"');
    git('commit', '-q', '-a', '-m', 'x');
    git('checkout', '-q', 'proposal');
    expect(await toRecord('main')).toEqual([]);
    expect(await toRecord('nowhere')).toBeUndefined();
  });
});

describe('npm run record', () => {
  it('writes a file of today, with both sentences and what changed, which is then recorded', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    const days = [new Date().toISOString().slice(0, 10)];
    const done = await recordChange(sentences);
    days.push(new Date().toISOString().slice(0, 10));
    const [file = '', ...more] = changes();
    expect(more).toEqual([]);
    expect(days).toContain(file.slice(0, 10));
    expect(file.slice(10)).toMatch(/^-innovation-[0-9a-f]{4}\.yaml$/);
    expect(readFileSync(`content/changes/${file}`, 'utf8')).toBe(
      `date: ${file.slice(0, 10)}\nfr: "Libellé revu."\nja: "名称を見直し。"\nentries: [themes/innovation]\n`,
    );
    expect(done).toMatch(/^content\/changes\/.*-innovation-[0-9a-f]{4}\.yaml\u00A0: themes\/innovation\./);
    expect((await readContent()).problems).toEqual([]);
    expect(await recordChange(sentences)).toBe('Tout est déjà enregistré.');
  });

  it('writes no sentence for a slip of the pen, and only the entries that are named', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    await recordChange(['--typography', '--entry', 'pages/about', '--lang', 'ja']);
    const [file = ''] = changes();
    expect(readFileSync(`content/changes/${file}`, 'utf8')).toMatch(/^date: [\d-]+\nentries: \[pages\/about\]\n$/);
    expect(await toRecord()).toEqual(['themes/innovation']);
  });

  it('writes another file for another sentence of the same day, and refuses the same one twice', async () => {
    const about = ['--entry', 'pages/about'];
    await recordChange([...sentences, ...about]);
    const [file = ''] = changes();
    await recordChange(['--typography', ...about, '--lang', 'fr']);
    expect(changes()).toHaveLength(2);
    await expect(recordChange([...sentences, ...about])).rejects.toThrow(`content/changes/${file} existe déjà`);
  });

  it('records again what was changed after the change that names it was committed, merged or not', async () => {
    change(theme, 'label: { fr: "', 'label: { fr: "L’');
    await recordChange(sentences);
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    // A remote that was fetched before.
    git('update-ref', 'refs/remotes/origin/main', 'main');
    git('switch', '-q', 'main');
    git('merge', '-q', 'proposal');
    expect(await toRecord()).toEqual([]);
    change(theme, 'label: { fr: "L’', 'label: { fr: "Une ');
    change('people.yaml', 'name: "Serge Babelon"', 'name: "Serge Babelun"');
    expect(await toRecord()).toEqual(['people/babelon-serge', 'themes/innovation']);
    await recordChange(['--typography', '--lang', 'fr']);
    expect(await toRecord()).toEqual([]);
  });

  it.each([
    ['one language alone', ['--fr', 'x'], 'npm run record -- (--fr "…" --ja "…" | --typography)'],
    ['an entry of no form', ['--typography', '--entry', 'x]\n- date: 1999-01-01'], 'npm run record -- ('],
    ['an entry that is not there', [...sentences, '--entry', 'themes/inovation'], 'themes/inovation'],
    ['a sign that breaks a text', ['--fr', 'Le "prix".', '--ja', 'x', '--entry', 'pages/about'], 'changes/'],
    ['one sentence in both', ['--fr', '会場を追加', '--ja', '会場を追加', '--entry', 'pages/about'], '会場'],
  ])('refuses %s, and writes nothing', async (_, args, words) => {
    const refused = recordChange(args);
    await expect(refused).rejects.toThrow(PlainFailure);
    await expect(refused).rejects.toThrow(words);
    expect(changes()).toEqual([]);
  });

  it('asks for names where Git knows nothing', async () => {
    rmSync('.git', { recursive: true });
    await expect(recordChange(sentences)).rejects.toThrow('--entry editions/8-shizuoka');
    await recordChange([...sentences, '--entry', 'pages/about']);
    expect(changes()).toHaveLength(1);
  });
});

const milestones = 'milestones.yaml';

/** What one editor does: a line at the end of a list, a sentence in both accounts of an edition, and the change recorded. */
async function work(branch: string, edition: string, id: string): Promise<void> {
  git('switch', '-q', '-c', branch, 'main');
  edit(
    milestones,
    (text) => `${text}\n${id}: { date: 2031, kind: edition, fr: "Exemple.", ja: "例。", sources: [jalo-rencontres] }\n`,
  );
  edit(`editions/${edition}/fr.mdx`, (text) => `${text}\nUne phrase de ${branch}.\n`);
  edit(`editions/${edition}/ja.mdx`, (text) => `${text}\n${branch}による一文。\n`);
  const both = ['--fr', `Ajout de ${branch}.`, '--ja', `${branch}による追加。`];
  await recordChange([...both, '--entry', `editions/${edition}`]);
  git('add', '.');
  git('commit', '-q', '-m', branch);
}

it('two editors at once are told what Git could not merge first, and have the work of both once both are kept', async () => {
  await work('tours', '5-valbourg', '2031-tours');
  await work('kobe', '7-rive-en-bresse', '2031-kobe');
  git('switch', '-q', 'tours');
  expect(() => git('merge', '-q', 'kobe')).toThrow('Command failed');
  // Another mistake, in a file that comes before.
  edit('areas.yaml', (text) => `${text}\nx\n`);
  const { problems } = await readContent();
  expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'milestones.yaml merge-conflict',
    'areas.yaml yaml-colon',
  ]);
  git('checkout', '-q', '--', 'content/areas.yaml');
  edit(milestones, (text) => text.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
  const merged = await readContent();
  expect(merged.problems).toEqual([]);
  expect(merged.entries.records.milestones.map(({ id }) => id).slice(-2)).toEqual(['2031-tours', '2031-kobe']);
  expect(changes().filter((name) => /-(?:5-valbourg|7-rive-en-bresse)-/.test(name))).toHaveLength(2);
});
