/**
 * What readers meet on the pages of the example, as somebody approved it: a folder a page in `tests/approved/pages`, the home
 * page with its frame. Where a page is changed on purpose,
 * `npm run test:site -- -u` writes them anew, and the difference says what readers will see.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSite } from '../built-site.ts';
import { readableText } from '../page-text.ts';
import { exampleSamples, pageTypes } from '../page-types.ts';

const folder = join(import.meta.dirname, '../approved/pages');

/** Every change of the example makes another version, and files of other sizes. */
const withoutVersion = (text: string) =>
  text.replaceAll(/\d{4}-\d\d-\d\d\.[\da-f]{6}/g, 'VERSION').replaceAll(/(?<=\) )[\d,.]+ (?:ko|Mo|KB|MB)/g, 'SIZE');

const samples = exampleSamples(exampleSite).map(({ type, page }) => {
  const [, locale = 'both', path = ''] = /^(?:(fr|ja)\/)?(.*?)\/?$/.exec(page.path) ?? [];
  return { type, page, file: `${path.replaceAll('/', '-') || type.name.replace(' ', '-')}/${locale}.txt` };
});

describe('a page of the example', () => {
  it.each(samples)('reads as approved: $file', async ({ type, page: { $ }, file }) => {
    const head = `${$('title').first().text()}\n${$('meta[name="description"]').attr('content') ?? ''}\n\n`;
    const text = withoutVersion(
      head.replaceAll(/[^\S\n]+/g, ' ') + readableText($, type.name === 'home' ? 'body' : 'main'),
    );
    await expect(text).toMatchFileSnapshot(join(folder, file));
  });

  it('is approved, and nothing else', () => {
    const approved = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    expect(approved.sort()).toEqual(samples.map(({ file }) => file).sort());
  });
});

it('docs/pages.md lists the types of pages', async () => {
  const file = join(import.meta.dirname, '../../docs/pages.md');
  const [introduction = ''] = readFileSync(file, 'utf8').split(/^\|/m);
  const rows = pageTypes.map(({ name, weight, samples }) => {
    const pages = samples.map((path) => `\`/${path}\``).join(', ');
    return `| \`${name}\` | ${weight} | ${pages} |\n`;
  });
  const table = ['| type | weight | in the example, below its language |\n', '| --- | --- | --- |\n', ...rows].join('');
  await expect(introduction + table).toMatchFileSnapshot(file);
});
