/** Follows the guides of the editors in copies of the example archive, as they are written: edits of files, and programs called in this process. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { beginRecord } from '../../scripts/editor/new.ts';
import { recordChange } from '../../scripts/editor/record.ts';
import { get } from '../../src/archive/archive.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { readArchive } from '../read-archive.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { beginRepository, restoreContent, root, useProject } from '../fixtures/project.ts';
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One step: a command, as its words; or lines of a file, before and after. */
type Step =
  | { readonly is: 'command'; readonly words: readonly string[] }
  | { readonly is: 'edit'; readonly file: string; readonly before: string; readonly after: string };

/** A task of the guide, under its heading. */
interface Guide {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Parses the tasks of a guide. A `sh` block is a command; a `diff` block changes the file last named in the text above it. */
function guidesIn(markdown: string): readonly Guide[] {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  const guides: { title: string; steps: Step[] }[] = [];
  let file = '';
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) guides.push({ title: textOf(node), steps: [] });
    if (node.type === 'paragraph') file = filesIn(node).at(-1) ?? file;
    const guide = guides.at(-1);
    if (node.type !== 'code' || !guide) continue;
    if (node.lang === 'sh') guide.steps.push({ is: 'command', words: wordsOf(node.value) });
    if (node.lang === 'diff') guide.steps.push({ is: 'edit', file, ...sidesOf(node.value) });
  }
  return guides.filter(({ steps }) => steps.length > 0);
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function filesIn(node: RootContent): readonly string[] {
  if (node.type === 'inlineCode') return /\.(?:yaml|mdx)$/.test(node.value) ? [node.value] : [];
  return 'children' in node ? node.children.flatMap(filesIn) : [];
}

/** Splits a command as every shell does: quotation marks hold spaces. It stands on one line: what continues a line differs between systems. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, held, bare]) => held ?? bare ?? '');
}

/** The text that a change replaces, and its replacement. */
function sidesOf(diff: string) {
  const lines = diff.split('\n');
  const side = (mark: string) =>
    lines
      .filter((line) => line === '' || line.startsWith(mark) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`);
  return { before: side('-').join(''), after: side('+').join('') };
}

/** The records and places that the guides take from the archive, and those that stand in their place in the example. */
const names = {
  '5-tours': '5-valbourg',
  '8-shizuoka': '7-rive-en-bresse',
  'clair-rencontres': 'jalo-rencontres',
  'babary-serge': 'babelon-serge',
  'alpes-maritimes': 'essonne',
  tottori: 'hyogo',
  Cannes: 'Belport',
  カンヌ: 'ベルポール',
  // The accounts of the example are plain: what the guide changes in those of Tours, it changes beside these words of theirs.
  'La Lettre Diplomatique compte <Value of="attendance.persons.total" by="lettre-diplomatique-2018" /> participants <Cite id="lettre-diplomatique-2018" />.':
    "La Ville et Cités Unies France étaient co-organisatrices avec la Délégation pour l'action extérieure des collectivités territoriales, JALO et l'ambassade du Japon en France.",
  '『ラ・レットル・ディプロマティック』は参加者を': '',
  '。日本からは高松市や金沢市のほか、広島市、横浜市、彦根市、豊岡市、鹿児島市なども名を連ねた。': '文。',
};

/** What each command does. The check is asked after each guide; a site is built from the example by the tests of the site. */
const programs: Readonly<Record<string, (options: readonly string[]) => unknown>> = {
  new: beginRecord,
  record: recordChange,
  check: () => undefined,
  build: () => undefined,
};

function guidesOf(lang: Locale): readonly Guide[] {
  const text = readFileSync(join(root, 'content', `GUIDES.${lang}.md`), 'utf8');
  return guidesIn(Object.entries(names).reduce((told, [name, own]) => told.replaceAll(name, own), text));
}

useProject();

beforeAll(() => {
  // The guide of an edition tells it from its announcement to its end, which lie ahead of us.
  vi.useFakeTimers({ now: new Date('2030-01-01'), toFake: ['Date'] });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterAll(() => {
  vi.useRealTimers();
});

/** Follows the steps of a guide in a repository of their own. @throws if a command fails, or a passage to change does not occur exactly once */
async function follow(steps: readonly Step[]): Promise<void> {
  restoreContent();
  beginRepository();
  for (const step of [...sourceFor(steps), ...steps]) {
    if (step.is === 'edit') edit(step);
    else {
      const [npm, run, name = '', ...options] = step.words;
      expect([npm, run, Object.keys(programs)]).toEqual(['npm', 'run', expect.arrayContaining([name]) as string[]]);
      await programs[name]?.(options.filter((word) => word !== '--'));
    }
  }
}

/** The source that the first task of a guide describes, for a task that rests on it. */
function sourceFor(steps: readonly Step[]): readonly Step[] {
  const isNewSource = (step: Step) => step.is === 'command' && step.words.slice(2, 5).join(' ') === 'new -- source';
  return steps.some(isNewSource) ? [] : (guidesOf('fr')[0]?.steps.filter(isNewSource) ?? []);
}

function edit({ file, before, after }: Extract<Step, { is: 'edit' }>): void {
  if (before === '') mkdirSync(dirname(file), { recursive: true });
  const text = before === '' ? '' : readFileSync(file, 'utf8');
  if (before !== '' && text.split(before).length !== 2) throw new Error(`${file} does not hold once:\n${before}`);
  writeFileSync(
    file,
    text.replace(before, () => after),
  );
}

describe('the guides of the editors', () => {
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
    expect(french?.length).toBeGreaterThan(5);
    expect(japanese).toEqual(french);
  });

  describe.each(locales)('in %s', (lang) => {
    it.each(guidesOf(lang))('can be followed as written, and leave the content in order: $title', async ({ steps }) => {
      await follow(steps);
      expect((await readContent()).problems).toEqual([]);
    });
  });

  it('bring a tenth edition, postponed, with two counts, an unknown, a commitment and a new host', async () => {
    await follow(guidesOf('fr')[2]?.steps ?? []);
    const archive = await readArchive();
    const edition = get(archive.editions, '10-exemple');
    expect(edition).toMatchObject({ ordinal: 10, statusNow: 'held', hostIds: ['exemple'], side: 'japanese' });
    expect(edition.status.map((line) => line.is === 'known' && line.value.status)).toEqual([
      'announced',
      'postponed',
      'held',
    ]);
    expect(edition.attendance.authorities).toMatchObject({
      value: { french: { n: 18 }, japanese: { n: 30 } },
      others: [{ value: { french: { n: 20 }, japanese: { n: 30 } } }],
    });
    expect(edition.attendance.persons).toEqual({ is: 'unknown' });
    expect(get(archive.declarations, '10-exemple').points.map(({ kind }) => kind)).toEqual(['commitment']);
  });
});
