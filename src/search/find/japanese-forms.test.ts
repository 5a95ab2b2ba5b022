import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { inFigures, wordsOfPhrase } from './japanese-forms.ts';
import { Vocabulary } from './vocabulary.ts';

it.each([
  ['第七回', '第7回'],
  ['第十二回会議', '第12回会議'],
  ['第三分科会', '第3分科会'],
  ['1回目', '第1回'],
  ['３回目', '第3回'],
  ['六回目の会議', '第6回の会議'],
  ['一つ', '一つ'],
  ['2016年10月', '2016年10月'],
  ['令和六年十一月十八日', '令和6年11月18日'],
  ['二〇一二年夏', '2012年夏'],
  ['へいせい20年', '平成20年'],
  ['第壱回', '第1回'],
  ['第五会会議', '第5回会議'],
  ['2022年10月3日から6日', '2022年10月3日'],
  ['5月12、13両日', '5月12日'],
  ['仏大使館', 'フランス大使館'],
  ['日本国総務省', '総務省'],
])('%s is the number %s', (typed, number) => {
  expect(inFigures(typed)).toBe(number);
});

describe('a phrase', () => {
  const vocabulary = new Vocabulary(
    ['姉妹都市の提携を締結した 静岡 カンヌ 大阪 宣言'.split(' ').join('\n')],
    [{ kind: 'authority', isRecord: true, names: ['大阪府', 'カンヌ市'] }],
  );

  it.each([
    ['静岡とカンヌ', ['静岡', 'カンヌ']],
    ['第6回の会議', ['第 6 回', '会議']],
    ['姉妹都市締結', ['姉妹都市', '締結']],
    ['推進委員会とは何ですか', ['推進委員会']],
    ['水素で走る船', ['水素', '船']],
    ['すずめ踊りを見た', ['すずめ']],
    ['仮想通貨', ['仮想通貨']],
  ])('%s is the words %j', (typed, words) => {
    expect(wordsOfPhrase(fold(typed), vocabulary)).toEqual(words);
  });

  it.each(['カンヌ宣言', '大阪宣言'])('%s, which begins with a place, is one name', (typed) => {
    expect(wordsOfPhrase(fold(typed), vocabulary)).toEqual([typed]);
  });
});
