import { languages } from '../../language/languages.ts';
import { textIn } from '../../archive/schema/to-translate.ts';
import type { Archive } from '../../archive/archive.ts';
import { gapsExplaining } from '../../archive/gaps.ts';
import { isClaim, isStatement, voicesAt, voicesOf, type Fact } from '../../archive/fact-path.ts';
import { holds, isOwn, partsOf, type Node } from '../../archive/node.ts';
import { allFacts, recordsOf, type RecordKey } from '../../archive/queries/statements.ts';
import type { Version } from '../../archive/schema/version.ts';
import type { Count } from '../../archive/schema/count.ts';
import { allDiffers, type Differs } from '../../archive/schema/differs.ts';
import { sourcesOf, type Basis, type Evidence } from '../../archive/schema/evidence.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import type { Period } from '../../archive/schema/partial-date.ts';
import type { Words } from '../../archive/schema/words.ts';
import { dateText, stateColumn } from '../columns.ts';
import type { Cell, Missing } from '../table.ts';
import { tableFrom } from '../table-from.ts';
import { recordColumns } from './unknowns.ts';

type Value = string | Missing;

/** One value of one field, from one voice. */
interface ClaimRow extends RecordKey {
  readonly path: string;
  readonly state: 'known' | Missing['is'];
  readonly voice: number;
  readonly isKept: boolean;
  readonly field: string;
  readonly value: Value;
  readonly basis?: Basis | undefined;
  readonly isToVerify: boolean;
  readonly disagreement?: string | undefined;
  readonly differs?: Differs | undefined;
  readonly gaps: readonly string[];
}

/** A period as it is typed in the content: one date, or both ends. */
function periodText({ start, end }: Period): string {
  const from = dateText(start);
  return start.value === end.value ? from : `${from}/${dateText(end)}`;
}

function countText({ n, qualifier }: Count): string {
  return qualifier === 'exact' ? String(n) : `${qualifier} ${String(n)}`;
}

/** The fields of a value down to its texts, numbers and words, each with its path below it. Nested facts are rows of their own. */
function* leavesOf(node: Node): Generator<readonly [string, Value]> {
  const { path, value } = node;
  if (isNotKnown(value)) yield [path, value];
  else if (path !== '' && (isClaim(value) || isStatement(value) || node.meaning.is === 'claim')) return;
  else if (holds(node, 'period')) yield [path, periodText(node.value)];
  else if (holds(node, 'date')) yield [path, dateText(node.value)];
  else if (holds(node, 'count')) yield [path, countText(node.value)];
  else if (isPlain(value)) yield [path, String(value)];
  else if (Array.isArray(value) && value.length > 0 && value.every(isPlain)) yield [path, value.join(';')];
  else for (const part of partsOf(node).filter(isOwn)) yield* leavesOf(part);
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** One voice's version: its value, then our words on it and its note. */
function* valuesOf(voice: Node, { words, note }: Partial<Version<object>>): Generator<readonly [string, Value]> {
  const value = partsOf(voice).find(({ field }) => field === 'value') ?? voice;
  yield* leavesOf({ ...value, path: '' });
  yield* leavesOfWords(words, 'words');
  yield* leavesOfWords(note, 'note');
}

function leavesOfWords(words: Words | undefined, field: string): readonly (readonly [string, Value])[] {
  return languages.flatMap((lang) => {
    const text = words && textIn(words, lang);
    return text === undefined ? [] : [[`${field}.${lang}`, text] as const];
  });
}

function stateOf(node: Fact['node']): ClaimRow['state'] {
  return 'is' in node ? node.is : 'known';
}

function* claimRows(archive: Archive): Generator<ClaimRow> {
  const data = new Map([...recordsOf(archive)].map((one) => [`${one.kind}/${one.id}`, one.data]));
  for (const { kind, id, fact } of allFacts(archive)) {
    const { node, path } = fact;
    const about = { kind, id, path, state: stateOf(node), gaps: [] };
    if (isNotKnown(node)) {
      const gaps = node.is === 'unknown' ? gapsExplaining(data.get(`${kind}/${id}`), path).map((gap) => gap.id) : [];
      yield { ...about, gaps, voice: 1, isKept: false, field: 'is', value: node, isToVerify: false };
      continue;
    }
    const places = [...voicesAt(fact.place)];
    for (const [index, voice] of voicesOf(node).entries()) {
      const isKept = 'is' in node && node.is === 'undecided' ? node.kept === 'all' : index === 0;
      const place = places[index];
      if (place) yield* rowsOf({ ...about, voice: index + 1, isKept }, voice, place);
    }
    // The reason for choosing none, or all, applies to the disagreement as a whole.
    if ('is' in node && node.is === 'undecided') {
      for (const [field, value] of leavesOfWords(node.because, 'because'))
        yield { ...about, voice: 1, isKept: false, field, value, basis: { kind: 'ours' }, isToVerify: false };
    }
  }
}

type About = Omit<ClaimRow, 'field' | 'value' | 'basis' | 'isToVerify' | 'disagreement' | 'differs'>;

type Voice = Partial<Version<object>> & { readonly evidence: Evidence };

function* rowsOf(about: About, voice: Voice, place: Node): Generator<ClaimRow> {
  const { basis, exceptions, toVerify, because, seen, disagreement, differs } = voice.evidence;
  const values = [...valuesOf(place, voice)];
  // A person's part in an edition may only be known from its sources.
  if (values.length === 0) values.push(['is', 'known']);
  for (const [field, value] of values) {
    const name = field.split('.')[0] ?? '';
    const isToVerify = [name, 'all', 'identity'].some((one) => toVerify.includes(one));
    const own = exceptions[name] ?? exceptions['all'] ?? basis;
    yield { ...about, field, value, basis: own, isToVerify, disagreement, differs };
  }
  for (const [field, value] of [...leavesOfWords(because, 'because'), ...leavesOfWords(seen, 'seen')])
    yield { ...about, field, value, basis: { kind: 'ours' }, isToVerify: false, disagreement, differs };
}

/** A row for each value that a voice gives for a field of a fact. */
export const claims = tableFrom<ClaimRow>({
  name: 'claims',
  title: { fr: 'Les faits et leurs versions', ja: 'すべての事実と各資料の記述' },
  description: {
    fr: 'Une ligne par valeur : chaque champ de chaque fait, selon chaque voix, avec ce sur quoi elle repose. Un fait sans valeur a une ligne, dont le champ est « is ».',
    ja: '値1つを1行とし、事実の各項目について各資料の記述と根拠を示します。値のない事実は項目「is」の1行とします。',
  },
  key: ['kind', 'record', 'path', 'voice', 'field'],
  rows: claimRows,
  columns: [
    ...recordColumns<ClaimRow>(),
    {
      name: 'path',
      description: {
        fr: 'Le chemin du fait dans la fiche ; c’est aussi son ancre dans la page. Vide : la fiche entière.',
        ja: '記録内のパス。ページ内のアンカーでもあります。空欄は記録全体。',
      },
      cell: ({ path }) => path || '.',
    },
    {
      name: 'state',
      description: {
        fr: 'Connu, non tranché, ou l’une des trois façons de ne pas savoir.',
        ja: '判明、未確定、または「分からない」の三つの別。',
      },
      ...stateColumn,
      cell: ({ state }) => state,
    },
    {
      name: 'voice',
      type: 'integer',
      description: {
        fr: 'Le rang de la version ; 1 est celle qui est retenue, s’il en est une.',
        ja: '記述の番号。採用したものがあれば1。',
      },
      cell: ({ voice }) => voice,
    },
    {
      name: 'kept',
      type: 'boolean',
      description: { fr: 'L’archive retient cette version.', ja: '当アーカイブが採る記述か。' },
      cell: ({ isKept }) => isKept,
    },
    {
      name: 'field',
      description: {
        fr: 'Le champ ; words, note, because et seen sont nos mots sur la version.',
        ja: '項目。words・note・because・seenは当アーカイブの言葉。',
      },
      cell: (row) => row.field,
    },
    {
      name: 'value',
      description: { fr: 'La valeur, telle que le contenu l’écrit.', ja: '値（コンテンツの表記のまま）。' },
      cell: ({ value }): Cell => value,
    },
    {
      name: 'basis',
      description: { fr: 'Sur quoi repose la valeur.', ja: '値の根拠。' },
      values: ['sources', 'derived', 'general-knowledge', 'ours'],
      cell: ({ basis }) => basis?.kind,
    },
    {
      name: 'sources',
      type: 'list',
      description: { fr: 'Les sources, dans l’ordre de leur poids.', ja: '出典（重要な順）。' },
      names: ['sources'],
      cell: ({ basis }) => basis && sourcesOf(basis),
    },
    {
      name: 'to_verify',
      type: 'boolean',
      description: { fr: 'La valeur reste à vérifier.', ja: '要確認か。' },
      cell: ({ isToVerify }) => isToVerify,
    },
    {
      name: 'disagreement',
      description: { fr: 'Le désaccord auquel la version appartient.', ja: 'この記述が属する相違。' },
      names: ['disagreements', 'disagreement'],
      cell: ({ disagreement }) => disagreement,
    },
    {
      name: 'differs',
      description: { fr: 'En quoi la version diffère de celle qui est retenue.', ja: '採用した記述との違いの種類。' },
      values: allDiffers,
      cell: ({ differs }) => differs,
    },
    {
      name: 'gaps',
      type: 'list',
      description: {
        fr: 'Les lacunes de la fiche qui expliquent l’inconnu.',
        ja: '不明の理由を示す、同じ記録の不明点。',
      },
      cell: ({ gaps }) => gaps,
    },
  ],
});
