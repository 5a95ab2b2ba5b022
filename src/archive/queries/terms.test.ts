import { expect, it } from 'vitest';
import { contentWith, replaced } from '../../../tests/fixtures/changed-content.ts';
import { rive } from '../../../tests/fixtures/example-files.ts';
import { formatPrintable } from '../../names/format-printable.ts';
import { get, type Source } from '../archive.ts';
import { buildArchive } from '../build.ts';
import { actPairs, placesPrinting, termFor, titlesPrinting } from './terms.ts';

const named = 'committee:\n  name: { fr: "COPIL mixte", ja: "日仏合同推進委員会" }\n';
const { entries } = contentWith({ [rive]: replaced(rive, 'committee:\n', named) });
const archive = buildArchive(entries, formatPrintable);

/** A source of 2022 in Japanese, with other fields. */
function source(id: string, text: string, fields: Partial<Source> = {}): [string, Source] {
  return [id, { ...get(archive.sources, 'city-rive-7rfj-ja'), id, title: { text, from: 'page' }, ...fields }];
}

const sources = new Map([
  source('late', '第3分科会の報告'),
  source('early', '分科会のご案内', { date: { value: '2012', precision: 'year' } }),
  source('undated', '分科会', { date: { is: 'not-stated' } }),
  source('ours', '分科会の記事', { title: { text: '分科会', from: 'description' } }),
  source('other', '分科会とは', { lang: 'fr' }),
]);

it('a printed form is found in the titles of sources in its language, the oldest first, and not in our descriptions', () => {
  const found = titlesPrinting({ ...archive, sources }, '分科会', 'ja');
  expect(found.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
});

it.each([
  ['COPIL', 'fr', ['committee']],
  ['都市開発', 'ja', ['programme.ed4-workshop-3', 'programme.ed5-workshop-3']],
  ['Développement urbain', 'fr', []],
] as const)('%s is printed, in %s, at %j; a translation of ours does not count', (form, lang, paths) => {
  expect(placesPrinting(archive, form, lang).map(({ path }) => path)).toEqual(paths);
});

it('a term is found by what it stands for', () => {
  expect([termFor(archive, 'roundtable')?.id, termFor(archive, 'plenary')]).toEqual(['roundtable', undefined]);
});

it('the names of acts stand in pairs, those of most links first, without what we add in brackets and without occasional links', () => {
  expect(actPairs(archive).map(({ fr, ja, twinnings }) => [fr, ja, twinnings.length])).toEqual([
    ['jumelage', '姉妹都市', 3],
    ['ville amie', '友好都市', 1],
    ['accord d’échange et de coopération', '交流協力に関する協定', 1],
    ['ville d’échange', '交流都市', 1],
    ['accord de coopération économique et touristique', '経済・観光協力協定', 1],
    ['accord d’amitié', '友好提携', 1],
  ]);
});
