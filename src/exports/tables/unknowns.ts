import { differsOf, disagreementIds, type Fact, lookUp, voicesOf } from '../../archive/fact-path.ts';
import { allFacts, allGaps, recordsOf, type PlacedGap, type RecordKey } from '../../archive/queries/statements.ts';
import { recordNode } from '../../archive/kinds.ts';
import { allDiffers, type Differs } from '../../archive/schema/differs.ts';
import { gap } from '../../archive/schema/gap.ts';
import { isWords, words, type Words } from '../../archive/schema/words.ts';
import type { Archive } from '../../archive/archive.ts';
import { valueColumns } from '../columns.ts';
import type { ColumnOf } from '../table.ts';
import { tableFrom } from '../table-from.ts';

/** The kind and the id of the record that a row is about. */
export function recordColumns<Row extends RecordKey>(): readonly ColumnOf<Row>[] {
  return [
    { name: 'kind', description: { fr: 'Le type de fiche.', ja: '記録の種類。' }, cell: ({ kind }) => kind },
    { name: 'record', description: { fr: 'L’identifiant de la fiche.', ja: '記録のID。' }, cell: ({ id }) => id },
  ];
}

/** A row for each question without an answer. */
export const gaps = tableFrom<PlacedGap>({
  name: 'gaps',
  title: { fr: 'Lacunes', ja: '不明点' },
  description: {
    fr: 'Une ligne par question sans réponse, avec les sources où la réponse a été cherchée.',
    ja: 'まだ分かっていないことを1行ずつ示し、調べた資料を添えます。',
  },
  key: ['kind', 'record', 'gap'],
  rows: allGaps,
  schema: gap,
  record: (row) => row.gap,
  columns: [
    ...recordColumns<PlacedGap>(),
    'gap=id explains fr ja looked_in',
    {
      name: 'searched_to_the_end',
      type: 'boolean',
      description: {
        fr: 'Vrai si toutes ces sources ont été lues en entier : « sans réponse ». Sinon : recherche inachevée.',
        ja: '資料をすべて全文参照したなら真（未発見）。偽なら、まだ調べ尽くしていません。',
      },
      cell: (row) => row.searchedToTheEnd,
    },
  ],
});

interface DisagreementRow extends RecordKey {
  readonly disagreement: string;
  readonly path: string;
  readonly about?: Words | undefined;
  readonly differs: Differs | undefined;
  readonly kept: 'one' | 'none' | 'all';
  readonly versions: number;
  readonly because?: Words | undefined;
}

function* disagreementRows(archive: Archive): Generator<DisagreementRow> {
  const data = new Map([...recordsOf(archive)].map((one) => [`${one.kind}/${one.id}`, one.data]));
  for (const { kind, id, fact } of allFacts(archive)) {
    const found = lookUp(recordNode(kind, data.get(`${kind}/${id}`)), `${fact.path}.about`)?.value;
    const about = isWords(found) ? found : undefined;
    for (const disagreement of disagreementIds(fact.node)) {
      const differs = differsOf(fact.node, disagreement);
      yield { kind, id, disagreement, path: fact.path, about, differs, ...keptOf(fact.node, disagreement) };
    }
  }
  for (const { id, about, differs, kept, because, versions } of archive.countDisagreements) {
    const path = `disagreements.${id}`;
    yield {
      kind: 'link-counts',
      id: 'link-counts',
      disagreement: id,
      path,
      about,
      differs,
      kept,
      because,
      versions: versions.length,
    };
  }
}

/** The decision between the versions, with its reason, which is stored with the chosen value or with the other one. */
function keptOf(node: Fact['node'], id: string): Pick<DisagreementRow, 'kept' | 'because' | 'versions'> {
  const voices = voicesOf(node);
  if ('is' in node && node.is === 'undecided')
    return { kept: node.kept, because: node.because, versions: voices.length };
  const named = voices.find(({ evidence }) => evidence.disagreement === id);
  const because = voices[0]?.evidence.because ?? named?.evidence.because;
  return { kept: 'one', because, versions: voices.length };
}

/** A row for each disagreement between sources. */
export const disagreements = tableFrom<DisagreementRow>({
  name: 'disagreements',
  title: { fr: 'Écarts entre les sources', ja: '資料間の相違' },
  description: {
    fr: 'Une ligne par écart ; « differs » dit lesquels sont des contradictions. Les versions elles-mêmes sont dans claims, au même chemin.',
    ja: '資料間の相違を1行ずつ示します。食い違いかどうかはdiffersで分かります。各資料の記述はclaimsの表の同じパスにあります。',
  },
  key: ['disagreement'],
  rows: disagreementRows,
  columns: [
    {
      name: 'disagreement',
      description: { fr: 'L’identifiant, unique dans l’archive.', ja: 'ID（アーカイブ内で一意）。' },
      cell: (row) => row.disagreement,
    },
    ...recordColumns<DisagreementRow>(),
    {
      name: 'path',
      description: { fr: 'Le chemin du fait dans la fiche.', ja: '記録内のパス。' },
      cell: (row) => row.path,
    },
    ...valueColumns<DisagreementRow>(
      'about',
      words,
      {
        fr: 'Sur quoi il porte, si ce n’est sur aucun champ.',
        ja: '何についての相違か（項目に属さない場合）。',
      },
      (row) => row.about,
    ),
    {
      name: 'differs',
      description: {
        fr: 'En quoi les versions diffèrent : contradiction, autre étendue ou unité (extent), prévision ou autre moment (moment), autres mots ou arrondi (wording), erreur d’une source (slip).',
        ja: '違いの種類：食い違い（contradiction）、範囲・数え方（extent）、予定・時点（moment）、表現・端数（wording）、資料の誤り（slip）。',
      },
      values: allDiffers,
      cell: (row) => row.differs,
    },
    {
      name: 'kept',
      description: {
        fr: 'Ce qui est retenu : une version (one), aucune (none), ou toutes (all).',
        ja: '採用：一つ（one）、なし（none）、すべて（all）。',
      },
      values: ['one', 'none', 'all'],
      cell: (row) => row.kept,
    },
    {
      name: 'versions',
      type: 'integer',
      description: { fr: 'Le nombre de versions.', ja: '記述の数。' },
      cell: (row) => row.versions,
    },
    ...valueColumns<DisagreementRow>('because', words, { fr: 'Pourquoi.', ja: '理由。' }, (row) => row.because),
  ],
});
