import type { ScalarName } from '../../archive/schema/meaning.ts';
import { dictionary } from '../locales.ts';
import { siteStrings } from './site.ts';

/** A form of value: its name, what is typed, an example. */
export interface FormWords {
  readonly name: string;
  readonly typed: string;
  readonly example: string;
}

/** The words of the reference for editors. */
export const referenceStrings = dictionary({
  fr: {
    title: siteStrings.fr.pages['contribute/reference'],
    /** The link from the page on taking part. */
    toReference: 'Référence\u00A0: ce qui peut s’écrire dans chaque fichier',
    description: (kinds: string, fields: string) =>
      `Chaque sorte de fichier de l’archive et chacun de ses champs\u00A0: sens, forme, exemple. ${kinds} sortes de fichiers, ${fields} champs.`,
    lead: 'Tout ce qui peut s’écrire dans les fichiers YAML du contenu. Le guide des éditeurs dit comment s’en servir\u202F; cette page dit ce qui existe.',
    /** At the head of the file, for whoever opens it. */
    generated: 'Écrit par «\u00A0npm run reference\u00A0» d’après les schémas. Ne le modifiez pas à la main.',
    /** The labels that readers see, with the words that may stand behind each. */
    labelsTitle: 'Étiquettes et mots qui les suivent',
    labelsLead: (doubts: string) =>
      `Chaque étiquette que voit le lecteur, avec tous les mots que le schéma permet derrière elle, pour les relire ensemble. Nombres et dates sont des exemples. Derrière toute étiquette peut venir aussi\u00A0: ${doubts}.`,
    label: 'Étiquette',
    values: 'Mots',
    contents: 'Sommaire',
    forms: 'Formes',
    formsNote: 'Un texte va entre guillemets droits doubles\u202F; tout le reste s’écrit sans guillemets.',
    around: 'Autour d’un fait',
    aroundNote:
      'Tout champ dont la forme est «\u00A0fait\u00A0» ou «\u00A0ligne avec source\u00A0» admet aussi ceux-ci, à côté des siens.',
    field: 'Champ',
    meaning: 'Sens',
    form: 'Forme',
    example: 'Exemple',
    required: 'obligatoire',
    requiredNote: 'Un champ qui n’est pas dit obligatoire peut manquer.',
    file: 'Fichier',
    scalars: {
      text: { name: 'texte', typed: 'entre guillemets droits doubles', example: '"Tours"' },
      id: { name: 'identifiant', typed: 'minuscules sans accent, chiffres et tirets', example: 'aix-en-provence' },
      date: {
        name: 'date',
        typed: 'année, mois, jour ou saison, aussi précise que la source\u202F; latest, earliest ou about devant',
        example: '2016-10-05',
      },
      period: {
        name: 'date ou période',
        typed: 'une date, ou le premier et le dernier jour séparés par une barre',
        example: '2016-10-03/06',
      },
      day: { name: 'jour', typed: 'année-mois-jour', example: '2026-11-25' },
      count: {
        name: 'nombre approché',
        typed: 'des chiffres sans espace\u202F; about, nearly, more-than ou at-least devant',
        example: 'about 170',
      },
      number: { name: 'nombre', typed: 'des chiffres\u202F; les décimales après un point', example: '3' },
      address: { name: 'adresse', typed: 'adresse web entière, entre guillemets', example: '"https://example.org/"' },
      time: { name: 'heure', typed: 'quatre chiffres, ou morning, afternoon, evening', example: '09:30' },
      'point-id': { name: 'point', typed: 'p et son rang', example: 'p1' },
      'text-place': {
        name: 'endroit du texte',
        typed: 'preamble ou article-, et l’alinéa s’il y a lieu',
        example: 'article-3-2',
      },
      word: { name: 'mot', typed: 'un mot ou un chemin, sans guillemets', example: 'programme.ed5-opening' },
    } satisfies Record<ScalarName, FormWords>,
    words: {
      name: 'texte bilingue',
      typed: 'les deux langues\u202F; to-translate, nu, pour celle qui manque encore',
      example: '{ fr: "…", ja: "…" }',
    } satisfies FormWords,
    printed: {
      name: 'titre',
      typed:
        'le texte que la source imprime\u202F; sinon un mot devant\u00A0: probable, announcement, press, incomplete, translation, gloss',
      example: '{ gloss: "Développement urbain" }',
    } satisfies FormWords,
    notKnown: {
      name: 'sans valeur',
      typed: 'unknown (cherché, pas trouvé), not-stated (non imprimé) ou not-applicable (sans objet)',
      example: 'unknown',
    } satisfies FormWords,
    choice: (values: string) => `un mot parmi\u00A0: ${values}`,
    listOf: (form: string) => `liste\u00A0: ${form}`,
    orList: (form: string) => `${form}, ou liste`,
    mapOf: (form: string) => `par identifiant\u00A0: ${form}`,
    record: 'fiche',
    claim: 'fait',
    statement: 'ligne avec source',
    or: ' ou ',
    comma: ', ',
    orNotKnown: 'ou sans valeur',
    kinds: {
      editions: 'Édition',
      declarations: 'Déclaration',
      cities: 'Ville',
      themes: 'Thème',
      authorities: 'Collectivité',
      areas: 'Territoire',
      people: 'Personne',
      twinnings: 'Jumelage ou accord',
      organisations: 'Organisme',
      milestones: 'Repère chronologique',
      terms: 'Terme',
      'link-counts': 'Dénombrements de liens',
      series: 'La série',
      sources: 'Sources d’un éditeur',
      changes: 'Changement',
      removed: 'Adresse retirée',
      site: 'Le site',
    },
  },
  ja: {
    title: siteStrings.ja.pages['contribute/reference'],
    toReference: '各ファイルに書ける項目の一覧',
    description: (kinds, fields) =>
      `アーカイブのファイルの種類と、そのすべての項目。意味、書き方、例を示します。ファイル${kinds}種類、項目${fields}件。`,
    lead: 'contentのYAMLファイルに書けることのすべてです。使い方は編集の手引きに、書ける項目はこのページにあります。',
    generated: '「npm run reference」がスキーマから書き出したファイルです。手で変更しないでください。',
    labelsTitle: '項目名とその後に来る語',
    labelsLead: (doubts) =>
      `読者に示す項目名のそれぞれに、スキーマが許すすべての語を添えたものです（続けて読んで確かめるため）。数と日付は例です。どの項目名の後にも、次の語が来ることがあります：${doubts}。`,
    label: '項目名',
    values: '語',
    contents: '目次',
    forms: '値の書き方',
    formsNote: '文章は半角の二重引用符で囲み、ほかはすべてそのまま書きます。',
    around: '事実に添える項目',
    aroundNote: '書き方が「事実」または「出典つきの行」である項目には、固有の項目のほかに次の項目も書けます。',
    field: '項目',
    meaning: '意味',
    form: '書き方',
    example: '例',
    required: '必須',
    requiredNote: '「必須」とない項目は省けます。',
    file: 'ファイル',
    scalars: {
      text: { name: '文章', typed: '半角の二重引用符で囲む', example: '"トゥール"' },
      id: { name: 'ID', typed: '半角の小文字と数字をハイフンでつなぐ', example: 'aix-en-provence' },
      date: {
        name: '日付',
        typed: '年、月、日または季節を、資料の精度に合わせて書く。前にlatest、earliest、aboutを置ける',
        example: '2016-10-05',
      },
      period: { name: '日付または期間', typed: '日付、または初日と最終日を斜線で区切る', example: '2016-10-03/06' },
      day: { name: '日', typed: '年-月-日', example: '2026-11-25' },
      count: {
        name: '概数を含む数',
        typed: '数字を空白なしで書く。前にabout、nearly、more-than、at-leastを置ける',
        example: 'about 170',
      },
      number: { name: '数', typed: '数字。小数点はピリオド', example: '3' },
      address: { name: 'アドレス', typed: 'https://から書き、引用符で囲む', example: '"https://example.org/"' },
      time: { name: '時刻', typed: '4桁の数字、またはmorning、afternoon、evening', example: '09:30' },
      'point-id': { name: '項目番号', typed: 'pと順番', example: 'p1' },
      'text-place': {
        name: '本文の位置',
        typed: 'preambleまたはarticle-と番号（必要なら項も）',
        example: 'article-3-2',
      },
      word: { name: '語', typed: '語またはパス。引用符は付けない', example: 'programme.ed5-opening' },
    },
    words: {
      name: '両言語の文章',
      typed: '両言語で書く。まだない言語は引用符なしでto-translate',
      example: '{ fr: "…", ja: "…" }',
    },
    printed: {
      name: '題名',
      typed: '資料に記された文。そうでなければ前にprobable、announcement、press、incomplete、translation、glossを置く',
      example: '{ gloss: "都市開発" }',
    },
    notKnown: {
      name: '値なし',
      typed: 'unknown（調べたが不明）、not-stated（資料に記載なし）、not-applicable（該当なし）',
      example: 'unknown',
    },
    choice: (values) => `次のいずれか：${values}`,
    listOf: (form) => `リスト：${form}`,
    orList: (form) => `${form}、またはそのリスト`,
    mapOf: (form) => `IDごと：${form}`,
    record: '記録',
    claim: '事実',
    statement: '出典つきの行',
    or: 'または',
    comma: '、',
    orNotKnown: 'または値なし',
    kinds: {
      editions: '各回',
      declarations: '宣言',
      cities: '都市',
      themes: 'テーマ',
      authorities: '自治体',
      areas: '地域',
      people: '人物',
      twinnings: '姉妹都市・提携',
      organisations: '関係機関',
      milestones: '年表の出来事',
      terms: '用語',
      'link-counts': '提携数',
      series: '会議全体',
      sources: '発行者別の資料',
      changes: '変更',
      removed: '取り除いたアドレス',
      site: 'サイトについて',
    },
  },
});
