import { describe, expect, it } from 'vitest';
import { point } from './declaration.ts';

const own = { id: 'p1', kind: 'commitment', sources: ['a'] };

describe('a point of a declaration', () => {
  it('has one wording for both languages, or each its own', () => {
    const shared = point.parse({ ...own, wording: 'paraphrase', fr: 'Agir.', ja: '行う。' });
    expect(shared).toMatchObject({ fr: { text: 'Agir.', wording: 'paraphrase' }, ja: { wording: 'paraphrase' } });
    const each = point.parse({
      ...own,
      wording: 'our-translation',
      fr: 'Agir.',
      ja: { text: '行う。', wording: 'official' },
    });
    expect(each).toMatchObject({ fr: { wording: 'our-translation' }, ja: { text: '行う。', wording: 'official' } });
  });

  it('may be known in one language only', () => {
    expect(point.parse({ ...own, wording: 'summary', fr: 'not-stated', ja: '行う。' }).fr).toEqual({
      is: 'not-stated',
    });
  });

  it('is refused without a wording', () => {
    const { error } = point.safeParse({ ...own, fr: 'Agir.', ja: '行う。' });
    expect(error?.issues).toMatchObject([{ params: { code: 'missing-field', field: 'wording' } }]);
  });

  it.each([
    ['quoted', { wording: 'extract', sources: ['a'] }],
    ['quoted', { wording: 'our-translation', ja: { text: '行う。', wording: 'official' } }],
    ['reported', { wording: 'our-translation' }],
    ['reported', { wording: 'paraphrase', derived: 'kind', sources: ['a'] }],
    ['deduced', { wording: 'paraphrase', derived: 'all', sources: ['a'] }],
    ['deduced', { wording: 'paraphrase', derived: 'all' }],
  ])('is %s by its wording and what it rests on', (grade, more) => {
    expect(point.parse({ id: 'p1', kind: 'general', fr: 'Agir.', ja: '行う。', ...more }).grade).toBe(grade);
  });

  it.each(['1', 'p', 'P1', 'p-1', 'point-1'])('is not called %s', (id) => {
    const { error } = point.safeParse({ ...own, id, wording: 'summary', fr: 'Agir.', ja: '行う。' });
    expect(error?.issues).toMatchObject([{ path: ['id'], params: { code: 'bad-point-id', value: id } }]);
  });
});
