import { describe, expect, it } from 'vitest';
import { archiveWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Declaration } from '../archive/archive.ts';
import type { Item } from '../schema/programme.ts';
import { declarationTitle, itemSubject, itemText, pointNumber, recordText } from './names.ts';

const whole = wholeArchive();
const unknown = { is: 'unknown' };
const printed = (text: string, status = 'official') => ({ text, status });

function titled(title: object, locale: 'fr' | 'ja', adoption: object = { is: 'known' }) {
  const declaration = { ...get(whole.declarations, '5-valbourg'), title, adoption } as Declaration;
  const archive = { ...whole, declarations: new Map([[declaration.id, declaration]]) };
  return declarationTitle({ archive, locale }, declaration);
}

const known = (fr: object, ja: object) => ({ is: 'known', value: { fr, ja } });

describe('the title of a declaration', () => {
  it.each([
    ['official', known(printed('Déclaration finale'), printed('ヴァルブール宣言')), 'Déclaration finale', undefined],
    [
      'our translation',
      known(printed('Déclaration de Valbourg', 'translation'), printed('ヴァルブール宣言')),
      'Déclaration de Valbourg',
      'notre traduction',
    ],
    ['known in Japanese alone', known(unknown, printed('ヴァルブール宣言')), 'Déclaration de la 5e édition', undefined],
    ['unknown', unknown, 'Déclaration de la 5e édition', undefined],
  ])('%s', (_, title, heading, status) => {
    expect(titled(title, 'fr')).toMatchObject({ heading, status });
  });

  it.each([
    [
      'fr',
      'On ne sait pas si une déclaration a été adoptée',
      '5e édition (Valbourg)\u00A0: on ne sait pas si une déclaration a été adoptée',
    ],
    ['ja', '宣言の有無は不明', '第5回会議（ヴァルブール市）：宣言の有無は不明'],
  ] as const)('says where no source tells of one, in %s', (locale, heading, unique) => {
    expect(titled(unknown, locale, unknown)).toEqual({ heading, listed: heading, unique });
  });

  it('has its city in a list, where it names none', () => {
    const title = known(printed('Déclaration finale'), printed('ヴァルブール宣言'));
    expect([titled(title, 'fr').listed, titled(title, 'ja').listed]).toEqual([
      'Déclaration finale (Valbourg)',
      'ヴァルブール宣言',
    ]);
  });

  it('is told from others of the same words by its edition', () => {
    const title = known(printed('Déclaration finale'), printed('共同宣言'));
    expect([titled(title, 'fr').unique, titled(title, 'ja').unique]).toEqual([
      'Déclaration finale (2016)',
      '共同宣言（第5回会議）',
    ]);
  });
});

it('a point keeps the number by which it was cited, wherever others come between, and that of its source where it has one', () => {
  const points = [{ id: 'p1' }, { id: 'p9' }, { id: 'p8' }, { id: 'p2', number: 3 }];
  expect(points.map(pointNumber)).toEqual(['1', '9', '8', '3']);
});

const words = (fr: string) => ({ fr, ja: '日本語' });

it.each([
  ['fr', { kind: 'workshop', number: 3 }, 'atelier\u00A03'],
  ['ja', { kind: 'workshop', number: 3 }, '第3分科会'],
  ['ja', { kind: 'roundtable', number: 1 }, 'ラウンドテーブル1'],
  ['fr', { kind: 'visit' }, 'visite'],
] as const)('a programme item is named in %s: %j', (locale, item, name) => {
  expect(itemText({ archive: whole, locale }, item)).toBe(name);
});

it.each([
  [{ field: words('économie'), place: words('Tours') }, 'économie'],
  [{ place: words('Tours'), words: words('Visite guidée') }, 'Visite guidée'],
  [{ place: words('Tours') }, 'Tours'],
  [{}, undefined],
])('a programme item is about the first that it has of title, field, words and place: %j', (item, subject) => {
  expect(itemSubject({ archive: whole, locale: 'fr' }, item as unknown as Item)?.html).toBe(subject);
});

it.each([
  ['fr', 'Région Haute-Bresse (puis Région Grande-Bresse)'],
  ['ja', 'オート＝ブレス地域圏（現グランド＝ブレス地域圏）'],
] as const)('a link that a former authority signed is named, in %s, after it', (locale, name) => {
  const file = 'twinnings.yaml';
  const signed = '  signed_by: haute-bresse\n';
  const edits = { [file]: replaced(file, signed, `${signed}  french: grande-bresse\n`) };
  const archive = archiveWith(edits);
  expect(recordText({ archive, locale }, 'twinnings', 'grande-bresse-kyoto')).toBe(name);
});
