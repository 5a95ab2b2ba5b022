import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, partialDate, readDate, readPeriod } from './partial-date.ts';

describe('a date', () => {
  it.each([
    ['2008', 'year', '2008-01-01', '2008-12-31'],
    ['2008-10', 'month', '2008-10-01', '2008-10-31'],
    ['2012-02', 'month', '2012-02-01', '2012-02-29'],
    ['2011-02', 'month', '2011-02-01', '2011-02-28'],
    ['2008-10-27', 'day', '2008-10-27', '2008-10-27'],
    ['2012-02-29', 'day', '2012-02-29', '2012-02-29'],
    ['2026-autumn', 'season', '2026-01-01', '2026-12-31'],
  ])('is as precise as it is typed: %s', (text, precision, first, last) => {
    const date = partialDate.parse(text);
    expect(date).toEqual({ value: text, precision });
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(['latest', 'earliest', 'about'])('has its qualifier in front: %s', (qualifier) => {
    expect(partialDate.parse(`${qualifier} 2018-10-15`)).toEqual({ value: '2018-10-15', precision: 'day', qualifier });
  });

  it('has no end of its own, which only a period has', () => {
    const end = { value: '2024-11-30', precision: 'day', qualifier: 'until' };
    expect(readPeriod('until 2024-11-30')).toEqual({ start: end, end });
    expect(readDate('until 2024-11-30')).toMatchObject({ code: 'bad-date' });
    expect(readPeriod('until 2024-11-18/30')).toMatchObject({ code: 'bad-date' });
  });

  it.each(['2011-02-29', '2008-13', '2008-00', '2008-10-32', '2008-04-31', '1900-02-29'])(
    'must be in the calendar: not %s',
    (text) => {
      expect(readDate(text)).toEqual({ code: 'impossible-date', params: { value: text } });
    },
  );

  it.each([
    ['2010/05/12', '2010-05-12'],
    ['2010-5-12', '2010-05-12'],
    ['12/05/2010', '2010-05-12'],
    ['5.10.2016', '2016-10-05'],
    ['2010年5月12日', '2010-05-12'],
    ['2010年5月', '2010-05'],
    ['12 mai 2010', '2010-05-12'],
    ['1er octobre 2016', '2016-10-01'],
    ['août 2012', '2012-08'],
    ['31/02/2010', ''],
    ['平成22年', ''],
    ['2026-spring time', ''],
    ['2018-10-15 latest', ''],
    ['', ''],
    ['平成26年10月30日', '2014-10-30'],
    ['令和元年11月', '2019-11'],
    ['令和６年11月', '2024-11'],
  ])('is told in the archive’s form where “%s” can be guessed', (text, nearest) => {
    expect(readDate(text)).toEqual({ code: 'bad-date', params: { value: text, nearest } });
  });
});

describe('a period', () => {
  it.each([
    ['2022-10-03/06', '2022-10-03', '2022-10-06'],
    ['2022-09-30/10-02', '2022-09-30', '2022-10-02'],
    ['2018-12-30/2019-01-02', '2018-12-30', '2019-01-02'],
    ['2022-10/11', '2022-10', '2022-11'],
    ['2008/2010', '2008', '2010'],
    ['2016-10-05', '2016-10-05', '2016-10-05'],
  ])('has two ends, the second written short: %s', (text, start, end) => {
    expect(readPeriod(text)).toMatchObject({ start: { value: start }, end: { value: end } });
  });

  it.each([
    ['2022-10-06/03', '2022-10-03/06'],
    ['2022-10-02/09-30', '2022-09-30/10-02'],
    ['2019-01-02/2018-12-30', '2018-12-30/2019-01-02'],
    ['2022-11/10', '2022-10/11'],
  ])('does not end before it starts: %s', (text, nearest) => {
    expect(readPeriod(text)).toEqual({ code: 'end-before-start', params: { value: text, nearest } });
  });

  it.each(['2010/12', '2022-10-13/6', '2022-10-03/2022', '2022-10-03/', '2022-10-03/04/05', '2022-10-03-06'])(
    'is refused where two editors would read it differently: %s',
    (text) => {
      expect(readPeriod(text)).toMatchObject({ code: 'bad-date', params: { value: text } });
    },
  );

  it('is impossible where one of its ends is', () => {
    expect(readPeriod('2022-09-29/31')).toEqual({ code: 'impossible-date', params: { value: '2022-09-29/31' } });
  });
});
