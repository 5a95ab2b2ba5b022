import { describe, expect, it } from 'vitest';
import { wrongEraYears } from './texts.ts';

describe('a year of an era beside a year', () => {
  it.each([
    ['2019年（令和元年）', undefined],
    ['令和元年（2019年）', undefined],
    ['2018年度（平成30年度）', undefined],
    ['昭和63年(1988年)', undefined],
    ['2019年（令和2年）', '令和元年'],
    ['令和5年（2024年）', '令和6年'],
    ['平成25年（2014年）', '平成26年'],
    // The year has no such era.
    ['平成33年（2025年）', ''],
    ['令和6年と2025年', undefined],
  ])('is the same year: %s', (text, nearest) => {
    const [told] = wrongEraYears(`会議は${text}に開かれた。`);
    expect(told?.nearest).toBe(nearest);
  });
});
