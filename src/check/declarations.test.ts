import { describe, expect, it } from 'vitest';
import { contentWith, lineOf, replaced } from '../../tests/fixtures/changed-content.ts';
import { kagemitsu, valbourg, valbourgDeclaration } from '../../tests/fixtures/example-files.ts';

/** Returns the problems if `taken` is the follow-up of the last point of Kagemitsu, adopted on 30 October 2014. */
function problemsOf(taken: string, edits: Parameters<typeof contentWith>[0] = {}) {
  const text = replaced(kagemitsu, 'taken_up_in: editions/5-valbourg', `taken_up_in: ${taken}`);
  const { problems } = contentWith({ [kagemitsu]: text, ...edits });
  return problems.map(({ code, params }) => [code, params['nearest']].join(' ').trim());
}

describe('what takes a declaration up', () => {
  it.each([
    ['an edition that came after', 'editions/7-rive-en-bresse', []],
    ['a declaration that came after', 'declarations/5-valbourg', []],
    ['a point of it', 'declarations/5-valbourg/points.p1', []],
    ['an activity of a later edition', 'editions/5-valbourg/programme.ed5-opening', []],
    ['what followed from the edition that adopted it', 'editions/5-valbourg/follow_up', []],
    ['the edition that adopted it', 'editions/4-kagemitsu', ['follow-up-earlier']],
    ['itself', 'declarations/4-kagemitsu', ['follow-up-earlier']],
    ['a milestone before it', 'milestones/2007-07-04-forum', ['follow-up-earlier']],
    [
      'a record that is not there',
      'milestones/2007-07-04-forums',
      ['follow-up-to-nothing milestones/2007-07-04-forum'],
    ],
    ['a field that is not there', 'editions/5-valbourg/venue', ['follow-up-to-nothing editions/5-valbourg/venues']],
    ['a folder that is not there', 'edition/5-valbourg', ['follow-up-to-nothing editions/5-valbourg']],
    ['a record that cannot take it up', 'authorities/minase', ['follow-up-to-nothing']],
    ['a word', 'editions', ['follow-up-to-nothing']],
  ])('may be %s or not', (_, taken, told) => {
    expect(problemsOf(taken)).toEqual(told);
  });

  it('may be what followed from the edition that adopted it, and not the edition', () => {
    const later = (taken: string) => {
      const text = replaced(valbourgDeclaration, 'taken_up_in: editions/7-rive-en-bresse', `taken_up_in: ${taken}`);
      return contentWith({ [valbourgDeclaration]: text }).problems.map(({ code }) => code);
    };
    expect(later('editions/5-valbourg/follow_up')).toEqual([]);
    expect(later('editions/5-valbourg/conclusions')).toEqual(['follow-up-earlier']);
    expect(later('editions/5-valbourg')).toEqual(['follow-up-earlier']);
  });

  it('may have begun on the day of the adoption, and not have ended the day before', () => {
    const held = (days: string) => ({
      [valbourg]: replaced(
        valbourg,
        'date: 2016-10-05\n    authorities: [valbourg, kagemitsu]',
        `date: ${days}\n    authorities: [valbourg, kagemitsu]`,
      ),
    });
    const opening = 'editions/5-valbourg/programme.ed5-opening';
    const isEarlier = (days: string) => problemsOf(opening, held(days)).includes('follow-up-earlier');
    expect([isEarlier('2014-10-30'), isEarlier('2014-10-29')]).toEqual([false, true]);
  });

  it('comes after the edition, where the day of the adoption is not known', () => {
    const earlier = (taken: string) => {
      const text = replaced(kagemitsu, '  date: 2014-10-30', '  date: not-stated').replace(
        'taken_up_in: editions/5-valbourg',
        `taken_up_in: ${taken}`,
      );
      return contentWith({ [kagemitsu]: text }).problems.map(({ code }) => code);
    };
    expect(earlier('milestones/2007-07-04-forum')).toEqual(['follow-up-earlier']);
    expect(earlier('editions/5-valbourg')).toEqual([]);
  });

  it('may take up the whole of it, and is told at its line', () => {
    const taken = 'taken_up_in: editions/4-kagemitsu\n';
    const list = `follow_up:\n  - ${taken}    fr: "Suite."\n    ja: "その後。"\n    sources: [jalo-edition-5]\n`;
    const text = replaced(kagemitsu, '\npoints:\n', `\n${list}\npoints:\n`);
    expect(contentWith({ [kagemitsu]: text }).problems).toMatchObject([
      { code: 'follow-up-earlier', line: lineOf(taken, text) },
    ]);
  });

  it('is not told twice where it is there and cannot be read', () => {
    const broken = replaced(valbourg, 'said: 2014-10-30', 'said: 2014-02-30');
    expect(problemsOf('editions/5-valbourg', { [valbourg]: broken })).toEqual(['impossible-date']);
  });
});
