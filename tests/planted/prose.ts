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
    file: valbourgInFrench,
    edit: '---\nlead: "Valbourg (ヴァルブール) a accueilli la réunion."\n---\n\nElle a duré.\n',
  },
  {
    mistake: 'French in a Japanese title of a page',
    file: 'pages/about/ja.mdx',
    edit: '---\ntitle: "À propos de l’archive"\nlead: "説明します。"\n---\n\n説明します。\n',
  },
  {
    mistake: 'an account without its lead',
    file: valbourgInFrench,
    edit: 'Désignée à Kagemitsu, Valbourg a accueilli la réunion.\n',
  },
  {
    mistake: 'a page without its title',
    file: 'pages/about/fr.mdx',
    edit: '---\nlead: "Ce que l’archive rassemble."\n---\n\nElle réunit des sources.\n',
  },
  {
    mistake: 'an account updated in a month',
    file: valbourgInFrench,
    edit: ['\n---\n\n', '\nupdated: 2026-11\n---\n\n'],
  },
  {
    mistake: 'a figure that is typed',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      'La Ville et 41 collectivités étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a year that is typed in a lead',
    file: valbourgInFrench,
    edit: '---\nlead: "Valbourg a accueilli la réunion en 2016."\n---\n\nElle a duré.\n',
  },
  {
    mistake: 'Japanese in a French account',
    file: valbourgInFrench,
    edit: ['<Foreign lang="ja">文化</Foreign>', '文化'],
  },
  {
    mistake: 'Japanese in the words of a link',
    file: valbourgInFrench,
    edit: ['<A id="himemoto">Himemoto</A>', '<A id="himemoto">姫本市</A>'],
  },
  {
    mistake: 'three French words in a Japanese account',
    file: valbourgInJapanese,
    edit: [
      '会議は<Title of="theme" />をテーマに掲げた。',
      '会議は<Title of="theme" />をテーマに掲げた。les villes jumelées que Valbourg accueille。',
    ],
  },
];
