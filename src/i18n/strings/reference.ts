import type { ScalarName } from '../../schema/meaning.ts';
import type { Bilingual } from '../../text/locales.ts';

type FormWords = Readonly<Record<'name' | 'typed' | 'example', Bilingual<string>>>;

export const referenceStrings = {
  title: { fr: 'Référence des champs', ja: '項目一覧' },
  lead: {
    fr: 'Tout ce qui peut s’écrire dans les fichiers YAML du contenu. Le guide des éditeurs dit comment s’en servir\u202F; cette page dit ce qui existe.',
    ja: 'contentのYAMLファイルに書けることのすべてです。使い方は編集の手引きに、書ける項目はこのページにあります。',
  },
  /** At the head of the file, for whoever opens it. */
  generated: {
    fr: 'Écrit par «\u00A0npm run reference\u00A0» d’après les schémas. Ne le modifiez pas à la main.',
    ja: '「npm run reference」がスキーマから書き出したファイルです。手で変更しないでください。',
  },
  forms: { fr: 'Formes', ja: '値の書き方' },
  formsNote: {
    fr: 'Un texte va entre guillemets droits doubles\u202F; tout le reste s’écrit sans guillemets.',
    ja: '文章は半角の二重引用符で囲み、ほかはすべてそのまま書きます。',
  },
  around: { fr: 'Autour d’un fait', ja: '事実に添える項目' },
  aroundNote: {
    fr: 'Tout champ dont la forme est «\u00A0fait\u00A0» ou «\u00A0ligne avec source\u00A0» admet aussi ceux-ci, à côté des siens.',
    ja: '書き方が「事実」または「出典つきの行」である項目には、固有の項目のほかに次の項目も書けます。',
  },
  field: { fr: 'Champ', ja: '項目' },
  meaning: { fr: 'Sens', ja: '意味' },
  form: { fr: 'Forme', ja: '書き方' },
  example: { fr: 'Exemple', ja: '例' },
  required: { fr: 'obligatoire', ja: '必須' },
  requiredNote: { fr: 'Un champ qui n’est pas dit obligatoire peut manquer.', ja: '「必須」とない項目は省けます。' },
  file: { fr: 'Fichier', ja: 'ファイル' },
  scalars: {
    text: {
      name: { fr: 'texte', ja: '文章' },
      typed: { fr: 'entre guillemets droits doubles', ja: '半角の二重引用符で囲む' },
      example: { fr: '"Tours"', ja: '"トゥール"' },
    },
    id: {
      name: { fr: 'identifiant', ja: 'ID' },
      typed: { fr: 'minuscules sans accent, chiffres et tirets', ja: '半角の小文字と数字をハイフンでつなぐ' },
      example: { fr: 'aix-en-provence', ja: 'aix-en-provence' },
    },
    date: {
      name: { fr: 'date', ja: '日付' },
      typed: {
        fr: 'année, mois, jour ou saison, aussi précise que la source\u202F; latest, earliest ou about devant',
        ja: '年、月、日または季節を、資料の精度に合わせて書く。前にlatest、earliest、aboutを置ける',
      },
      example: { fr: '2016-10-05', ja: '2016-10-05' },
    },
    period: {
      name: { fr: 'date ou période', ja: '日付または期間' },
      typed: {
        fr: 'une date, ou le premier et le dernier jour séparés par une barre\u202F; until devant une fin dont le début n’est pas donné',
        ja: '日付、または初日と最終日を斜線で区切る。初日の記載がなければ、最終日の前にuntilを置く',
      },
      example: { fr: '2016-10-03/06', ja: '2016-10-03/06' },
    },
    day: {
      name: { fr: 'jour', ja: '日' },
      typed: { fr: 'année-mois-jour', ja: '年-月-日' },
      example: { fr: '2026-11-25', ja: '2026-11-25' },
    },
    count: {
      name: { fr: 'nombre approché', ja: '概数を含む数' },
      typed: {
        fr: 'des chiffres sans espace\u202F; about, nearly, more-than ou at-least devant',
        ja: '数字を空白なしで書く。前にabout、nearly、more-than、at-leastを置ける',
      },
      example: { fr: 'about 170', ja: 'about 170' },
    },
    number: {
      name: { fr: 'nombre', ja: '数' },
      typed: { fr: 'des chiffres\u202F; les décimales après un point', ja: '数字。小数点はピリオド' },
      example: { fr: '3', ja: '3' },
    },
    address: {
      name: { fr: 'adresse', ja: 'アドレス' },
      typed: { fr: 'adresse web entière, entre guillemets', ja: 'https://から書き、引用符で囲む' },
      example: { fr: '"https://example.org/"', ja: '"https://example.org/"' },
    },
    time: {
      name: { fr: 'heure', ja: '時刻' },
      typed: {
        fr: 'quatre chiffres, ou morning, afternoon, evening',
        ja: '4桁の数字、またはmorning、afternoon、evening',
      },
      example: { fr: '09:30', ja: '09:30' },
    },
    'point-id': {
      name: { fr: 'point', ja: '項目番号' },
      typed: { fr: 'p et son rang', ja: 'pと順番' },
      example: { fr: 'p1', ja: 'p1' },
    },
    'text-place': {
      name: { fr: 'endroit du texte', ja: '本文の位置' },
      typed: {
        fr: 'preamble ou article-, et l’alinéa s’il y a lieu',
        ja: 'preambleまたはarticle-と番号（必要なら項も）',
      },
      example: { fr: 'article-3-2', ja: 'article-3-2' },
    },
    word: {
      name: { fr: 'mot', ja: '語' },
      typed: { fr: 'un mot ou un chemin, sans guillemets', ja: '語またはパス。引用符は付けない' },
      example: { fr: 'programme.ed5-opening', ja: 'programme.ed5-opening' },
    },
  } satisfies Record<ScalarName, FormWords>,
  words: {
    name: { fr: 'texte bilingue', ja: '両言語の文章' },
    typed: {
      fr: 'les deux langues\u202F; to-translate, nu, pour celle qui manque encore',
      ja: '両言語で書く。まだない言語は引用符なしでto-translate',
    },
    example: { fr: '{ fr: "…", ja: "…" }', ja: '{ fr: "…", ja: "…" }' },
  } satisfies FormWords,
  printed: {
    name: { fr: 'titre', ja: '題名' },
    typed: {
      fr: 'le texte que la source imprime\u202F; sinon un mot devant\u00A0: probable, announcement, press, beginning, translation, gloss',
      ja: '資料に記された文。そうでなければ前にprobable、announcement、press、beginning、translation、glossを置く',
    },
    example: { fr: '{ gloss: "Développement urbain" }', ja: '{ gloss: "都市開発" }' },
  } satisfies FormWords,
  notKnown: {
    name: { fr: 'sans valeur', ja: '値なし' },
    typed: {
      fr: 'unknown (cherché, pas trouvé), not-stated (non imprimé) ou not-applicable (sans objet)',
      ja: 'unknown（調べたが不明）、not-stated（資料に記載なし）、not-applicable（該当なし）',
    },
    example: { fr: 'unknown', ja: 'unknown' },
  } satisfies FormWords,
  choice: {
    fr: (values: string) => `un mot parmi\u00A0: ${values}`,
    ja: (values: string) => `次のいずれか：${values}`,
  },
  listOf: { fr: (form: string) => `liste\u00A0: ${form}`, ja: (form: string) => `リスト：${form}` },
  orList: { fr: (form: string) => `${form}, ou liste`, ja: (form: string) => `${form}、またはそのリスト` },
  mapOf: { fr: (form: string) => `par identifiant\u00A0: ${form}`, ja: (form: string) => `IDごと：${form}` },
  record: { fr: 'fiche', ja: '記録' },
  claim: { fr: 'fait', ja: '事実' },
  statement: { fr: 'ligne avec source', ja: '出典つきの行' },
  or: { fr: ' ou ', ja: 'または' },
  comma: { fr: ', ', ja: '、' },
  orNotKnown: { fr: 'ou sans valeur', ja: 'または値なし' },
  kinds: {
    editions: { fr: 'Édition', ja: '各回' },
    declarations: { fr: 'Déclaration', ja: '宣言' },
    cities: { fr: 'Ville', ja: '都市' },
    themes: { fr: 'Thème', ja: 'テーマ' },
    authorities: { fr: 'Collectivité', ja: '自治体' },
    areas: { fr: 'Territoire', ja: '地域' },
    people: { fr: 'Personne', ja: '人物' },
    twinnings: { fr: 'Jumelage, accord ou échange', ja: '姉妹都市・提携・交流' },
    organisations: { fr: 'Organisme', ja: '関係機関' },
    milestones: { fr: 'Repère chronologique', ja: '年表の出来事' },
    terms: { fr: 'Terme', ja: '用語' },
    'link-counts': { fr: 'Dénombrements de liens', ja: '提携数' },
    series: { fr: 'La série', ja: '会議全体' },
    sources: { fr: 'Sources d’un éditeur', ja: '発行者別の資料' },
    changes: { fr: 'Changement', ja: '変更' },
    removed: { fr: 'Adresse retirée', ja: '取り除いたアドレス' },
    intents: { fr: 'Question posée à la recherche', ja: '検索で尋ねられること' },
    site: { fr: 'Le site', ja: 'サイトについて' },
  },
};
