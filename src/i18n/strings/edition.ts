import { dictionary } from '../locales.ts';

interface EditionStrings {
  readonly description: (name: string, when: string) => string;
  readonly announced: string;
  readonly keyFacts: string;
  readonly keyFactsNote: string;
  readonly account: string;
  readonly status: string;
  readonly statusNote: string;
  readonly theme: string;
  readonly themeIn: { readonly fr: string; readonly ja: string };
  readonly line: string;
  readonly venue: string;
  readonly hostCity: string;
  readonly saidIn: string;
  readonly forWhen: string;
  readonly listSources: string;
  readonly programme: string;
  readonly held: string;
  readonly planned: string;
  readonly participants: string;
  readonly wholeList: string;
  readonly partialList: (named: number, counted: string) => string;
  readonly partialListUncounted: (named: number) => string;
  readonly notProven: string;
  readonly statedAbsent: string;
  /** The link to the table of who came to which edition. */
  readonly matrix: string;
  readonly printedBy: string;
  readonly represented: string;
  readonly noList: string;
  readonly twinnings: string;
  readonly twinningsNote: string;
  readonly people: string;
  readonly speakers: string;
  readonly hostPeople: string;
  readonly otherPeople: string;
  readonly nameNotGiven: string;
  readonly roleNotGiven: string;
  readonly committee: string;
  readonly organisers: string;
  readonly names: string;
  readonly conclusions: string;
  readonly awards: string;
  readonly sideEvents: string;
  readonly followUp: string;
  readonly context: string;
  readonly documents: string;
  readonly photos: string;
  readonly photosNote: string;
  readonly disagreements: string;
  readonly gaps: string;
  readonly gapsNote: string;
  readonly declaration: string;
  readonly declarationLink: string;
  readonly noDeclarationYet: string;
  readonly french: string;
  readonly japanese: string;
  readonly side: { readonly french: string; readonly japanese: string };
  readonly partOf: string;
  readonly itemThemes: string;
  readonly history: string;
  readonly historyNote: string;
  readonly sum: string;
}

/** The words of an edition's page. */
export const editionStrings = dictionary<EditionStrings>({
  fr: {
    description: (name, when) => `${name} (${when})\u00A0: dates, lieux, thème, programme, participants et sources.`,
    announced: 'annoncée',
    keyFacts: 'L’essentiel',
    keyFactsNote: 'Chaque fait porte ses sources et ce que d’autres en disent.',
    account: 'Récit',
    status: 'Annonces, reports, tenue',
    statusNote: 'Ce qui a été dit, quand, et pour quand.',
    theme: 'Le thème',
    themeIn: { fr: 'Thème, en français', ja: 'Thème, en japonais' },
    line: 'Les éditions',
    venue: 'Lieu',
    hostCity: 'Ville hôte',
    saidIn: 'Dit en',
    forWhen: 'Pour quand',
    listSources: 'Sources de la liste',
    programme: 'Programme',
    held: 'Tenu',
    planned: 'Prévu seulement',
    participants: 'Collectivités participantes',
    wholeList: 'liste complète',
    partialList: (named, counted) => `liste incomplète\u00A0: ${String(named)} sur ${counted}`,
    partialListUncounted: (named) => `liste incomplète\u00A0: ${String(named)} connues`,
    notProven: 'Présence non établie',
    statedAbsent: 'Absence signalée',
    matrix: 'Les mêmes collectivités, édition par édition',
    printedBy: 'Forme imprimée par la liste',
    represented: 'représentée par',
    noList: 'Aucune collectivité n’est connue.',
    twinnings: 'Jumelages et accords entre participants',
    twinningsNote: 'Les liens dont les deux bouts sont nommés par la liste de cette édition.',
    people: 'Personnes citées pour leur fonction',
    speakers: 'Intervenants',
    hostPeople: 'Villes hôtes',
    otherPeople: 'Autres personnes citées',
    nameNotGiven: 'nom non donné par la source',
    roleNotGiven: 'fonction non indiquée',
    committee: 'Comité de pilotage',
    organisers: 'Organisateurs',
    names: 'Noms imprimés',
    conclusions: 'Conclusions rapportées',
    awards: 'Prix',
    sideEvents: 'En marge',
    followUp: 'Suites',
    context: 'Contexte',
    documents: 'Documents',
    photos: 'Photographies',
    photosNote: 'L’archive n’a pas les droits des images\u00A0: seules les légendes sont données.',
    disagreements: 'Autres désaccords',
    gaps: 'Ce que l’on ignore',
    gapsNote: 'Chaque question dit où elle a été cherchée, et ce qui en a été lu.',
    declaration: 'Déclaration',
    declarationLink: 'Voir ce qui est connu de la déclaration',
    noDeclarationYet: 'L’édition est annoncée\u00A0: aucune déclaration n’est connue.',
    french: 'France',
    japanese: 'Japon',
    side: { french: 'en France', japanese: 'au Japon' },
    partOf: 'Thèmes de l’archive',
    itemThemes: 'Thème',
    history: 'Dans l’histoire de la série',
    historyNote: 'Les repères de la chronologie et les constats sur la série qui nomment cette édition.',
    sum: 'Somme faite par l’archive',
  },
  ja: {
    description: (name, when) => `${name}（${when}）の会期、会場、テーマ、プログラム、参加自治体と出典。`,
    announced: '予告',
    keyFacts: '概要',
    keyFactsNote: '事実ごとに出典と、他の資料の記述を示します。',
    account: '解説',
    status: '予告から開催まで',
    statusNote: 'いつ、何が、いつの開催として伝えられたか。',
    theme: 'テーマ',
    themeIn: { fr: 'テーマ（フランス語）', ja: 'テーマ（日本語）' },
    line: '各回',
    venue: '会場',
    hostCity: '開催都市',
    saidIn: '情報の時点',
    forWhen: '対象の日程',
    listSources: '一覧の出典',
    programme: 'プログラム',
    held: '開催済み',
    planned: '予定のみ',
    participants: '参加自治体',
    wholeList: '一覧はすべて判明',
    partialList: (named, counted) => `一部のみ（${counted}のうち${String(named)}）`,
    partialListUncounted: (named) => `一部のみ（${String(named)}自治体）`,
    notProven: '参加は確認できず',
    statedAbsent: '不参加との記載あり',
    matrix: '自治体ごとの各回の参加',
    printedBy: '一覧の表記',
    represented: '代表者',
    noList: '参加自治体は判明していません。',
    twinnings: '参加自治体どうしの提携',
    twinningsNote: 'この回の一覧に双方の名前がある提携です。',
    people: '公職者・関係者',
    speakers: '登壇者',
    hostPeople: '開催都市の代表',
    otherPeople: 'その他の人物',
    nameNotGiven: '資料に氏名の記載なし',
    roleNotGiven: '役職の記載なし',
    committee: '推進委員会',
    organisers: '主催・共催・後援など',
    names: '資料に記された名称',
    conclusions: '報告された結論',
    awards: '表彰',
    sideEvents: '関連行事',
    followUp: 'その後',
    context: '背景',
    documents: '文書',
    photos: '写真',
    photosNote: '画像の権利を持たないため、説明のみを載せています。',
    disagreements: 'その他の資料間の相違',
    gaps: 'まだ分かっていないこと',
    gapsNote: '不明点ごとに、調べた資料とその参照範囲を示します。',
    declaration: '宣言',
    declarationLink: '宣言について分かっていることを見る',
    noDeclarationYet: '予告された回であり、宣言は知られていません。',
    french: 'フランス',
    japanese: '日本',
    side: { french: 'フランス開催', japanese: '日本開催' },
    partOf: '当アーカイブのテーマ',
    itemThemes: 'テーマ',
    history: '会議の歩みの中で',
    historyNote: '年表と、会議全体についての記述のうち、この回を挙げるものです。',
    sum: '当アーカイブによる合計',
  },
});
