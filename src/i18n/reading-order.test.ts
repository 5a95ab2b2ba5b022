import { describe, expect, it } from 'vitest';
import { compareReadings, kanaKey, kanaRow, readingOf } from './reading-order.ts';

describe('the reading order', () => {
  it('of Japanese follows the fifty sounds, whatever the script and the voicing', () => {
    const readings = ['ならけん', 'パリ', 'きょうとし', 'ぎふし', 'アジャン', 'かなざわし'];
    expect(readings.sort((a, b) => compareReadings(a, b, 'ja'))).toEqual(['アジャン', 'かなざわし', 'ぎふし', 'きょうとし', 'ならけん', 'パリ']);
  });
  it('of French disregards accents and hyphens', () => {
    expect(['Évian', 'Eu', 'Épernay'].sort((a, b) => compareReadings(a, b, 'fr'))).toEqual(['Épernay', 'Eu', 'Évian']);
  });
  it('of French passes over the word for what an authority is', () => {
    const names = ['Département de la Vienne', 'Département de l’Aveyron', 'Département du Bas-Rhin', 'préfecture d’Aichi', 'Nancy'];
    expect(names.map((fr) => readingOf({ fr, ja: '' }, 'fr'))).toEqual(['Vienne', 'Aveyron', 'Bas-Rhin', 'Aichi', 'Nancy']);
  });
  it('sets a reading in its row', () => {
    expect(['ぎふし', 'パリ', 'ヴェルサイユ', '奈良'].map(kanaRow)).toEqual(['か', 'は', 'あ', '他']);
  });
  it('does not count long marks and small kana', () => {
    expect(kanaKey('ショーモン')).toBe(kanaKey('しよもん'));
  });
});
