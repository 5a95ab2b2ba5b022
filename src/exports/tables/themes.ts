import { get, type Theme } from '../../archive/archive.ts';
import { theme } from '../../archive/schema/theme.ts';
import { idColumn, wordsColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const field = fieldsOf(theme);

/** A row for each theme of the controlled list. */
export const themes = tableFrom<Theme>({
  name: 'themes',
  title: { fr: 'Thèmes', ja: 'テーマ' },
  description: {
    fr: 'Une ligne par thème de la liste de l’archive. Ce qu’il recouvre est dans theme-coverings.',
    ja: '当アーカイブのテーマ一覧を1行ずつ示します。該当する回と分科会などはtheme-coveringsの表にあります。',
  },
  key: ['id'],
  rows: (archive) => archive.themes.values(),
  columns: [
    idColumn(),
    ...wordsColumns<Theme>('label', field('label'), ({ label }) => label),
    ...wordsColumns<Theme>('scope', field('scope'), ({ scope }) => scope),
    { name: 'sdg', type: 'list', members: 'integer', ...field('sdg.numbers'), cell: ({ sdg }) => sdg.numbers },
  ],
});

interface Covering {
  readonly theme: string;
  readonly edition: string;
  readonly item?: string | undefined;
}

/** A row for each edition or session that a theme covers. */
export const themeCoverings = tableFrom<Covering>({
  name: 'theme-coverings',
  title: { fr: 'Ce que les thèmes recouvrent', ja: 'テーマの該当箇所' },
  description: {
    fr: 'Une ligne par édition dont le thème est celui de l’ensemble (whole), et par séance qui en relève (session).',
    ja: 'そのテーマを全体のテーマとした回（whole）と、該当する分科会など（session）を1行ずつ示します。',
  },
  key: [],
  *rows({ themes, items }) {
    for (const { id, covers } of themes.values()) {
      for (const edition of covers.editions) yield { theme: id, edition };
      for (const item of covers.sessions) yield { theme: id, edition: get(items, item).edition.id, item };
    }
  },
  columns: [
    { name: 'theme', description: { fr: 'Le thème.', ja: 'テーマ。' }, names: ['themes'], cell: (row) => row.theme },
    { name: 'edition', description: { fr: 'L’édition.', ja: '回。' }, names: ['editions'], cell: (row) => row.edition },
    {
      name: 'covers',
      description: { fr: 'L’édition entière ou une séance.', ja: '会議全体か、個別の分科会などか。' },
      values: ['whole', 'session'],
      cell: ({ item }) => (item ? 'session' : 'whole'),
    },
    { name: 'item', ...field('covers.sessions'), names: ['items'], cell: ({ item }) => item },
  ],
});
