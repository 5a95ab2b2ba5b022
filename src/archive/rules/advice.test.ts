import { describe, expect, it } from 'vitest';
import { describeMistake } from './rules.ts';
import { readFiles } from '../../loader/read-content.ts';
import { halfWidthSigns } from './texts.ts';

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

describe('half-width punctuation in Japanese', () => {
  it.each([
    ['開催された,その後', ',', '、'],
    ['第4回(高松の', '(', '（'],
    ['41自治体が参加した。2014年!', '!', '！'],
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

const sourcesFile = (lines: string) => `publisher: { fr: "Éditeur", ja: "発行者" }\nlist:\n${lines}`;
const source = (id: string, read: string) =>
  `  ${id}:\n    title: "Titre"\n    lang: fr\n    date: 2020\n    kind: official\n    reliability: high\n    read: ${read}\n    url: "https://example.org/${id}"\n`;
const theme =
  'label: { fr: "Thème", ja: "テーマ" }\ncovers: { editions: [], sessions: [] }\nsdg: { numbers: [9], sources: [cited] }\n';
const series = `knowledge_until: 2024-06-30\nnames: { fr: [{ text: "Nom", sources: [cited] }], ja: [{ text: "名", sources: [cited] }] }\nnature: []\nrhythm: []\ninitiators: []
origin: { twinning: a-b, initiative: not-stated, facts: [] }
roles: []\nrecognition: []\nrecords: []\nchronology: { sources: [cited] }\nnot_to_be_confused: []\nresearch: []
gaps:\n  - { id: venue, explains: [origin.initiative], fr: "Le lieu.", ja: "会場。", looked_in: [half, cited] }\n`;

function adviceOn() {
  const files = new Map([
    ['sources/one.yaml', sourcesFile(source('cited', 'whole') + source('half', 'beginning') + source('idle', 'whole'))],
    ['themes/one/theme.yaml', theme],
    ['themes/one/fr.mdx', '---\nlead: "Un chapeau."\n---\n'],
    ['series.yaml', series],
  ]);
  const own = ['gap-half-read', 'source-never-cited'];
  return readFiles(files)
    .advice()
    .filter(({ code }) => own.includes(code));
}

describe('advice', () => {
  it('names gaps that a source read in part may close, and sources that nothing cites', () => {
    expect(adviceOn().map(({ code, file, line }) => [code, file, line])).toEqual([
      ['gap-half-read', 'series.yaml', 14],
      ['source-never-cited', 'sources/one.yaml', 19],
    ]);
  });

  it('says in both languages what may be done', () => {
    const advice = adviceOn();
    expect(advice.map((one) => plain(describeMistake(one, 'fr').message))).toEqual([
      'La réponse à la lacune « venue » est peut-être dans une source lue en partie, ou pas encore lue : half.',
      'Rien ne cite la source « idle ».',
    ]);
    expect(advice.map((one) => describeMistake(one, 'ja').hint)).toEqual([
      '続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
      '根拠となる箇所で引用してください。公開したことのない資料であれば、削除してください。',
    ]);
  });
});
