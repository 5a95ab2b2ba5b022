import { expect, it } from 'vitest';
import { contentWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import { formatPrintable } from '../facts/accounts.ts';
import { differencesIn } from './difference.ts';
import { written } from './paragraph.ts';
import { plainText, type Sentence } from './sentence.ts';
import { town } from './town.ts';

const fifth = 'editions/5-valbourg/edition.yaml';
const archive = buildArchive(
  contentWith({
    'authorities/japan.yaml': replaced(
      'authorities/japan.yaml',
      '  population: { value: 417496',
      '  sentences: { part.4-kagemitsu: { fr: "La ville a reçu tout le monde." } }\n  population: { value: 417496',
    ),
    [fifth]: replaced(
      fifth,
      'names:\n',
      'sentences: { "disagreements.attendance.authorities": { fr: "JALO compte 41.", ja: "JALOは41とする。" } }\nnames:\n',
    ),
  }).entries,
  formatPrintable,
);

const pathsOf = (sentences: readonly Sentence[]) =>
  sentences.flatMap(({ claims }) => claims.flatMap(({ grounds }) => grounds.map(({ path }) => path)));
const atHome = (locale: 'fr' | 'ja') => {
  const { meetings } = town({ archive, locale }, get(archive.authorities, 'kagemitsu'));
  return meetings.find(({ edition }) => edition?.id === '4-kagemitsu')?.sentences ?? [];
};

it('a sentence that an editor wrote stands in the place of those that are made, in its language, and rests on the same facts', () => {
  expect(plainText(atHome('fr'), 'fr')).toBe('La ville a reçu tout le monde.');
  expect(plainText(atHome('ja'), 'ja')).toContain('第4回会議を開催した。');
  expect(pathsOf(atHome('fr'))).toEqual(pathsOf(atHome('ja')));
});

it('a written sentence of a difference has the sources of all versions', () => {
  const differences = differencesIn({ archive, locale: 'fr' }, 'editions', '5-valbourg');
  const sentences = differences.find(({ path }) => path === 'attendance.authorities')?.told.sentences ?? [];
  expect(plainText(sentences, 'fr')).toBe('JALO compte 41.');
  const sources = sentences.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources.map(({ id }) => id)));
  expect(sources).toContain('ambafrance-valbourg-2016');
  expect(sources).toContain('jalo-edition-5');
});

it('what nobody wrote of has no sentence', () => {
  expect(written({ archive, locale: 'fr' }, { kind: 'editions', id: '5-valbourg' }, 'dates').sentences).toEqual([]);
});
