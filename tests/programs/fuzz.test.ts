import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { damageNames } from '../../scripts/fuzz/damage.ts';
import { htmlRuns } from '../../scripts/fuzz/html-runs.ts';
import { chance } from '../../scripts/fuzz/random.ts';
import { runMutants } from '../../scripts/fuzz/run.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('a damaged content', { timeout: 600_000 }, () => {
  it('is told with its place, or changes only what it reaches: two mutants of each damage', async () => {
    const indexes = Array.from({ length: 2 * damageNames.length }, (_, at) => at);
    const run = { folder: path.join(root, 'content'), seed: 7, indexes, threads: 1, limit: 120 };
    const judged = await runMutants(run);
    expect(judged.map(({ index }) => index)).toEqual(indexes);
    expect(
      judged.flatMap(({ index, damage, file, outcome: { fault } }) =>
        fault ? [{ index, damage, file, ...fault }] : [],
      ),
    ).toEqual([]);
    // Damage that is never told, or always, would try nothing.
    expect(new Set(judged.map(({ outcome }) => outcome.verdict)).size).toBeGreaterThan(2);
  });
});

describe('the pages of the fuzz', () => {
  it('are those of the routes', () => {
    const routes = path.join(root, 'src/pages/[lang]');
    const views = readdirSync(routes, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .flatMap((name) => readFileSync(path.join(routes, name), 'utf8').match(/\b\w+View\b(?=[^;\n]*from )/g) ?? []);
    const own = readFileSync(path.join(root, 'scripts/fuzz/all-pages.ts'), 'utf8');
    expect(views.length).toBeGreaterThan(20);
    expect([...new Set(views)].filter((view) => !own.includes(view))).toEqual([]);
  });
});

describe('chances', () => {
  it('are the same for the same seed, and others for another', () => {
    const drawn = (seed: number) => {
      const random = chance(seed);
      return Array.from({ length: 20 }, () => random.below(1_000));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(drawn(1).every((n) => n >= 0 && n < 1_000)).toBe(true);
  });
});

describe('HTML that runs what was typed', () => {
  it.each([
    '<p><script>fuzz()</script></p>',
    '<img src=x onerror=fuzz()>',
    '<a href="javascript:fuzz()">x</a>',
    '<svg/onload=fuzz()>',
  ])('is found: %s', (html) => {
    expect(htmlRuns(html)).toBe(true);
  });

  it.each(['<p>&lt;script&gt;fuzz()&lt;/script&gt;</p>', '<p title="onerror=fuzz()">fuzz()</p>'])(
    'is not what shows as it was typed: %s',
    (html) => {
      expect(htmlRuns(html)).toBe(false);
    },
  );
});
