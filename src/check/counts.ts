import { isWholeFor } from '../archive/edition-lists.ts';
import { evidenceOf, factsOf, lookUp, versionsAt } from '../archive/fact-path.ts';
import { valueAt } from '../archive/value-at.ts';
import { entryNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { holds, nodesOf, ownNodesOf, partsOf, type Node } from '../schema/node.ts';
import { countText, type Count } from '../schema/count.ts';
import { basisFor, type Basis } from '../schema/evidence.ts';
import { inNearest, inRecords, placedNodes, type PlacedNode } from './walks.ts';
import { family, type Checked } from './rule.ts';

function authorities(count: string): string {
  return count === '1' ? '1 collectivité' : `${count} collectivités`;
}

const countFields = ['french', 'japanese', 'total'] as const;

type Counts = Readonly<
  Partial<Record<(typeof countFields)[number], { readonly count: Count; readonly basis: Basis | undefined }>>
>;

const ranges: Readonly<Record<Count['qualifier'], (n: number) => readonly [lowest: number, highest: number]>> = {
  exact: (n) => [n, n],
  'at-least': (n) => [n, Infinity],
  'more-than': (n) => [n + 1, Infinity],
  nearly: (n) => [0, n],
  about: () => [0, Infinity],
};

function rangeOf({ n, qualifier }: Count) {
  return ranges[qualifier](n);
}

/** The counts of a record, and those of the versions that are not kept. */
const countsOf = memoize((record: Node) =>
  [
    ...placedNodes(record),
    ...factsOf(record).flatMap(({ place }) =>
      versionsAt(place).flatMap((version) => (version.place === place ? [] : placedNodes(version.place))),
    ),
  ].flatMap((placed) => {
    const counts = countsIn(placed);
    return Object.keys(counts).length > 0 ? [{ counts, placed }] : [];
  }),
);

function countsIn(placed: PlacedNode): Counts {
  const { node } = placed;
  const parts = partsOf(node).filter((part) => countFields.some((name) => name === part.field));
  const evidence = parts.length > 0 ? inNearest(placed, ({ value }) => evidenceOf(value)) : undefined;
  const basisOf = (field: string) => evidence && basisFor(evidence, field, node.field);
  return Object.fromEntries(
    parts.flatMap((part) =>
      holds(part, 'count') ? [[part.field, { count: part.value, basis: basisOf(part.field) }]] : [],
    ),
  );
}

/** True if all bases cite one and the same source: a contradiction is then within that source. */
function isOfOneSource(bases: readonly (Basis | undefined)[]): boolean {
  const sources = bases.map((basis) => (basis?.kind === 'sources' ? basis.sources : []));
  return sources.every((ids) => ids.length > 0) && new Set(sources.flat()).size === 1;
}

function countOf(ids: ReadonlySet<string>, name: string, sideOf: Checked['sideOf']): number {
  return name === 'total' ? ids.size : [...ids].filter((id) => sideOf(id) === name).length;
}

function authoritiesOn(list: Node): { readonly ids: ReadonlySet<string>; readonly bases: readonly Basis[] } {
  const ids = new Set<string>();
  const bases: Basis[] = [];
  for (const line of partsOf(list)) {
    const evidence = evidenceOf(line.value);
    if (evidence) bases.push(evidence.basis);
    for (const { value, meaning } of [line, ...partsOf(line)])
      if (meaning.ref === 'authorities' && typeof value === 'string') ids.add(value);
  }
  return { ids, bases };
}

/**
 * Returns the numbers of the list at a path: counted in all versions, names known (French, Japanese, total), and names missing from kept
 * counts; `undefined` if nothing counts it.
 */
export function numbersOf(record: Node, list: string, sideOf: Checked['sideOf']) {
  const lines = lookUp(record, list);
  const claim = nodesOf(record).find(({ meaning }) => meaning.counts?.list === list);
  if (!lines || !claim) return undefined;
  const { ids } = authoritiesOn(lines);
  const numbersIn = (nodes: Iterable<Node>) =>
    [...nodes].flatMap((one) => (holds(one, 'count') ? [{ name: one.field, n: one.value.n }] : []));
  const kept = numbersIn(ownNodesOf(claim));
  return {
    counted: numbersIn(nodesOf(claim)).map(({ n }) => n),
    named: countFields.map((name) => countOf(ids, name, sideOf)),
    missing: kept.map(({ name, n }) => n - countOf(ids, name, sideOf)).filter((n) => n > 0),
  };
}

export const countRules = family('Counts', {
  'sum-differs': {
    fields: '`french` + `japanese`, `total`',
    why: 'The archive keeps three numbers that cannot all be true, from several sources or of its own making.',
    fr: 'Les parties ({known}) font {count}, et le total retenu est {value}. → Corrigez le nombre qui est faux ; si une même source imprime les trois, dites-le dans {answer}.',
    ja: '内訳（{known}）の合計は{count}ですが、採用した合計は{value}になっています。 → 誤っている数を直してください。一つの資料が三つともこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const [{ counts, placed }, { file }] of inRecords(content, countsOf)) {
        const { french, japanese, total } = counts;
        if (!french || !japanese || !total) continue;
        const [a, b, whole] = [rangeOf(french.count), rangeOf(japanese.count), rangeOf(total.count)];
        if (a[0] + b[0] <= whole[1] && whole[0] <= a[1] + b[1]) continue;
        yield {
          code: isOfOneSource([french.basis, japanese.basis, total.basis]) ? 'sum-of-source' : 'sum-differs',
          file,
          path: [...placed.node.at, 'total'],
          value: countText(total.count),
          count: french.count.n + japanese.count.n,
          known: `${countText(french.count)} + ${countText(japanese.count)}`,
        };
      }
    },
  },
  'fewer-than-part': {
    fields: 'a count, another that it is no smaller than: persons, authorities',
    why: 'Every authority sent somebody.',
    fr: '« {named} » donne {value}, moins que « {other} » ({known}). → Corrigez le nombre qui est faux ; si les sources disent bien les deux, dites-le dans {answer}.',
    ja: '「{named}」の{value}が、「{other}」（{known}）より少なくなっています。 → 誤っている数を直してください。資料が両方を記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const [{ meaning, path, at }, entry] of inRecords(content, ownNodesOf))
        for (const name of meaning.noFewerThan === undefined ? [] : countFields) {
          const [one, part] = [path, meaning.noFewerThan].map((place) =>
            valueAt(entryNode(entry), `${place ?? ''}.${name}`),
          );
          if (one?.type === 'count' && part?.type === 'count' && rangeOf(one.count)[1] < rangeOf(part.count)[0])
            yield {
              ...{ file: entry.file, path: [...at, name], value: countText(one.count), named: path },
              ...{ other: meaning.noFewerThan, known: countText(part.count) },
            };
        }
    },
  },
  'count-beside-list': {
    fields: 'a count, the names that are known of it, the list that is whole (`complete`)',
    why: '« 22, complete list » over 21 names: one of them is wrong, or the list is not whole; more are named than are counted.',
    fr: ({ count }) =>
      `La liste « {named} » nomme ${authorities(count)}{side}, et le nombre donné est {value}. → Corrigez le nombre ou la liste, ou changez complete ; si une source imprime les deux, dites-le dans {answer}.`,
    ja: '一覧「{named}」に挙がる{side}自治体は{count}ですが、記された数は{value}です。 → 数か一覧を直すか、completeを改めてください。一つの資料が両方をこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      const { sideOf } = content;
      for (const [{ counts, placed }, { file }] of inRecords(content, countsOf)) {
        // The group itself says what it counts, or the fact of which it is the value.
        const meaning = [placed.node, placed.around.at(-2)].find(
          (one) => one?.path === placed.node.path && one.meaning.counts,
        )?.meaning.counts;
        const list = meaning && inNearest(placed, (node) => lookUp(node, meaning.list));
        if (!list || !Array.isArray(list.value)) continue;
        const complete = inNearest(placed, (node) => lookUp(node, meaning.complete))?.value;
        const { ids, bases } = authoritiesOn(list);
        // An authority whose record cannot be read has no side yet.
        if ([...ids].some((id) => !sideOf(id))) continue;
        for (const kind of countFields) {
          const one = counts[kind];
          if (!one) continue;
          const count = countOf(ids, kind, sideOf);
          const [lowest, highest] = rangeOf(one.count);
          const isWhole = isWholeFor(complete, kind);
          if (count <= highest && !(isWhole && count < lowest)) continue;
          const isOwn = isOfOneSource([one.basis, ...(bases.length > 0 ? bases : [one.basis])]);
          yield {
            code: isOwn ? 'list-of-source' : 'count-beside-list',
            file,
            path: [...placed.node.at, kind],
            ...{ value: countText(one.count), count, kind, named: list.path },
          };
        }
      }
    },
  },
  'sum-of-source': {
    fields: '`french` + `japanese`, `total`, all three of one source',
    why: 'The source may count a body that is of neither side. It is quoted as it is; `seen` tells readers that the sum is its own.',
    fr: 'Les parties ({known}) font {count}, et la source donne {value} pour total. → Relisez la source ; si elle l’imprime bien ainsi, ajoutez {answer} : le lecteur saura que la somme est la sienne.',
    ja: '内訳（{known}）の合計は{count}ですが、資料は合計を{value}としています。 → 資料を読み直してください。このとおりであれば、資料のままの合計であることを{answer}に書いてください。',
    advice: { fr: 'Sommes de la source', ja: '資料のままの合計' },
  },
  'list-of-source': {
    fields: 'a count, a list of the same single source',
    why: 'A source may head a list with another number than it holds.',
    fr: ({ count }) =>
      `La source donne le nombre {value}, et sa liste « {named} » nomme ${authorities(count)}{side}. → Relisez la source ; si elle l’imprime bien ainsi, ajoutez {answer} : le lecteur saura que l’écart est le sien.`,
    ja: '資料の数は{value}ですが、その一覧「{named}」に挙がる{side}自治体は{count}です。 → 資料を読み直してください。このとおりであれば、資料のままの数であることを{answer}に書いてください。',
    advice: { fr: 'Listes de la source', ja: '資料のままの一覧' },
  },
});
