import { describe, expect, it } from 'vitest';
import { differingName, namesOf } from './linked-names.ts';

/** Returns the report on the words of a link to a record with these names. */
function toldOf(words: string, ...names: readonly string[]) {
  const at = { line: 1, column: 1 };
  const children = [{ type: 'text', text: words, at } as const];
  const told = differingName({ type: 'A', id: 'x', children, at }, names);
  return told && `${told.value} → ${told.nearest}`;
}

describe('the words of a link to a record', () => {
  it.each([
    ['ville de Valbour', ['Valbourg'], 'Valbour → Valbourg'],
    ['ville de Valbourg', ['Valbourg'], undefined],
    ['la commune voisine', ['Valbourg'], undefined],
    ['Himemotto', ['Himemoto', 'Himemotos'], 'Himemotto → Himemoto'],
    // A word of seven letters may differ in one, of eight in two.
    ['Belpart', ['Belport'], 'Belpart → Belport'],
    ['Balpart', ['Belport'], undefined],
    ['Rive-en-Brisse', ['Rive-en-Bresse'], 'Brisse → Bresse'],
    ['Kagemizu', ['Kagemitsu'], 'Kagemizu → Kagemitsu'],
    // Words of three letters are too similar to each other.
    ['Roi', ['Rois'], undefined],
    ['Rue', ['Rua'], undefined],
  ])('may say anything but nearly its name: %s', (words, names, told) => {
    expect(toldOf(words, ...names)).toBe(told);
  });

  it.each([
    ['影光氏', ['姫光市'], undefined],
    ['姫本巿', ['姫本市'], '姫本巿 → 姫本市'],
    ['旧姫元市の会場', ['姫本市'], '姫元市 → 姫本市'],
    ['会場は姫本市', ['姫本市'], undefined],
    ['会場は姫元市', ['姫本市'], '姫元市 → 姫本市'],
    ['姫元', ['姫本'], undefined],
    ['ヴェルブール市', ['ヴァルブール市'], 'ヴェルブール市 → ヴァルブール市'],
    ['ヴェルブル市町', ['ヴァルブール市'], undefined],
  ])('may say in Japanese anything but nearly its name: %s', (words, names, told) => {
    expect(toldOf(words, ...names)).toBe(told);
  });
});

describe('the names of a record', () => {
  it('are all that it goes by, and none of what is no record', () => {
    const record = {
      fr: 'Valbourg',
      ja: 'ヴァルブール市',
      later_name: { fr: 'Belport' },
      variants: [{ text: 'Val' }, 'x'],
    };
    expect(namesOf(record)).toEqual(['Valbourg', 'ヴァルブール市', 'Belport', 'Val']);
    expect(namesOf('Valbourg')).toEqual([]);
  });
});
