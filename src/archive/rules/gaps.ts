import type { Entries } from '../entries.ts';
import { isClaim, lookUp, nearestPath, versionsOf, wayToVersion } from '../fact-path.ts';
import { gapsExplaining, hasGaps } from '../gaps.ts';
import { statusNow } from '../edition-days.ts';
import { entryNode } from '../kinds.ts';
import { partsOf, type Node } from '../node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { formOf, shapeIn } from '../schema/side.ts';
import { isPrinted, whose } from '../schema/title.ts';
import { valueAt } from '../value-at.ts';
import { family } from './rule.ts';
import { factsIn, gapsIn, readingsOf } from './walks.ts';

/** Every path that a gap explains, with its place. */
function* pathsExplained(content: Entries) {
  for (const { gap, entry, file, path: at } of gapsIn(content))
    for (const [part, path] of gap.explains.entries())
      // A value that is left out of a record, since it is wrong, is there.
      if (!entry.isPartial) yield { file, at: [...at, 'explains', part], record: entryNode(entry), gap, path };
}

/** True if no field of a fact with several is open: each required one has a value or, for counts, both sides do. */
function isWholeFact({ value, schema }: Node): boolean {
  // A fact that remains to be verified may still have a gap.
  if (!isClaim(value) || value.is !== 'known' || value.evidence.toVerify.length > 0) return false;
  const inner = shapeIn(schema, 'made')?.['value'];
  const shape = inner ? (shapeIn(inner, 'made') ?? {}) : {};
  const values: Readonly<Record<string, unknown>> = { ...value.value };
  const fields = Object.keys(shape);
  // A fact described in a sentence of ours may leave something open.
  const isInOurWords = shape['fr'] !== undefined && formOf(shape['fr'], 'made').meaning.by === 'us';
  if (fields.length < 2 || isInOurWords) return false;
  const needed = fields.filter((field) => {
    const one = shape[field];
    return one !== undefined && !one.safeParse(undefined).success;
  });
  const isCounts = fields.some((field) => shape[field] && formOf(shape[field], 'made').meaning.scalar === 'count');
  const asked = isCounts ? ['french', 'japanese'] : needed;
  return (
    asked.length > 0 && asked.every((field) => values[field] !== undefined) && Object.values(values).every(isAnswer)
  );
}

/** True if a value answers a question: it is neither a word for no value, nor words of ours for a title. */
function isAnswer(value: unknown): boolean {
  if (isNotKnown(value)) return false;
  return !isPrinted(value) || whose(value.status) === 'source';
}

/** True for a list that claims to be complete on both sides. */
function isWholeList(node: Node): boolean {
  const parts = [...partsOf(node)];
  return (
    parts.some(({ field, value }) => field === 'complete' && value === 'both') &&
    parts.some(({ field }) => field === 'list')
  );
}

/** Facts without source or without value, and the gaps that explain them. */
export const gapRules = family({
  'no-source': {
    fr: ({ value, list }) => [
      list ? `Une autre version de « ${value} » n’a pas de source.` : `« ${value} » n’a pas de source.`,
      'Ajoutez sources: [ ] avec l’identifiant de la source ; sinon, dites d’où cela vient : derived, general_knowledge ou ours.',
    ],
    ja: ({ value, list }) => [
      list ? `「${value}」のほかの記述に出典がありません。` : `「${value}」に出典がありません。`,
      'sources: [ ]に資料のIDを書くか、典拠の別をderived、general_knowledge、oursで示してください。',
    ],
    *find(content) {
      for (const { entry, file, path, at, node } of factsIn(content))
        for (const [index, { evidence }] of versionsOf(node).entries()) {
          const { basis } = evidence;
          if (basis.kind !== 'inherited') continue;
          const way = wayToVersion(node, index);
          const words = { value: path || entry.id, list: way[0] };
          if (basis.also.length > 0) yield { code: 'also-without-head', file, path: [...at, ...way, 'also'], ...words };
          else yield { file, path: [...at, ...way], ...words };
        }
    },
  },
  'also-without-head': {
    fr: '« also » s’ajoute aux sources de la tête de la liste, et cette liste n’en a pas. → Écrivez « sources » à la place de « also ».',
    ja: '「also」は一覧の先頭の出典に加えるものですが、この一覧の先頭には出典がありません。 → 「also」を「sources」に直してください。',
  },
  'unknown-without-gap': {
    fr: '« {value} » est inconnu, et aucune lacune ne l’explique. → Ajoutez « {value} » aux explains d’une lacune de gaps ; écrivez not-stated si l’on n’a pas cherché ailleurs.',
    ja: '「{value}」がunknownですが、それを説明する不明点がありません。 → gapsの不明点のexplainsに「{value}」を追加してください。ほかを調べていないときはnot-statedにしてください。',
    *find(content) {
      for (const { entry, node, file, path, at } of factsIn(content)) {
        const code = hasGaps(entry.data) ? 'unknown-without-gap' : 'unknown-without-gaps';
        if (isNotKnown(node) && node.is === 'unknown' && gapsExplaining(entry.data, path).length === 0)
          yield { code, file, path: at, value: path };
      }
    },
  },
  'unknown-without-gaps': {
    fr: '« {value} » est inconnu, et cette sorte de fiche n’a pas de lacunes pour l’expliquer. → Écrivez not-stated.',
    ja: '「{value}」がunknownですが、この種類の記録には不明点を書けません。 → not-statedに直してください。',
  },
  'gap-explains-nothing': {
    fr: 'La lacune « {gap} » explique « {value} », qui n’est pas dans ce fichier. → Corrigez ce chemin, ou retirez-le.',
    ja: '不明点「{gap}」が挙げる「{value}」は、このファイルにありません。 → パスを直すか、削除してください。',
    correction: { fr: 'Écrivez « {nearest} », ou retirez ce chemin.', ja: '「{nearest}」に直すか、削除してください。' },
    *find(content) {
      for (const { file, at, record, gap, path } of pathsExplained(content))
        if (!lookUp(record, path))
          yield { file, path: at, gap: gap.id, value: path, nearest: nearestPath(record, path) };
    },
  },
  'gap-explains-value': {
    contradiction: 'What is known, what was read',
    fields: 'a gap, the value that it explains; also a whole fact, a complete list, `status` once held or cancelled',
    why: 'Readers would see a value and, beside it, that nothing is known.',
    fr: 'La lacune « {gap} » explique « {value} », qui a une valeur. → Retirez ce chemin ; si c’est le seul, retirez la lacune.',
    ja: '不明点「{gap}」が挙げる「{value}」には、値があります。 → このパスを削除してください。ほかにパスがなければ、不明点ごと削除してください。',
    *find(content) {
      for (const { file, at, record, gap, path } of pathsExplained(content)) {
        const node = lookUp(record, path);
        const type = valueAt(record, path)?.type;
        // A list may be incomplete, a title may be a gloss.
        const isKnown = type !== undefined && type !== 'not-known' && type !== 'undecided';
        if (node && (isKnown || isWholeFact(node) || isWholeList(node)))
          yield { file, path: at, gap: gap.id, value: path };
      }
      // Nothing remains to be asked of the status of an edition that was held or cancelled.
      for (const { file, data } of content.records.editions)
        for (const [index, { id, explains }] of data.gaps.entries())
          if (explains.includes('status') && ['held', 'cancelled'].includes(statusNow(data) ?? '')) {
            const path = ['gaps', index, 'explains', explains.indexOf('status')];
            yield { file, path, gap: id, value: 'status' };
          }
    },
  },
  'gap-half-read': {
    fr: 'La réponse à la lacune « {value} » est peut-être dans une source lue en partie, ou pas encore lue : {known}. → Lisez la suite ; si la réponse s’y trouve, donnez-la et retirez la lacune. Sinon, écrivez read: whole sur la fiche de la source.',
    ja: '不明点「{value}」の答えは、まだ読んでいない、または最後まで読んでいない資料（{known}）にあるかもしれません。 → 続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
    advice: { fr: 'Lacunes qu’une lecture pourrait combler', ja: '読み進めれば分かるかもしれない不明点' },
    *find(content) {
      const readings = readingsOf(content);
      for (const { gap, file, path } of gapsIn(content)) {
        const unread = gap.looked_in.filter((id) => (readings.get(id) ?? 'whole') !== 'whole');
        if (unread.length > 0) yield { file, path: [...path, 'id'], value: gap.id, known: unread.join(', ') };
      }
    },
  },
});
