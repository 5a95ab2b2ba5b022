import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Declaration } from '../archive/archive.ts';
import { declarationTitle, pointNumber } from './names.ts';

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
