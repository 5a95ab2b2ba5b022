import { get, type Theme } from '../../archive/archive.ts';
import { partsOf, type Node } from '../../archive/node.ts';
import { dossierOf, type DossierStop } from '../../archive/queries/dossier.ts';
import { citedIn, type PlacedFact } from '../../archive/queries/statements.ts';
import { isWorded } from '../../archive/schema/declaration.ts';
import { isPrinted } from '../../archive/schema/title.ts';
import type { Language } from '../../archive/schema/words.ts';
import { theme } from '../../archive/schema/theme.ts';
import { dateText } from '../columns.ts';
import { describeField } from '../described-field.ts';
import { tableFrom } from '../table-from.ts';

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
  schema: theme,
  columns: ['id label scope sdg=sdg.numbers'],
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
    { name: 'item', ...describeField(theme, 'covers.sessions'), names: ['items'], cell: ({ item }) => item },
  ],
});

interface DossierLine extends Pick<DossierStop, 'edition' | 'period'> {
  readonly theme: string;
  readonly placed: PlacedFact;
}

/** A row for everything that the archive files under a theme, in chronological order. */
export const themeDossiers = tableFrom<DossierLine>({
  name: 'theme-dossiers',
  title: { fr: 'Dossiers des thèmes', ja: 'テーマ別の記録' },
  description: {
    fr: 'Une ligne par élément qu’un thème réunit, dans l’ordre du temps : thème d’une édition, séance, point d’une déclaration, conclusion, suite, repère, lien.',
    ja: '各テーマに属するもの（会議のテーマ、分科会など、宣言の項目、結論、その後、年表、提携）を年代順に1行ずつ示す。',
  },
  key: [],
  *rows(archive) {
    for (const theme of archive.themes.values())
      for (const { edition, period, facts } of dossierOf(archive, theme))
        for (const placed of facts) yield { theme: theme.id, edition, period, placed };
  },
  columns: [
    { name: 'theme', description: { fr: 'Le thème.', ja: 'テーマ。' }, names: ['themes'], cell: (row) => row.theme },
    {
      name: 'date',
      description: {
        fr: 'La date, celle de l’édition pour ce qui n’en a pas : 2012-08-28, 2012-08-28/2012-08-30.',
        ja: '日付（固有の日付がなければその回の会期）：2012-08-28、2012-08-28/2012-08-30。',
      },
      cell: ({ period }) => period && [...new Set([period.start, period.end].map(dateText))].join('/'),
    },
    {
      name: 'edition',
      description: { fr: 'L’édition.', ja: '回。' },
      names: ['editions'],
      cell: ({ edition }) => edition?.id,
    },
    {
      name: 'kind',
      description: { fr: 'Le type de la fiche qui le tient.', ja: '記載のある記録の種類。' },
      cell: ({ placed }) => placed.kind,
    },
    { name: 'record', description: { fr: 'Cette fiche.', ja: 'その記録のID。' }, cell: ({ placed }) => placed.id },
    {
      name: 'path',
      description: {
        fr: 'Le chemin dans la fiche ; vide pour la fiche entière.',
        ja: '記録内のパス。記録全体なら空。',
      },
      cell: ({ placed }) => placed.fact.path,
    },
    {
      name: 'fr',
      description: { fr: 'Le texte français.', ja: 'フランス語の文。' },
      language: 'fr',
      cell: ({ placed }) => textOf(placed.fact.place, 'fr'),
    },
    {
      name: 'ja',
      description: { fr: 'Le texte japonais.', ja: '日本語の文。' },
      language: 'ja',
      cell: ({ placed }) => textOf(placed.fact.place, 'ja'),
    },
    {
      name: 'sources',
      type: 'list',
      description: { fr: 'Les sources.', ja: '出典。' },
      names: ['sources'],
      cell: ({ placed }) => citedIn(placed.fact),
    },
  ],
});

/** Returns the text of a fact in a language, else that of its value, title, field, words, place or motive. */
function textOf(place: Node, lang: Language): string | undefined {
  const parts = partsOf(place);
  const own = parts.find(({ field: name }) => name === lang)?.value;
  if (typeof own === 'string') return own;
  if (isPrinted(own) || isWorded(own)) return own.text;
  return ['value', 'title', 'field', 'words', 'place', 'motive']
    .flatMap((name) => parts.find((part) => part.field === name) ?? [])
    .map((part) => textOf(part, lang))
    .find((text) => text !== undefined);
}
