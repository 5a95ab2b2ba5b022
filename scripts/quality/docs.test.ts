import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/**/*.md', 'content/*.md'], { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);
const scripts = Object.keys(manifest.scripts);
const packages = Object.keys({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The distinct texts after a pattern. */
function allOf(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
}

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('links to files that exist', () => {
    const links = allOf(/(?:\]\(|(?:href|src)=")([^)"\s]+)[)"]/g, text).filter((link) => !/^(?:[a-z]+:|#)/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link.replace(/#.*/, ''))))).toEqual([]);
  });

  it('names files of the project that exist', () => {
    // A name with a placeholder or a pattern in it is none; the guides make files of their own, which their test holds them to.
    // It begins with the first address that is taken away. A change is named after its day.
    const begunLater = ['content/removed.yaml'];
    const paths = allOf(/`((?:src|scripts|docs|tests|content|public)\/[\w./[\]-]+)`/g, text);
    expect(
      paths.filter(
        (path) =>
          !existsSync(join(root, path)) &&
          !begunLater.includes(path) &&
          !/\bexemple\b|^content\/(?:changes|authorities\/ichikawa)\//.test(path),
      ),
    ).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = [...allOf(/npm run ([\w:-]+)/g, text), ...allOf(/npm (start|test)\b/g, text)];
    expect(commands.filter((command) => !scripts.includes(command))).toEqual([]);
  });
});

it('README.md leads to every document', () => {
  const links = allOf(/\]\(([^)]+)\)/g, read('README.md'));
  const wanted = documents.filter((file) => file !== 'README.md' && !/^docs\/decisions\/\d/.test(file));
  expect(wanted.filter((file) => !links.includes(file))).toEqual([]);
});

describe('docs/dependencies.md', () => {
  const text = read('docs/dependencies.md');
  const rows = allOf(/^\| ([^|]+) \|/gm, text).flatMap((cell) => cell.split(', '));
  const named = [...rows.filter((name) => name !== 'package' && name !== '---'), ...allOf(/`(node-[\w-]+)`/g, text)];

  it('gives every package its reason', () => {
    const covers = (name: string) => named.includes(name) || (name.startsWith('@types/') && named.includes('@types/*'));
    expect(packages.filter((name) => !covers(name))).toEqual([]);
  });

  it('names no package that is not there', () => {
    expect(named.filter((name) => name !== '@types/*' && !packages.includes(name))).toEqual([]);
  });
});

it('docs/decisions/README.md lists every record by its number and its title', () => {
  const listed = [...read('docs/decisions/README.md').matchAll(/^\| \[(\d+)\]\(([^)]+)\) \| (.+) \|$/gm)];
  const records = globSync('[0-9]*.md', { cwd: join(root, 'docs', 'decisions') }).sort();
  expect(listed.map(([, , file]) => file)).toEqual(records);
  for (const [, number = '', file = '', title = ''] of listed) {
    expect(file).toMatch(new RegExp(`^${number.padStart(4, '0')}-`));
    expect(read(`docs/decisions/${file}`)).toContain(`# ${number}. ${title}\n`);
  }
});

it('.github/ISSUE_TEMPLATE asks the same in both languages: the page, which its link fills in, the sentence, what is right, the source', () => {
  const fields = ['fr', 'ja'].map((lang) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/correction.${lang}.yml`)) as { body: { id?: string }[] };
    return form.body.flatMap(({ id }) => id ?? []);
  });
  expect(fields).toEqual([...fields].fill(['page', 'sentence', 'right', 'source']));
});
