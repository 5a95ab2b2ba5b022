import { describe, expect, it } from 'vitest';
import { statement, headedList } from './claim.ts';
import { number } from './count.ts';
import { id } from './id.ts';
import { field } from './short-form.ts';
import { participants } from './edition.ts';
import { title } from './title.ts';
import { text } from './words.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const line = statement({ authority: id, printed: field(text) });
const place = statement({ lat: number, lon: number });
const tours = { authority: 'tours', printed: 'トゥール' };

describe('a line of a headed list', () => {
  const basisOf = (typed: object) => {
    const [read] = parseTyped(headedList(line), { sources: ['head'], list: [{ ...tours, ...typed }] });
    return read?.evidence.basis;
  };

  it.each([
    ['takes the sources of the head', {}, ['head']],
    ['adds its own to them by also', { also: ['mine'] }, ['head', 'mine']],
    ['replaces them by sources', { sources: ['mine'] }, ['mine']],
  ])('%s', (_, typed, sources) => {
    expect(basisOf(typed)).toEqual({ kind: 'sources', sources });
  });

  it('keeps a basis that is no source', () => {
    expect(basisOf({ ours: ['all'] })).toEqual({ kind: 'ours' });
  });
});

it('participants take the sources of the list, but those in doubt do not', () => {
  const { list, not_proven } = parseTyped(participants, {
    complete: 'none',
    sources: ['head'],
    list: [tours],
    not_proven: [{ authority: 'nancy', also: ['mine'] }],
  });
  expect(list[0]?.evidence.basis).toEqual({ kind: 'sources', sources: ['head'] });
  expect(not_proven[0]?.evidence.basis).toEqual({ kind: 'inherited', also: ['mine'] });
});

describe('the basis of a statement', () => {
  it.each([
    ['is its sources', { sources: ['a'] }, { kind: 'sources', sources: ['a'] }],
    ['is usage where every field rests on it', { general_knowledge: ['lat', 'lon'] }, { kind: 'general-knowledge' }],
    ['is the archive where the whole is ours', { ours: 'all' }, { kind: 'ours' }],
    [
      'is still to be found where one field is excepted',
      { general_knowledge: ['lat'] },
      { kind: 'inherited', also: [] },
    ],
    ['is still to be found where nothing is said', {}, { kind: 'inherited', also: [] }],
  ])('%s', (_, typed, basis) => {
    expect(parseTyped(place, { lat: '47.39', lon: '0.68', ...typed }).evidence.basis).toEqual(basis);
  });

  it('is that of both sides of a title where these have their own', () => {
    const read = parseTyped(title, {
      fr: { press: 'Ville', sources: ['a', 'b'] },
      ja: { official: '都市', sources: ['b', 'c'] },
    });
    expect(read).toMatchObject({ evidence: { basis: { kind: 'sources', sources: ['a', 'b', 'c'] } } });
  });

  it('keeps the fields that rest on something else beside it', () => {
    const { evidence } = parseTyped(place, {
      lat: '47.39',
      lon: '0.68',
      derived: 'lon',
      to_verify: 'lat',
      sources: ['a'],
    });
    expect(evidence.exceptions).toEqual({ lon: { kind: 'derived', from: ['a'] } });
    expect(evidence.to_verify).toEqual(['lat']);
  });
});
