import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { japaneseForms } from './japanese-forms.ts';

describe('a Japanese word that is looked for', () => {
  it.each([
    ['第七回', '第7回'],
    ['第十二回会議', '第12回会議'],
    ['第三分科会', '第3分科会'],
    ['櫻井市', '桜井市'],
    ['廣島', '広島'],
    ['國際', '国際'],
  ])('%s is found as %s as well', (typed, found) => {
    expect(japaneseForms(fold(typed))).toEqual([fold(found)]);
  });

  it.each(['第7回', '桜井市', '一つ', 'Nancy'])('%s has no other form', (typed) => {
    expect(japaneseForms(fold(typed))).toEqual([]);
  });
});
