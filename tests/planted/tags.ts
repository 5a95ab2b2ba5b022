import { valbourgInFrench, valbourgInJapanese, type Planted } from './planted.ts';

/** Mistakes in the signs of accounts: quotes, spaces, full-width signs, eras. */
export const plantedTags: readonly Planted[] = [
  {
    mistake: 'a quote of an attribute that is not closed',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'La réunion a eu lieu <Cite id="jalo-edition-5 />.\n\n## Avant les séances'],
  },
  {
    mistake: 'full-width signs around a tag',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'La réunion a eu lieu ＜Cite id="jalo-edition-5" ／＞.\n\n## Avant les séances'],
  },
  {
    mistake: 'a heading without its space',
    file: valbourgInFrench,
    edit: ['## Avant les séances', '##Un titre\n\n## Avant les séances'],
  },
  {
    mistake: 'a heading with full-width signs',
    file: valbourgInJapanese,
    edit: ['<E id="ed5-visits-2">会議に', '＃＃視察\n\n<E id="ed5-visits-2">会議に'],
  },
  {
    mistake: 'asterisks without their pair',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'La **Ville a accueilli les séances.\n\n## Avant les séances'],
  },
  {
    mistake: 'a link with a space in its address',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'Voyez [la page](https://example.org/une page).\n\n## Avant les séances'],
  },
  {
    mistake: 'straight quotes in an account',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'La réunion dite "de Valbourg" a eu lieu.\n\n## Avant les séances'],
  },
];
