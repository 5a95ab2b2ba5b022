import { describe, expect, it } from 'vitest';
import type { Archive, Declaration } from '../archive/archive.ts';
import { declarationTitle } from './declaration-title.ts';

const archive = { editions: new Map([['5-tours', { ordinal: 5 }]]) } as unknown as Archive;
const unknown = { is: 'unknown' };
const printed = (text: string, status = 'official') => ({ text, status });

function titled(title: object, locale: 'fr' | 'ja') {
  const declaration = { id: '5-tours', title } as unknown as Declaration;
  return declarationTitle({ archive, locale }, declaration);
}

const known = (fr: object, ja: object) => ({ is: 'known', value: { fr, ja } });

describe('the title of a declaration', () => {
  it.each([
    ['official', known(printed('Déclaration finale'), printed('トゥール宣言')), 'Déclaration finale', undefined],
    [
      'our translation',
      known(printed('Déclaration de Tours', 'translation'), printed('トゥール宣言')),
      'Déclaration de Tours',
      'traduction de l’archive',
    ],
    ['known in Japanese alone', known(unknown, printed('トゥール宣言')), 'Déclaration de la 5e édition', undefined],
    ['unknown', unknown, 'Déclaration de la 5e édition', undefined],
  ])('%s', (_, title, heading, status) => {
    expect(titled(title, 'fr')).toMatchObject({ heading, status });
  });

  it('stands beside the one in the other language, marked', () => {
    expect(titled(known(unknown, printed('トゥール宣言')), 'fr').other?.html).toBe(
      '<span lang="ja"><q lang="ja">トゥール宣言</q></span>',
    );
  });

  it('is told from others of the same words by its edition', () => {
    const title = known(printed('Déclaration finale'), printed('共同宣言'));
    expect([titled(title, 'fr').unique, titled(title, 'ja').unique]).toEqual([
      'Déclaration finale (5e édition)',
      '共同宣言（第5回会議）',
    ]);
  });
});
