import { describe, expect, test } from 'vitest';
import { findFrench, findJapanese } from './detect-language.ts';

describe('Japanese is found by its script', () => {
  test.each([
    ['la ville de 高松市, au Japon', ['高松市']],
    ['第7回日仏自治体交流会議（2022年10月3日）', ['第7回日仏自治体交流会議（2022年10月3日']],
    ['コーヒー et お茶', ['コーヒー', 'お茶']],
    ['佐々木', ['佐々木']],
    ['ﾅﾝｼｰ', ['ﾅﾝｼｰ']],
  ])('%s', (text, passages) => {
    expect(findJapanese(text)).toEqual(passages);
  });

  test.each(['', 'Nancy, 2008', 'du 3 au 6 octobre', '« Kōchi »', '— … ・', '①'])('and not in %s', (text) => {
    expect(findJapanese(text)).toEqual([]);
  });
});

describe('French is found in runs of three words or more', () => {
  test.each([
    ['ナンシー市は Rencontres de la coopération を開催した', ['Rencontres de la coopération']],
    ['Conférence franco-japonaise internationale', ['Conférence franco-japonaise internationale']],
    ['L’eau dans nos villes, et autre chose', ['L’eau dans nos villes', 'et autre chose']],
    ["l'avenir commun partagé", ["l'avenir commun partagé"]],
    ['d’une\u202Fautre\u00A0ville', ['d’une\u202Fautre\u00A0ville']],
    ['Tours Me\u0301tropole Val', ['Tours Métropole Val']],
    ['LA VILLE DE TOURS', ['LA VILLE DE TOURS']],
  ])('%s', (text, passages) => {
    expect(findFrench(text)).toEqual(passages);
  });

  test.each([
    ['an empty text', ''],
    ['a name of one word with hyphens', 'Saint-Germain-en-Laye'],
    ['a name of two words', 'Aix-en-Provence Métropole'],
    ['a list of names', 'Nancy, Orléans, Besançon, Issy-les-Moulineaux'],
    ['words of English', 'City of Nancy on the International Forum'],
    ['romanised Japanese', 'Nihon no machi to mura no kaigi'],
    ['names of people', 'André Rossinot、Sophie Joissains'],
    ['words with Japanese between them', 'Nancyは la ville と de'],
    ['an abbreviation and figures', 'CLAIR 2022 PDF 3'],
  ])('and not in %s', (_, text) => {
    expect(findFrench(text)).toEqual([]);
  });
});
