/** Creates an edition: its facts, its account in both languages and, if missing, the record of its host city. */
import { statuses, statusWords, type Status } from '../../../src/archive/schema/edition.ts';
import type { Words } from '../../../src/archive/schema/words.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import type { Known } from './known.ts';
import { choicesAmong, choicesOf, dateOr, namesIn, sourcesQuestion, type Answers, type Question } from './question.ts';
import type { Beginning, Part } from './start.ts';
import { account, bothLanguages, bracketed, lines, quoted } from './yaml-text.ts';

/** Facts that nobody has researched yet for a new edition. */
const toLookFor = [
  'venues',
  'theme',
  'programme',
  'attendance.authorities',
  'attendance.persons',
  'participants',
  'committee',
  'organisers',
  'next_edition',
] as const;

const questions: readonly Question[] = [
  {
    name: 'host',
    asks: { fr: 'Quelle collectivité l’accueille ? (identifiant)', ja: '開催都市の自治体ID' },
    isNeeded: true,
    ...choicesAmong('authorities'),
  },
  {
    name: 'status',
    asks: { fr: 'Où en est-elle ?', ja: '現在の状態' },
    isNeeded: true,
    ...choicesOf(statusWords),
    proposes: () => 'announced',
  },
  {
    name: 'for',
    asks: {
      fr: 'Pour quand ? (2028-10, 2028-10-03/06 ; not-stated)',
      ja: '会期（2028-10、2028-10-03/06など。記載がなければnot-stated）',
    },
    isNeeded: true,
    refuses: dateOr('not-stated'),
  },
  {
    name: 'said',
    asks: {
      fr: 'Quand cela a-t-il été dit ? (2028-01-15 ; not-stated)',
      ja: 'いつの情報か（2028-01-15など。記載がなければnot-stated）',
    },
    isNeeded: false,
    proposes: () => 'not-stated',
    refuses: dateOr('not-stated'),
  },
  sourcesQuestion,
  {
    name: 'name-fr',
    asks: { fr: 'Son nom français, tel que la source l’imprime', ja: '資料に記されたフランス語名' },
    isNeeded: false,
  },
  {
    name: 'name-ja',
    asks: { fr: 'Son nom japonais, tel que la source l’imprime', ja: '資料に記された日本語名' },
    isNeeded: false,
  },
];

/** The state of an edition in our words; the host's name stands alone, so gender and article do not matter. */
const statusSentences: Readonly<Record<Status, Words>> = {
  announced: { fr: 'Annoncée', ja: '開催を予告' },
  planned: { fr: 'Prévue', ja: '開催予定' },
  postponed: { fr: 'Reportée', ja: '延期' },
  held: { fr: 'Tenue', ja: '開催' },
  cancelled: { fr: 'Annulée', ja: '中止' },
};

const comments = dictionary({
  fr: {
    head: (n: number, host: string) =>
      `${String(n)}e édition, ${host}. Les lignes qui commencent par # ne paraissent pas sur le site.`,
    form: 'Un texte s’écrit entre " " ; tout le reste (identifiant, date, nombre, mot) sans guillemets.',
    ourName: 'Nom formé par l’archive (ours). Dès qu’une source en imprime un : { text: "…", sources: [id] }',
    status: 'Annonce, report, tenue : une ligne par étape, dans l’ordre ; la dernière fait foi.',
    dates: 'days : les jours, visites comprises ; sessions : les jours des séances.',
    unknowns:
      'unknown : pas encore trouvé. Quand vous savez, remplacez le mot, et retirez la ligne de « explains », plus bas.',
    gaps: 'looked_in : les sources où vous avez cherché. [] dit que personne ne l’a encore fait.',
    city: (host: string) => `${host}, ville hôte. Nom, population, position : dans authorities/.`,
  },
  ja: {
    head: (n: number, host: string) => `第${String(n)}回会議（${host}）。#で始まる行はサイトに表示されません。`,
    form: '文章は半角の" "で囲みます。ID・日付・数・決まった語は囲みません。',
    ourName: '当アーカイブの付けた名称（ours）。資料に名称があれば{ text: "…", sources: [id] }と書き換えます。',
    status: '予告、延期、開催を一行ずつ、起きた順に書きます。最後の行が現在の状態です。',
    dates: 'daysは会期（視察を含む）、sessionsは会議の日。',
    unknowns: 'unknownはまだ分からないもの。分かったら書き換え、下のexplainsからその行を消します。',
    gaps: 'looked_inは調べた資料。[]はまだ誰も調べていないことを表します。',
    city: (host: string) => `開催都市${host}。名称・人口・位置はauthorities/にあります。`,
  },
});

/** Creates an edition under the next ordinal. */
export const edition: Beginning = {
  called: { fr: 'une édition', ja: '会議（回）' },
  questions,
  begin: (answers, known, locale) => {
    const host = answers['host'] ?? '';
    const n = known.nextOrdinal;
    const id = `${String(n)}-${host}`;
    const city: Part[] = known.ids('cities').has(host)
      ? []
      : [
          {
            is: 'folder',
            folder: `cities/${host}`,
            files: cityFiles(answers, n, comments[locale].city(known.authorityName(host)[locale])),
          },
        ];
    const files = {
      'edition.yaml': editionText(answers, known, n, comments[locale]),
      ...accounts(answers, known.authorityName(host), n),
    };
    const folder = `editions/${id}`;
    const next = dictionary({
      fr: [
        `${folder}/edition.yaml : remplacez les « unknown » à mesure que vous trouvez, et retirez leur ligne de la lacune to-look-for.`,
        `${folder}/edition.yaml : dans looked_in, nommez les sources où vous avez cherché.`,
        `${folder}/fr.mdx et ja.mdx : le récit, dans les deux langues.`,
        ...(city.length > 0 ? [`cities/${host}/ : la ville hôte, ses faits et son récit.`] : []),
      ],
      ja: [
        `${folder}/edition.yaml：分かったものから「unknown」を書き換え、不明点to-look-forから該当する行を消してください。`,
        `${folder}/edition.yaml：調べた資料をlooked_inに挙げてください。`,
        `${folder}/fr.mdxとja.mdx：両言語の本文を書いてください。`,
        ...(city.length > 0 ? [`cities/${host}/：開催都市の事実と本文を書いてください。`] : []),
      ],
    });
    return { parts: [...city, { is: 'folder', folder, files }], next: next[locale] };
  },
};

function editionText(answers: Answers, known: Known, n: number, say: (typeof comments)['fr']): string {
  const host = answers['host'] ?? '';
  const name = known.authorityName(host);
  const sources = `sources: ${bracketed(answers['source'])}`;
  const status = statuses.find((one) => one === answers['status']) ?? 'announced';
  const days = answers['for'] === 'not-stated' ? 'unknown' : (answers['for'] ?? 'unknown');
  const printed = (text: string | undefined, ours: string) =>
    text ? `    - { text: ${quoted(text)}, ${sources} }` : `    - { text: ${quoted(ours)}, ours: [text] }`;
  const explains = [...(days === 'unknown' ? ['dates.days'] : []), 'dates.sessions', ...toLookFor];
  return lines(
    `# ${say.head(n, known.authorityName(host)[say === comments.fr ? 'fr' : 'ja'])}`,
    `# ${say.form}`,
    '',
    ...(answers['name-fr'] && answers['name-ja'] ? [] : [`# ${say.ourName}`]),
    'names:',
    '  fr:',
    printed(answers['name-fr'], `${String(n)}es ${known.seriesName.fr}`),
    '  ja:',
    printed(answers['name-ja'], `第${String(n)}回${known.seriesName.ja}`),
    '',
    `# ${say.status}`,
    'status:',
    `  - status: ${status}`,
    `    said: ${answers['said'] ?? 'not-stated'}`,
    `    for: ${answers['for'] ?? 'not-stated'}`,
    `    fr: ${quoted(`${statusSentences[status].fr} ; ville hôte : ${name.fr}.`)}`,
    `    ja: ${quoted(`${statusSentences[status].ja}（${name.ja}）。`)}`,
    `    ${sources}`,
    '',
    `# ${say.dates}`,
    'dates:',
    `  days: ${days}`,
    '  sessions: unknown',
    `  ${sources}`,
    '',
    'hosts:',
    `  authorities: [${host}]`,
    `  ${sources}`,
    '',
    `# ${say.unknowns}`,
    'venues: unknown',
    '',
    'theme: unknown',
    '',
    'programme: unknown',
    '',
    'attendance:',
    '  authorities: unknown',
    '  persons: unknown',
    '',
    'participants: unknown',
    '',
    'committee: unknown',
    '',
    'organisers: unknown',
    '',
    'next_edition: unknown',
    '',
    `# ${say.gaps}`,
    'gaps:',
    '  - id: to-look-for',
    '    explains:',
    ...explains.map((field) => `      - ${field}`),
    '    fr: "Ce que l’on ignore encore de cette édition."',
    '    ja: "この回についてまだ分かっていないこと。"',
    '    looked_in: []',
  );
}

function accounts(answers: Answers, name: Words, n: number) {
  const host = answers['host'] ?? '';
  const [source = ''] = namesIn(answers['source']);
  const link = (text: string) => `<A id="cities/${host}">${text}</A>`;
  const unknown = (text: string) => `<Unknown gap="to-look-for">${text}</Unknown>`;
  const isDated = answers['for'] !== undefined && answers['for'] !== 'not-stated';
  const dates = isDated ? `<Value of="dates.days" />` : undefined;
  return {
    'fr.mdx': account(
      `${String(n)}e édition ; ville hôte : ${name.fr}. Le récit reste à écrire.`,
      `Ville hôte : ${link(name.fr)}. Dates : ${dates ?? unknown('inconnues')} <Cite id="${source}" />. ${unknown('Le reste')} est à chercher.`,
    ),
    'ja.mdx': account(
      `第${String(n)}回会議。開催都市は${name.ja}。本文はこれから書く。`,
      `開催都市は${link(name.ja)}、会期は${dates ?? unknown('不明')}である<Cite id="${source}" />。${unknown('そのほかの点')}はこれから調べる。`,
    ),
  };
}

/** The record of a host city. Its account does not mention the edition: it is written first, and must be valid by itself. */
function cityFiles(answers: Answers, n: number, comment: string) {
  const [source = ''] = namesIn(answers['source']);
  const host = { fr: `Ville hôte de la ${String(n)}e édition.`, ja: `第${String(n)}回会議の開催都市。` };
  return {
    'city.yaml': lines(
      `# ${comment}`,
      '',
      'role: host',
      '',
      'facts:',
      `  sources: ${bracketed(answers['source'])}`,
      '  list:',
      `    - ${bothLanguages(host)}`,
    ),
    'fr.mdx': account(
      `${host.fr} Le récit reste à écrire.`,
      `Ville hôte de la ${String(n)}e édition <Cite id="${source}" />.`,
    ),
    'ja.mdx': account(
      `${host.ja}本文はこれから書く。`,
      `第${String(n)}回会議の開催都市である<Cite id="${source}" />。`,
    ),
  };
}
