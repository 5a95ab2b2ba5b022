import { describe, expect, it } from 'vitest';
import { voicesBetween } from './disagreement.ts';

describe('the voices that a disagreement is between', () => {
  it.each([
    ['named on the fact: the kept value and all others', ['dates', undefined, undefined], 'dates', [0, 1, 2]],
    ['named on the fact, one other having a name of its own', ['dates', undefined, 'planned'], 'dates', [0, 1]],
    ['named on another voice: the kept value and that voice', ['dates', undefined, 'planned'], 'planned', [0, 2]],
    ['named on another voice only', [undefined, 'french', 'total', undefined], 'total', [0, 2]],
  ])('%s', (_, names, id, places) => {
    expect(voicesBetween(names, id)).toEqual(places);
  });
});
