import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildArchive } from '../../src/archive/build.ts';
import { changedFiles } from '../../src/exports/changed-files.ts';
import { contentWith, textOf, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { describeDifferences } from '../../src/views/differences.ts';
import { contentAt } from './content-at.ts';
import { formatPrintable } from '../../src/i18n/format-printable.ts';

describe('the content at a revision', () => {
  let root: string;
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...options], {
      cwd: root,
      stdio: 'ignore',
    });
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'revision-'));
    git('init', '-q');
    mkdirSync(join(root, 'content', 'themes'), { recursive: true });
    writeFileSync(join(root, 'content', 'themes', 'é.yaml'), 'then');
    writeFileSync(join(root, 'other.txt'), 'no content');
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    writeFileSync(join(root, 'content', 'themes', 'é.yaml'), 'now');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('is what was committed, and leaves the working folder as it is', async () => {
    const files = [...(await contentAt(join(root, 'content'), 'HEAD'))].map(([file, bytes]) => [
      file,
      new TextDecoder().decode(bytes),
    ]);
    expect(files).toEqual([['themes/é.yaml', 'then']]);
    expect(readFileSync(join(root, 'content', 'themes', 'é.yaml'), 'utf8')).toBe('now');
  });

  it.each(['nothing', '--output=/x', ''])('is not to be had of %j', async (revision) => {
    await expect(contentAt(join(root, 'content'), revision)).rejects.toMatchObject({ missing: 'revision' });
  });

  it('is not to be had of a folder that is no repository, nor on a machine without Git', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'copy-'));
    vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
    await expect(contentAt(join(copy, 'content'), 'HEAD')).rejects.toMatchObject({ missing: 'repository' });
    vi.stubEnv('PATH', copy);
    await expect(contentAt(join(root, 'content'), 'HEAD')).rejects.toMatchObject({ missing: 'git' });
    vi.unstubAllEnvs();
    rmSync(copy, { recursive: true });
  });
});

describe('a change in words', () => {
  it('names the fact, its values, its sources, its versions, and what it reaches, in both languages', () => {
    const file = 'editions/5-valbourg/edition.yaml';
    const former = textOf(file);
    const text = former.replace(
      /( {4}total: )about 170\n.*\n( {4}sources: )\[([\w-]+)\]/,
      '$1180\n    because: { fr: "Compte.", ja: "集計。" }\n$2[jalo-edition-5]\n    others: [{ total: about 170, differs: moment, fr: "revue", ja: "雑誌", sources: [$3] }]',
    );
    expect(text).not.toBe(former);
    const [before, after] = [wholeArchive(), buildArchive(contentWith({ [file]: text }).entries, formatPrintable)];
    const french = describeDifferences(before, after, 'fr');
    expect(
      french.records.map(({ lines }) => lines.map((line) => line.trim().replaceAll(/[\u00A0\u202F]/g, ' '))),
    ).toEqual([
      [
        'Participation, Personnes présentes : environ 170 → 180',
        'source ajoutée : JALO (jalo-edition-5)',
        'autre version ajoutée : environ 170 – revue',
        'raison : Compte.',
      ],
    ]);
    expect(french.pages).toEqual(['/fr/editions/5-valbourg/', '/fr/sources/jalo-edition-5/']);
    expect(describeDifferences(before, after, 'ja').records[0]?.lines[0]).toBe('参加の規模、出席者数：約170 → 180');
    expect(changedFiles(before, after)).toEqual(expect.arrayContaining(['editions.csv', 'editions/5-valbourg.json']));
    expect(changedFiles(before, after)).not.toContain('twinnings.csv');
    expect(describeDifferences(before, before, 'ja')).toEqual({
      summary: 'アーカイブに変更はありません。',
      records: [],
      accounts: [],
      pages: [],
    });
  });

  it('shows every address that it brings, changes or takes away, of sources and of links in accounts', () => {
    const [sources, account] = ['sources/kyoto.yaml', 'cities/lorval/fr.mdx'];
    const kyoto = textOf(sources).replace(
      'url: "https://www.kyoto.example/sogo/page/0000067480.html"',
      'url: "https://example.org/kyoto"',
    );
    const links = (...addresses: string[]) =>
      buildArchive(
        contentWith({
          [sources]: kyoto,
          [account]: `${textOf(account)}\n\n${addresses.map((one) => `[x](${one})`).join(' ')}\n`,
        }).entries,
        formatPrintable,
      );
    const one = links('https://example.org/a', '/fr/about/');
    const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
    const french = describeDifferences(wholeArchive(), one, 'fr');
    expect(french.records.flatMap(({ lines }) => lines.map(plain))).toEqual([
      'Adresse : modifié',
      'adresse : https://www.kyoto.example/sogo/page/0000067480.html → https://example.org/kyoto',
    ]);
    expect(french.accounts).toEqual([
      { title: 'cities/lorval (français)', lines: ['+ adresse : https://example.org/a', '+ adresse : /fr/about/'] },
    ]);
    expect(describeDifferences(one, links('https://example.org/b'), 'ja').accounts).toEqual([
      {
        title: 'cities/lorval（フランス語）',
        lines: ['アドレス：https://example.org/a → https://example.org/b', '- アドレス：/fr/about/'],
      },
    ]);
  });
});
