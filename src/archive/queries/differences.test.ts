import { describe, expect, it } from 'vitest';
import { differencesBetween, type RecordState } from './differences.ts';

const voice = (value: object, ...sources: string[]) => ({
  value,
  evidence: { basis: { kind: 'sources', sources }, exceptions: {}, toVerify: [] },
});
const known = (value: object, sources: string[], others: object[] = []) => ({
  is: 'known',
  ...voice(value, ...sources),
  others,
});
const persons = (n: number) => ({ total: { n, qualifier: 'exact' } });
const line = (fr: string) => ({ fr, ...voice({}, 'a'), others: [] });
const gap = (id: string, ...looked_in: string[]) => ({ id, explains: ['theme'], fr: id, ja: id, looked_in });
const tours = (data: object): RecordState => ({ kind: 'editions', id: '5-tours', data });
const compare = (before: object, after: object) => differencesBetween([tours(before)], [tours(after)]);

describe('what differs between two states of a record', () => {
  it('is nothing where they say the same', () => {
    const data = { persons: known(persons(170), ['a']), gaps: [gap('theme', 'a')] };
    expect(compare(data, structuredClone(data))).toEqual([]);
  });

  it('is a fact with its former value, and the sources that came and went', () => {
    const [found] = compare(
      { attendance: { persons: known(persons(170), ['a', 'b']) } },
      { attendance: { persons: known(persons(180), ['b', 'c'], [voice(persons(170), 'a')]) } },
    );
    expect(found).toMatchObject({ kind: 'editions', id: '5-tours', is: 'changed', fields: [] });
    expect(found?.facts).toMatchObject([
      {
        path: 'attendance.persons',
        before: { node: { value: persons(170) } },
        after: { node: { value: persons(180) } },
        sourcesAdded: ['c'],
        sourcesRemoved: [],
      },
    ]);
  });

  it('is the part that differs, and not the whole around it', () => {
    const dates = (sessions: object) => ({ dates: known({ days: '2016', sessions }, ['a']) });
    const [found] = compare(dates({ is: 'unknown' }), dates({ is: 'not-stated' }));
    expect(found?.facts.map(({ path }) => path)).toEqual(['dates.sessions']);
  });

  it.each([
    ['a line that came before the others', ['x', 'y'], ['new', 'x', 'y'], [['context.0', false, true]]],
    ['a line that went', ['x', 'y'], ['y'], [['context.0', true, false]]],
    ['a line that was written anew', ['x', 'y'], ['x', 'z'], [['context.1', true, true]]],
    ['lines that changed places', ['x', 'y'], ['y', 'x'], []],
  ] as const)('is %s, since lines without a name only move', (_, before, after, expected) => {
    const [found] = compare({ context: before.map(line) }, { context: after.map(line) });
    expect((found?.facts ?? []).map((one) => [one.path, one.before !== undefined, one.after !== undefined])).toEqual(
      expected,
    );
  });

  it('is a field that is no fact, by its name', () => {
    expect(
      compare({ text_known: 'none', theme: { is: 'unknown' } }, { text_known: 'full', theme: { is: 'unknown' } }),
    ).toMatchObject([{ facts: [], fields: ['text_known'] }]);
  });

  it('is a gap that came, went, or was looked for elsewhere', () => {
    const [found] = compare({ gaps: [gap('a', 'x'), gap('b')] }, { gaps: [gap('a', 'x', 'y'), gap('c')] });
    const ids = (gaps: readonly { id: string }[] = []) => gaps.map(({ id }) => id);
    expect([ids(found?.gapsAdded), ids(found?.gapsRemoved), ids(found?.gapsChanged)]).toEqual([['c'], ['b'], ['a']]);
  });
});

it('records that came are told with all their facts, and those that went come last', () => {
  const other: RecordState = { kind: 'cities', id: 'tours', data: { facts: [line('x')] } };
  const found = differencesBetween([other], [tours({ theme: known({ fr: 'x' }, ['a']) })]);
  expect(found.map(({ id, is, facts }) => [id, is, facts.map(({ path }) => path)])).toEqual([
    ['5-tours', 'added', ['theme']],
    ['tours', 'removed', ['facts.0']],
  ]);
});
