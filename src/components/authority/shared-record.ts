import type { Authority } from '../../archive/archive.ts';
import { pathsOfLines } from '../../archive/fact-path.ts';
import { recordNode } from '../../schema/kinds.ts';
import { factView } from '../../facts/fact.ts';
import { town } from '../../sentences/town.ts';
import type { Context } from '../../names/names.ts';

/** An authority without a page of its own: what became of it; its record; whom its name may mean. */
export function sharedRecord(context: Context, authority: Authority) {
  const { id, became, candidates } = authority;
  const record = factView(context, 'authorities', id, '');
  const paths = pathsOfLines(recordNode('authorities', authority), 'candidates');
  const { head } = town(context, authority);
  const shown = {
    head: became ? head.sentences.map(({ claims }) => ({ claims })) : [],
    became: became && factView(context, 'authorities', id, 'became').id,
    record: {
      ...record,
      parts: record.parts.filter((one) => !/\.(?:became|candidates)\b/.test(one.id)),
    },
    candidates: candidates.map((candidate, index) => ({
      ...candidate,
      facts: (['population', 'coordinates'] as const).flatMap((field) => {
        const claim = candidate[field];
        return claim ? [factView(context, 'authorities', id, `${paths[index] ?? ''}.${field}`)] : [];
      }),
    })),
  };
  const cited = [{ sentences: shown.head }, shown.record, shown.candidates.map(({ facts }) => facts)];
  return { ...shown, cited };
}
