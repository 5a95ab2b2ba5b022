import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { get } from '../src/archive/archive.ts';
import { buildArchive } from '../src/archive/build.ts';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { problemsToTell, readContent } from '../src/reader/read-content.ts';
import { declarationView } from '../src/views/declaration.ts';
import { editionView } from '../src/views/edition.ts';
import { gapsView } from '../src/views/gaps.ts';
import { guidesIn, type Guide, type Step } from './guide-steps.ts';

const root = join(import.meta.dirname, '..');
const guidesOf = (lang: Locale) => guidesIn(readFileSync(join(root, 'content', `GUIDES.${lang}.md`), 'utf8'));
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** The tasks by their titles. The edition is followed in French by the test that looks at what it brought. */
const tasks = (lang: Locale) =>
  guidesOf(lang).flatMap((guide, index) => (lang === 'fr' && index === EDITION ? [] : [[guide.title, guide] as const]));
const EDITION = 2;

/** Does what a guide says to a copy of the content, and gives what was told on the way. The site itself is built by the tests of the build. */
async function follow<T>({ steps }: Guide, look: (folder: string, told: readonly string[]) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'guide-'));
  const folder = join(parent, 'content');
  cpSync(join(root, 'content'), folder, { recursive: true });
  try {
    const told = steps.map((step) => (step.is === 'command' ? run(step, folder) : edit(step, folder)));
    return await look(folder, told);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function run({ words }: Extract<Step, { is: 'command' }>, folder: string): string {
  const [npm, verb, name = '', ...options] = words;
  expect([npm, verb]).toEqual(['npm', 'run']);
  expect(scripts).toHaveProperty(name);
  if (name === 'build') return '';
  const program = join(root, /scripts\/[\w-]+\.ts/.exec(scripts[name] ?? '')?.[0] ?? '');
  const isCheck = name === 'check';
  const given = [...options.filter((word) => word !== '--'), ...(isCheck ? ['--json'] : [])];
  const env = { ...process.env, CONTENT_DIR: folder };
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...given], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  // The check asks at this moment that the change be recorded, and for nothing else.
  if (isCheck) expect(codesIn(stdout)).toEqual(['change-not-recorded']);
  else expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function codesIn(report: string): readonly string[] {
  const { problems } = JSON.parse(report) as { problems: readonly { code: string }[] };
  return [...new Set(problems.map(({ code }) => code))];
}

function edit({ file, before, after }: Extract<Step, { is: 'edit' }>, folder: string): string {
  const path = join(folder, '..', file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(before)).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
  return '';
}

describe('the guides of the editors', { timeout: 300_000 }, () => {
  it('tell the same tasks in both languages, with the same steps', () => {
    const [french, japanese] = locales.map((lang) =>
      guidesOf(lang).map(({ steps }) =>
        steps.map((step) =>
          step.is === 'edit'
            ? step.file
            : step.words.map((word, at) => (step.words[at - 1] === '--lang' ? 'language' : word)),
        ),
      ),
    );
    expect(french).toHaveLength(6);
    expect(japanese).toEqual(french);
  });

  describe.each(locales)('in %s', (lang) => {
    it.each(tasks(lang))('can be followed as written: %s', async (_, guide) => {
      await follow(guide, async (folder) => {
        expect(problemsToTell(await readContent(folder))).toEqual([]);
      });
    });
  });

  it('bring a tenth edition, postponed, with two counts, an unknown, three commitments and a new host, in twelve steps', async () => {
    const guide = guidesOf('fr')[EDITION];
    if (!guide) throw new Error('The third guide is missing.');
    expect(guide.steps.length).toBeLessThanOrEqual(12);
    await follow(guide, async (folder) => {
      const content = await readContent(folder);
      expect(problemsToTell(content)).toEqual([]);
      const archive = buildArchive(content.entries);
      const edition = get(archive.editions, '10-exemple');
      const declaration = get(archive.declarations, '10-exemple');
      expect(edition).toMatchObject({ ordinal: 10, statusNow: 'held', hostIds: ['exemple'], side: 'japanese' });
      expect(edition.status.map((line) => line.is === 'known' && line.value.status)).toEqual([
        'announced',
        'postponed',
        'held',
      ]);
      expect(edition.attendance.authorities).toMatchObject({
        is: 'known',
        value: { french: { n: 18 } },
        others: [{ value: { french: { n: 20 } } }],
      });
      expect(edition.attendance.persons).toEqual({ is: 'unknown' });
      expect(declaration.points.map(({ kind }) => kind)).toEqual(Array(3).fill('commitment'));
      for (const locale of locales) {
        const context = { archive, locale };
        expect(JSON.stringify(editionView(context, edition))).toContain('18');
        expect(JSON.stringify(declarationView(context, declaration))).toContain(
          locale === 'fr' ? 'stagiaires' : '研修生',
        );
        expect(gapsView(context).groups.map(({ id }) => id)).toContain('10-exemple');
      }
    });
  });
});
