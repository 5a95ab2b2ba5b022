import { describe, expect, it } from 'vitest';
import { describeMistake } from '../../i18n/problems.ts';
import { readFiles } from '../../reader/read-content.ts';
import { typographyOf } from './typography.ts';

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

describe('typography', () => {
  it.each([
    ['fr', 'La ville... a accueilli.', '...', '…'],
    ['fr', 'La  ville a accueilli.', '  ', ' '],
    ['fr', 'La 2ème édition.', '2ème', '2e'],
    ['fr', 'La 1ère édition.', '1ère', '1re'],
    ['fr', 'Nancy - Kanazawa.', '-', '–'],
    ['fr', 'Au coeur de la ville.', 'coeur', 'cœur'],
    ['fr', 'La ville , puis la région.', 'e ,'.slice(1), ','],
    ['ja', '開催された,その後', ',', '、'],
    ['ja', '第5回は Tours で開かれた。', ' ', ''],
    ['ja', '第５回の会議', '５', '5'],
    ['ja', 'ﾄｩｰﾙで開催', 'ﾄｩｰﾙ', 'トゥール'],
    ['ja', '開催された。。', '。。', '。'],
    ['ja', '高松，トゥール', '，', '、'],
    ['ja', '第4回(高松の', '(', '（'],
    ['ja', '41自治体が参加した。2014年!', '!', '！'],
    ['ja', '2008～2024年', '～', '〜'],
    ['ja', '仏側の市長', '仏', 'フランス'],
    ['ja', '8頁に記す', '頁', 'ページ'],
  ] as const)('of %s: “%s”', (lang, text, value, nearest) => {
    expect(typographyOf(text, lang)).toMatchObject([{ params: { value, nearest } }]);
  });

  it('tells every slip, each sign once', () => {
    expect(typographyOf('高松,トゥール,金沢:静岡', 'ja').map(({ params }) => params['value'])).toEqual([',', ':']);
  });

  it('of an account in Japanese: である, and a full stop', () => {
    const account = '---\nlead: "高松で開かれた"\n---\n\n両国の市長が集まりました。\n';
    const advice = readFiles(new Map([['themes/one/ja.mdx', account]])).advice();
    const typography = advice.filter(({ code }) => code === 'typography');
    expect(typography.map(({ params }) => [params['value'], params['nearest']])).toEqual([
      ['た', 'た。'],
      ['ました', 'である調'],
    ]);
  });

  it.each([
    ['fr', 'L’État et la Ville ; « Tours », 170 personnes (env.), 2e jour… Saint-Cosme, 10–12 mai.'],
    ['ja', '第5回は2016年10月、トゥール市（フランス）で開かれた。CLAIRの「概要」によれば、参加は41自治体。'],
  ] as const)('says nothing of what is set well in %s', (lang, text) => {
    expect(typographyOf(text, lang)).toEqual([]);
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
    ['themes/one/fr.mdx', `---\nlead: "${'Un chapeau. '.repeat(16).trim()}"\n---\n`],
    ['series.yaml', series],
  ]);
  const own = ['gap-half-read', 'source-never-cited', 'text-long', 'typography'];
  return readFiles(files)
    .advice()
    .filter(({ code }) => own.includes(code));
}

describe('two accounts that share words', () => {
  const account = (words: string) => `---\nlead: "…"\n---\n\n${words}\n`;
  const adviceOf = (lang: string, one: string, other: string) =>
    readFiles(
      new Map([
        [`themes/one/${lang}.mdx`, account(one)],
        [`themes/two/${lang}.mdx`, account(other)],
      ]),
    )
      .advice()
      .flatMap(({ code, file, params }) =>
        code === 'phrase-shared' ? [[file, params['value'], params['known']]] : [],
      );

  it.each([
    ['fr', 'La ville a reçu ses hôtes au bord du fleuve.', 'la ville a reçu ses hôtes au bord'],
    ['ja', '市長は両国の代表を川のほとりの庭園に迎え入れた。', '市長は両国の代表を川のほとりの庭園に迎え'],
  ])('are told once, at the second: %s', (lang, text, value) => {
    expect(adviceOf(lang, text, `${text} Plus loin.`)).toEqual([
      [`themes/two/${lang}.mdx`, value, `themes/one/${lang}.mdx`],
    ]);
    expect(adviceOf(lang, text, `${text.slice(0, 15)} puis rien.`)).toEqual([]);
  });
});

describe('advice', () => {
  it('names gaps that a source read in part may close, sources that nothing cites, and leads that are too long', () => {
    expect(adviceOn().map(({ code, file, line }) => [code, file, line])).toEqual([
      ['gap-half-read', 'series.yaml', 14],
      ['source-never-cited', 'sources/one.yaml', 19],
      ['text-long', 'themes/one/fr.mdx', 2],
    ]);
  });

  it('says in both languages what may be done', () => {
    const advice = adviceOn();
    expect(advice.map((one) => plain(describeMistake(one, 'fr').message))).toEqual([
      'La réponse à la lacune « venue » est peut-être dans une source lue en partie : half.',
      'Rien ne cite la source « idle ».',
      'Le chapeau « Un chapeau. Un chapeau. Un chapeau. Un chapeau.… » compte 191 caractères ; 180 tiennent à leur place.',
    ]);
    expect(advice.map((one) => describeMistake(one, 'ja').hint)).toEqual([
      '続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
      '根拠となる箇所で引用してください。公開したことのない資料であれば、削除してください。',
      '内容を変えずに短くできる場合は、短くしてください。',
    ]);
  });
});
