import { describe, expect, it } from 'vitest';
import { point } from './declaration.ts';
import { issuesOf, parseTyped } from '../../tests/fixtures/typed.ts';

const own = { id: 'p1', kind: 'commitment', sources: ['a'] };

describe('a point of a declaration', () => {
  it('has one wording for both languages, or each its own', () => {
    const shared = parseTyped(point, { ...own, wording: 'paraphrase', fr: 'Agir.', ja: '行う。' });
    expect(shared).toMatchObject({ fr: { text: 'Agir.', wording: 'paraphrase' }, ja: { wording: 'paraphrase' } });
    const each = parseTyped(point, {
      ...own,
      wording: 'our-translation',
      fr: 'Agir.',
      ja: { text: '行う。', wording: 'official' },
    });
    expect(each).toMatchObject({ fr: { wording: 'our-translation' }, ja: { text: '行う。', wording: 'official' } });
  });

  it('may be known in one language only', () => {
    expect(parseTyped(point, { ...own, wording: 'summary', fr: 'not-stated', ja: '行う。' }).fr).toEqual({
      is: 'not-stated',
    });
  });

  it('is refused without a wording', () => {
    expect(issuesOf(point, { ...own, fr: 'Agir.', ja: '行う。' })).toMatchObject([
      { params: { code: 'missing-field', field: 'wording' } },
    ]);
  });

  it.each([
    ['quoted', { wording: 'extract', sources: ['a'] }],
    ['quoted', { wording: 'our-translation', ja: { text: '行う。', wording: 'official' } }],
    ['reported', { wording: 'our-translation' }],
    ['reported', { wording: 'paraphrase', derived: 'kind', sources: ['a'] }],
    ['deduced', { wording: 'paraphrase', derived: 'all', sources: ['a'] }],
    ['deduced', { wording: 'paraphrase', derived: 'all' }],
  ])('is %s by its wording and what it rests on', (grade, more) => {
    expect(parseTyped(point, { id: 'p1', kind: 'general', fr: 'Agir.', ja: '行う。', ...more }).grade).toBe(grade);
  });

  it.each(['1', 'p', 'P1', 'p-1', 'point-1'])('is not called %s', (id) => {
    expect(issuesOf(point, { ...own, id, wording: 'summary', fr: 'Agir.', ja: '行う。' })).toMatchObject([
      { path: ['id'], message: 'bad-point-id' },
    ]);
  });
});
