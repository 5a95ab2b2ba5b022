import { valbourgInFrench, type Planted } from './planted.ts';

/** Mistakes in what accounts name: paths to the data, records, sources. */
export const plantedPaths: readonly Planted[] = [
  {
    mistake: 'a path without its record on a page',
    file: 'pages/about/fr.mdx',
    edit: ['<Total of="editions" />', '<Value of="dates.days" />'],
  },
  {
    mistake: 'a path through a folder that is none',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Value of="edition/5-valbourg/dates.days" />'],
  },
  {
    mistake: 'a path to no value',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Value of="dates.dais" />'],
  },
  {
    mistake: 'a path to a list, where a value is printed',
    file: valbourgInFrench,
    edit: ['<Value of="dates.days" />', '<Value of="programme" />'],
  },
  {
    mistake: 'a count of what is no list',
    file: valbourgInFrench,
    edit: ['<Count of="programme" where', '<Count of="program" where'],
  },
  {
    mistake: 'a count of a kind that is none',
    file: valbourgInFrench,
    edit: ['where="workshop"', 'where="workshops"'],
  },
  {
    mistake: 'a record in an account that is none',
    file: valbourgInFrench,
    edit: ['<A id="himemoto">', '<A id="himemotto">'],
  },
  {
    mistake: 'a declaration in an account that is none',
    file: valbourgInFrench,
    edit: ['<A id="declarations/5-valbourg">', '<A id="declarations/5-valbour">'],
  },
  {
    mistake: 'a point that the declaration does not have',
    file: valbourgInFrench,
    edit: ['<A id="himemoto">Himemoto</A>', '<Point id="4-kagemitsu/p88">Himemoto</Point>'],
  },
  {
    mistake: 'a page that is not there',
    file: 'pages/about/fr.mdx',
    edit: ['## Ce que c’est', 'Voyez <A id="pages/contribuer">cette page</A>.\n\n## Ce que c’est'],
  },
  {
    mistake: 'a gap that the record does not have',
    file: valbourgInFrench,
    edit: ['<Unknown gap="theme-fr">', '<Unknown gap="theme-french">'],
  },
  {
    mistake: 'a total that the archive does not count',
    file: 'pages/about/fr.mdx',
    edit: ['<Total of="editions" />', '<Total of="edition" />'],
  },
];
