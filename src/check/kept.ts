import type { Entries } from '../archive/entries.ts';
import { isClaim, type Fact } from '../archive/fact-path.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { family } from './rule.ts';
import { factsIn } from './walks.ts';

type Values = Readonly<Record<string, unknown>>;

function keptColumns({ node }: Fact) {
  if (isClaim(node) && node.is !== 'known') return undefined;
  const value: Values = isClaim(node) ? { ...node.value } : { ...node };
  return { ...node, value };
}

function* factsWithOthers(content: Entries) {
  for (const fact of factsIn(content)) {
    const kept = keptColumns(fact);
    if (kept && kept.others.length > 0) yield { ...fact, kept };
  }
}

/** A value without the sources that its parts carry: two titles are the same by their words. */
function bare(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => (key === 'sources' ? undefined : one));
}

export const keptRules = family('What is kept, what is rejected', {
  'kept-is-rejected': {
    fields: 'the kept value, a version in `others`',
    why: 'A value that equals the version it rejects was overwritten: its sources and its reason are those of the value before. Equal numbers of different things are answered.',
    fr: 'La valeur retenue de « {value} » est aussi celle d’une version rejetée (others, ligne {count}). → Remettez l’ancienne valeur si elle a été écrasée, ou retirez cette version ; si la même valeur dit autre chose, expliquez-le dans {answer}.',
    ja: '「{value}」で採用した値が、採らないとした記述（othersの{count}番目）と同じです。 → 上書きした場合は元の値と出典に戻すか、この記述を削除してください。同じ値でも指すものが違えば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const { file, path, at, kept } of factsWithOthers(content))
        for (const [index, { value: other }] of kept.others.entries()) {
          const fields = Object.entries(other);
          if (fields.length > 0 && fields.every(([field, value]) => bare(value) === bare(kept.value[field])))
            yield { file, path: [...at, 'others', index], value: path, count: index + 1 };
        }
    },
  },
  'sources-behind-other': {
    fields: 'the sources of the kept value, those of another version',
    why: 'Each source of the kept value is given for another value as well: it would be made to say what it may not say.',
    fr: 'Chaque source de la valeur retenue de « {value} » ({known}) est donnée aussi pour une autre valeur. → Donnez à chaque valeur la source qui la dit ; si une source dit bien les deux, expliquez-le dans {answer}.',
    ja: '「{value}」で採用した値の出典（{known}）が、どれも別の値の出典にもなっています。 → 値ごとに、それを述べる資料だけを挙げてください。一つの資料が両方を述べていれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Sources de deux valeurs', ja: '二つの値の出典' },
    *find(content) {
      for (const { file, path, at, kept } of factsWithOthers(content)) {
        const sources = kept.evidence.basis.kind === 'sources' ? kept.evidence.basis.sources : [];
        const differing = kept.others.filter(({ value: other }) =>
          Object.entries(other).some(
            ([field, value]) => kept.value[field] !== undefined && bare(value) !== bare(kept.value[field]),
          ),
        );
        const behind = new Set(differing.flatMap(({ evidence }) => sourcesOf(evidence.basis)));
        if (sources.length > 0 && sources.every((id) => behind.has(id)))
          yield { file, path: [...at, 'sources'], value: path, known: sources.join(', ') };
      }
    },
  },
});
