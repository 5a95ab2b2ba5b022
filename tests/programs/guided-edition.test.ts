import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { exampleGuides, followInExample } from './example-guides.ts';
import { get } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/reader/read-archive.ts';

describe('the guide of a new edition', () => {
  const guide = exampleGuides('fr')[2];

  it('takes at most seven commands, the build among them', () => {
    expect(guide?.steps.filter(({ is }) => is === 'command').length).toBeLessThanOrEqual(7);
    expect(guide?.steps.at(-1)).toEqual({ is: 'command', words: ['npm', 'run', 'build'] });
  });

  it('brings a tenth edition, postponed, with two counts, an unknown, three commitments and a new host, to its built pages', async () => {
    if (!guide) throw new Error('The guide has no third task.');
    const { archive, pages } = await followInExample(
      guide,
      async ({ content, site }) => {
        const read = (page: string) => load(readFileSync(join(site, page, 'index.html'), 'utf8')).text();
        const names = [
          'editions/10-exemple',
          'declarations/10-exemple',
          'authorities/exemple',
          'cities/exemple',
          'gaps',
        ];
        const texts = ['fr', 'ja'].flatMap((lang) =>
          names.map((name) => [`${lang}/${name}`, read(`${lang}/${name}`)] as const),
        );
        return { archive: await readArchive(content), pages: new Map(texts) };
      },
      { builds: true },
    );
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
    expect(get(archive.declarations, '10-exemple').points.map(({ kind }) => kind)).toEqual(Array(3).fill('commitment'));

    const shows = (page: `${string}/${string}`, ...words: readonly string[]) =>
      words.filter((word) => !pages.get(page)?.includes(word));
    expect(shows('fr/editions/10-exemple', 'reportée', 'tenue', 'prévision, ou autre moment', 'Exemple')).toEqual([]);
    expect(shows('ja/editions/10-exemple', '延期', '予定・時点の違い', '例示市')).toEqual([]);
    expect(shows('fr/declarations/10-exemple', 'Échanger chaque année des stagiaires', 'recherche à faire')).toEqual(
      [],
    );
    expect(shows('ja/declarations/10-exemple', '毎年、研修生を相互に派遣する', '未調査')).toEqual([]);
    expect(shows('fr/gaps', 'Ce que l’on ignore encore de cette édition')).toEqual([]);
  });
});
