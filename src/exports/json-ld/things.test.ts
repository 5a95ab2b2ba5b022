import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../archive/schema/partial-date.ts';
import { graphText } from './page-graph.ts';
import { isoDate, known, otherNames, several, thing } from './things.ts';

describe('isoDate', () => {
  it.each<[PartialDate | { is: 'unknown' } | undefined, string | undefined]>([
    [{ value: '2022-10-03', precision: 'day' }, '2022-10-03'],
    [{ value: '2020-11', precision: 'month' }, '2020-11'],
    [{ value: '2026-autumn', precision: 'season' }, '2026'],
    [{ value: '2018-10-15', precision: 'day', qualifier: 'latest' }, undefined],
    [{ is: 'unknown' }, undefined],
    [undefined, undefined],
  ])('writes %o as %s', (date, text) => {
    expect(isoDate(date)).toBe(text);
  });
});

describe('a thing', () => {
  it('has one name in both languages', () => {
    expect(thing('editions', '1-nancy')).toEqual({ '@id': '/data/graph.jsonld#editions/1-nancy' });
  });

  it('is written without what is not known of it', () => {
    expect(known({ '@type': 'Place', name: 'Nancy', geo: undefined })).toEqual({ '@type': 'Place', name: 'Nancy' });
  });

  it('has each other name once, by itself where there is one', () => {
    expect(otherNames('Nancy', ['Nancy', 'ナンシー市', { is: 'unknown' }, 'ナンシー市'])).toBe('ナンシー市');
    expect(otherNames('Nancy', ['ナンシー市', 'ナンシー'])).toEqual(['ナンシー市', 'ナンシー']);
    expect(several([])).toBeUndefined();
  });
});

describe('graphText', () => {
  it('ends no data block', () => {
    const text = graphText({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><b>' }],
    });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><b>' }] });
  });
});
