import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { placeEditions, scoreStyles } from './score.ts';

const score = placeEditions(wholeArchive());

it('places each edition at its quarter, and each earlier date as many quarters before the next', () => {
  const [first] = score.years;
  for (const { edition, when, at, slides } of score.stations) {
    expect(String((first?.year ?? 0) + Math.floor(at / 4)), edition.id).toBe(when.start.value.slice(0, 4));
    const stops = [...slides.map((slide) => slide.at), at];
    expect(slides.map((slide) => slide.at + slide.quarters)).toEqual(stops.slice(1));
  }
});

it('writes a rule for each place and each length', () => {
  const [station] = score.stations;
  if (!station) throw new Error('The example archive has no dated edition.');
  const slide = { status: 'announced' as const, period: station.when, at: 3, quarters: 5 };
  const styles = scoreStyles({
    years: [{ year: 2008, isAhead: false }],
    stations: [{ ...station, at: 8, slides: [slide] }],
  });
  expect(styles).toBe('.score{--quarters:4}.at-8{--at:8}.at-3{--at:3}.for-5{--wide:5}');
});
