import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { lookUp } from '../fact-path.ts';
import { gapsOf } from '../gaps.ts';
import { baseOf, entryNode } from '../kinds.ts';
import { holds, nodesOf, ownNodesOf, type Node } from '../node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Words } from '../schema/words.ts';
import { figuresOf } from '../text-figures.ts';
import { family } from './rule.ts';

/** What a value that the work changed leaves behind, as advice. No state of the content shows it: it takes the one before the work. */
export const leftBehindRules = family({
  'gap-not-reread': {
    fr: '« {value} » a changé, et la lacune « {gap} », qui l’explique, est restée la même. → Relisez sa question : si la réponse est trouvée, corrigez la phrase ou retirez-la ; si elle manque encore, laissez.',
    ja: '不明点「{gap}」が説明する「{value}」が変わりましたが、不明点の文はそのままです。 → 文を読み直してください。答えが見つかっていれば、文を直すか不明点を削除してください。まだ分からなければ、そのままで構いません。',
    advice: { fr: 'Lacunes à relire', ja: '読み直す不明点' },
  },
  'former-date': {
    fr: '« {value} » est la date que « {record} » donnait avant votre modification. → Si c’est le même événement, corrigez-la dans les deux langues, ou prenez-la dans les données, entre accolades ; sinon, laissez.',
    ja: '「{value}」は、「{record}」の変更前の日付です。 → 同じ出来事であれば、両言語で直すか、データの値を波括弧で書いてください。別の出来事であれば、そのままで構いません。',
    advice: { fr: 'Anciennes dates dans les textes', ja: '文中に残る変更前の日付' },
  },
});

/** Finds what the changes between two states of the content leave behind. */
export function* leftBehind(before: Entries, after: Entries): Iterable<Issue> {
  const former = new Map(everyRecord(before).map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)]));
  for (const entry of everyRecord(after)) {
    const record = `${entry.kind}/${entry.id}`;
    const [old, node] = [former.get(record), entryNode(entry)];
    if (!old || entry.kind === 'sources' || isSame(old.value, node.value)) continue;
    const read = new Set(gapsOf(old.value).map((gap) => JSON.stringify(gap)));
    for (const [index, gap] of gapsOf(node.value).entries()) {
      const value = gap.explains.find((path) => !isSame(lookUp(old, path)?.value, lookUp(node, path)?.value));
      if (value !== undefined && read.has(JSON.stringify(gap)))
        yield {
          ...{ code: 'gap-not-reread', file: entry.file, path: [...baseOf(entry), 'gaps', index] },
          params: { value, gap: gap.id },
        };
    }
    yield* formerDates(record, datesOf(old), datesOf(node), endsOf(node, after), after);
  }
}

/** Texts with a date that a record had and has no more: a whole day anywhere, a month or a year where the text names both ends of the link. */
function* formerDates(
  record: string,
  former: ReadonlySet<string>,
  dates: ReadonlySet<string>,
  ends: readonly Words[],
  content: Entries,
): Iterable<Issue> {
  const gone = [...former].filter((date) => !dates.has(date));
  for (const { file, ...entry } of gone.length > 0 ? everyRecord(content) : [])
    for (const { value, at, meaning } of nodesOf(entryNode(entry))) {
      const lang = meaning.lang === 'ja' ? 'ja' : 'fr';
      if (meaning.scalar !== 'text' || meaning.by !== 'us' || typeof value !== 'string') continue;
      const namesBoth = ends.length > 1 && ends.every((names) => value.includes(names[lang]));
      for (const { typed, year, month, day } of figuresOf(value, lang).dates) {
        const known = [year, month, day].filter((part) => part !== undefined);
        const date = known.map((part) => String(part).padStart(2, '0')).join('-');
        const isFormer = (one: string) => one === date || (namesBoth && one.startsWith(date));
        if (year && gone.some(isFormer) && ![...dates].some((one) => one.startsWith(date)))
          yield { code: 'former-date', file, path: at, params: { value: typed, record } };
      }
    }
}

/** The kept dates of a record: the first and last days of its periods. */
function datesOf(record: Node): ReadonlySet<string> {
  return new Set(
    ownNodesOf(record).flatMap((node) => {
      if (holds(node, 'period')) return [node.value.start.value, node.value.end.value];
      return holds(node, 'date') ? [node.value.value] : [];
    }),
  );
}

/** The names of the authorities at the ends of a link. */
function endsOf({ value }: Node, { records: { authorities } }: Entries): readonly Words[] {
  const { french = [], japanese = [] } = value as Partial<Readonly<Record<'french' | 'japanese', readonly string[]>>>;
  return authorities.flatMap(({ id, data: { fr, ja } }) =>
    (french.includes(id) || japanese.includes(id)) && !isNotKnown(fr) ? [{ fr, ja: ja.replace(/市$/u, '') }] : [],
  );
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
