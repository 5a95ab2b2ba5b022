import { describe, expect, it } from 'vitest';
import { halfWidthSigns, wrongEraYears } from './texts.ts';

it.each([
  ['2019年（令和元年）', undefined],
  ['令和元年（2019年）', undefined],
  ['2018年度（平成30年度）', undefined],
  ['2018年度（平成31年度）', '平成30年'],
  ['平成31年度（2018年度）', '平成30年'],
  ['昭和63年(1988年)', undefined],
  ['2019年（令和2年）', '令和元年'],
  ['令和5年（2024年）', '令和6年'],
  ['平成25年（2014年）', '平成26年'],
  // The year has no such era.
  ['平成33年（2025年）', ''],
  ['令和6年と2025年', undefined],
])('a year of an era beside a year is the same year: %s', (text, nearest) => {
  const [told] = wrongEraYears(`会議は${text}に開かれた。`);
  expect(told?.nearest).toBe(nearest);
});

describe('half-width punctuation in Japanese', () => {
  it.each([
    ['開催された,その後', ',', '、'],
    ['第4回(高松の', '(', '（'],
    ['41自治体が参加した。2014年!', '!', '！'],
    ['「宣言」,その後', ',', '、'],
    ['参加自治体は41,その後', ',', '、'],
  ])('is told with the sign to type: %s', (text, value, nearest) => {
    expect([...halfWidthSigns(text)]).toMatchObject([{ value, nearest }]);
  });

  it('is told once for each sign', () => {
    expect([...halfWidthSigns('高松,トゥール,金沢:静岡')].map(({ value }) => value)).toEqual([',', ':']);
  });

  it('is not found in numbers, hours and Latin words', () => {
    const text = '第5回は2016年10月3日10:30、トゥール市（フランス）で。2.5倍、CLAIR (Paris)の「概要」による。';
    expect([...halfWidthSigns(text)]).toEqual([]);
  });
});
