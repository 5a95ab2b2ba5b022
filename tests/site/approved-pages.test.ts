/**
 * What readers meet on the pages of the example, as somebody approved it: a folder a page in `tests/approved/pages`, the home
 * page with its frame. Where a page is changed on purpose,
 * `npm run test:site -- -u` writes them anew, and the difference says what readers will see.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFacts, type PlacedFact } from '../../src/archive/queries/statements.ts';
import { isNotKnown } from '../../src/schema/not-known.ts';
import { placeAt } from '../../src/site/paths.ts';
import { archiveSite, exampleSite } from '../built-site.ts';
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

  it('says in its head what programs read of it: the first of each type', async () => {
    const first = samples.filter(({ type, page }) => page.path.replace(/^(?:fr|ja)\//, '') === type.samples[0]);
    const heads = first.map(({ page: { $, path } }) => {
      const read = $('head').find(
        'link[rel="alternate"], meta[name^="citation_"], meta[name^="DC."], meta[name="robots"]',
      );
      const lines = read
        .toArray()
        .map(({ attribs: { name, type, hreflang, href, content } }) =>
          [name ?? type ?? hreflang, href ?? content].join(' '),
        );
      return [path, ...lines].join('\n  ');
    });
    await expect(`${heads.join('\n')}\n`).toMatchFileSnapshot(join(folder, '../heads.txt'));
  });

  it('shows each kind of fact that the archive has, known and not known', async () => {
    const shown = new Set(samples.map(({ page }) => page.url));
    const example = await exampleSite.archive();
    const kindsOf = (facts: Iterable<PlacedFact>) =>
      [...facts].map(({ kind, fact: { at, node } }) => {
        const fields = at.filter((name) => typeof name === 'string');
        // The counts stand under names of their own.
        const way = kind === 'link-counts' ? fields.slice(0, 1) : fields;
        return [kind, ...way, isNotKnown(node) ? 'not known' : 'known'].join(' ');
      });
    const isShown = ({ kind, id, fact }: PlacedFact) =>
      shown.has(placeAt({ archive: example, locale: 'fr' }, kind, id, fact.path).replace(/#.*/, ''));
    const kinds = new Set(kindsOf([...allFacts(example)].filter(isShown)));
    const missing = kindsOf(allFacts(await archiveSite.archive())).filter((kind) => !kinds.has(kind));
    expect([...new Set(missing)]).toEqual([]);
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
