import { plantedMarkup } from './markup.ts';
import { plantedFigures } from './figures.ts';
import { plantedPaths } from './paths.ts';
import { valbourgInFrench, valbourgInJapanese, type Planted } from './planted.ts';

/** Mistakes in accounts. */
export const plantedProse: readonly Planted[] = [
  ...plantedMarkup,
  ...plantedPaths,
  ...plantedFigures,
  {
    mistake: 'Japanese in a French lead',
    code: 'unmarked-japanese',
    file: valbourgInFrench,
    edit: '---\nlead: "Valbourg (ヴァルブール) a accueilli la réunion."\n---\n\nElle a duré.\n',
    at: 'lead:',
    fr: '« ヴァルブール » est du japonais dans un texte français. → Récrivez le chapeau en français seul.',
    ja: 'フランス語の文章に、日本語「ヴァルブール」がそのまま入っています。 → 要旨をフランス語だけに直してください。',
  },
  {
    mistake: 'French in a Japanese title of a page',
    code: 'unmarked-french',
    file: 'pages/about/ja.mdx',
    edit: '---\ntitle: "À propos de l’archive"\nlead: "説明します。"\n---\n\n説明します。\n',
    at: 'title:',
    fr: '« À propos de l’archive » est du français dans un texte japonais. → Récrivez le chapeau en japonais seul.',
    ja: '日本語の文章に、フランス語「À propos de l’archive」がそのまま入っています。 → 要旨を日本語だけに直してください。',
  },
  {
    mistake: 'an account without its lead',
    code: 'frontmatter',
    file: valbourgInFrench,
    edit: 'Désignée à Kagemitsu, Valbourg a accueilli la réunion.\n',
    fr: 'Le récit n’a pas son chapeau. → Commencez le fichier par une ligne ---, une ligne lead: "…", une ligne ---.',
    ja: '本文に要旨がありません。 → ファイルの冒頭に、---の行、lead: "…"の行、---の行を順に書いてください。',
  },
  {
    mistake: 'a page without its title',
    code: 'frontmatter',
    file: 'pages/about/fr.mdx',
    edit: '---\nlead: "Ce que l’archive rassemble."\n---\n\nElle réunit des sources.\n',
    fr: 'Il manque à la page son titre ou son chapeau. → Commencez le fichier par une ligne ---, les lignes title: "…" et lead: "…", une ligne ---.',
    ja: 'ページの題名か要旨がありません。 → ファイルの冒頭に、---の行、title: "…"とlead: "…"の行、---の行を順に書いてください。',
  },
  {
    mistake: 'a figure that is typed',
    code: 'typed-figure',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      'La Ville et 41 collectivités étaient co-organisatrices',
    ],
    at: 'La Ville et 41',
    fr: 'Le nombre « 41 » est tapé dans le récit. → Si c’est celui des données, tapez <Value of="attendance.authorities.total" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '本文に数字「41」が直接入力されています。 → データの値であれば、<Value of="attendance.authorities.total" />で表示してください。引用文の一部であれば、「」で囲んでください。',
  },
  {
    mistake: 'a year that is typed in a lead',
    code: 'typed-figure',
    file: valbourgInFrench,
    edit: '---\nlead: "Valbourg a accueilli la réunion en 2016."\n---\n\nElle a duré.\n',
    at: 'lead:',
    fr: 'Le nombre « 2016 » est tapé dans le chapeau. → Prenez-le dans les données, entre accolades : {attendance.authorities.total} ; sinon, dites la même chose sans nombre.',
    ja: '要旨に数字「2016」が直接入力されています。 → データの値を{attendance.authorities.total}のように波括弧で書くか、数字を使わない文に直してください。',
  },
  {
    mistake: 'Japanese in a French account',
    code: 'unmarked-japanese',
    file: valbourgInFrench,
    edit: ['<Foreign lang="ja">文化</Foreign>', '文化'],
    at: 'à 文化, la culture',
    fr: '« 文化 » est du japonais dans un texte français. → Tapez <Foreign lang="ja">文化</Foreign>.',
    ja: 'フランス語の文章に、日本語「文化」がそのまま入っています。 → <Foreign lang="ja">文化</Foreign>としてください。',
  },
  {
    mistake: 'Japanese in the words of a link',
    code: 'unmarked-japanese',
    file: valbourgInFrench,
    edit: ['<A id="himemoto">Himemoto</A>', '<A id="himemoto">姫本市</A>'],
    at: '姫本市',
    fr: '« 姫本市 » est du japonais dans un texte français. → Tapez <Foreign lang="ja">姫本市</Foreign>.',
    ja: 'フランス語の文章に、日本語「姫本市」がそのまま入っています。 → <Foreign lang="ja">姫本市</Foreign>としてください。',
  },
  {
    mistake: 'three French words in a Japanese account',
    code: 'unmarked-french',
    file: valbourgInJapanese,
    edit: [
      '会議は<Title of="theme" />をテーマに掲げた。',
      '会議は<Title of="theme" />をテーマに掲げた。les villes jumelées que Valbourg accueille。',
    ],
    at: 'les villes jumelées',
    fr: '« les villes jumelées que Valbourg accueille » est du français dans un texte japonais. → Tapez <Foreign lang="fr">les villes jumelées que Valbourg accueille</Foreign>.',
    ja: '日本語の文章に、フランス語「les villes jumelées que Valbourg accueille」がそのまま入っています。 → <Foreign lang="fr">les villes jumelées que Valbourg accueille</Foreign>としてください。',
  },
];
