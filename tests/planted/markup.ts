import { valbourgInFrench, type Planted } from './planted.ts';

/** Mistakes in the components of accounts, and in the forms of Markdown that they take. */
export const plantedMarkup: readonly Planted[] = [
  {
    mistake: 'an attribute with a letter too many',
    file: valbourgInFrench,
    edit: ['<Cite id="jalo-edition-5" />', '<Cite idd="jalo-edition-5" />'],
  },
  {
    mistake: 'a tag that is not closed',
    file: valbourgInFrench,
    edit: ['prieuré Saint-Cosme</E>', 'prieuré Saint-Cosme'],
  },
  {
    mistake: 'a tag without words that is not closed',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Value of="dates.days">'],
  },
  {
    mistake: 'a tag closed by another',
    file: valbourgInFrench,
    edit: ['prieuré Saint-Cosme</E>', 'prieuré Saint-Cosme</A>'],
  },
  {
    mistake: 'a closing tag alone',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      'La Ville</A> et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a tag without quotes',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Value of=dates.days />'],
  },
  {
    mistake: 'a raw less-than sign',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      'La Ville (<3) et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a comment of HTML',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      '<!-- à revoir -->\n\nLa Ville et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a stray brace',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      'La Ville { et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'an import',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      "import Map from './map'\n\nLa Ville et Cités Unies France étaient co-organisatrices",
    ],
  },
  {
    mistake: 'an image',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      '![Le Vinci](vinci.jpg)\n\nLa Ville et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a quotation by a sign in the margin',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      '> La Ville et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a heading of the first level',
    file: valbourgInFrench,
    edit: ['## Avant les séances', '# Avant les séances'],
  },
  {
    mistake: 'a component with a letter missing',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Valu of="dates.days" />'],
  },
  {
    mistake: 'a tag of HTML',
    file: valbourgInFrench,
    edit: [
      'La Ville et Cités Unies France étaient co-organisatrices',
      'La Ville<br> et Cités Unies France étaient co-organisatrices',
    ],
  },
  {
    mistake: 'a source without its id',
    file: valbourgInFrench,
    edit: ['<Cite id="jalo-edition-5" />', '<Cite />'],
  },
  {
    mistake: 'a form of date that is none',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Value of="dates.days" as="yaer" />'],
  },
];
