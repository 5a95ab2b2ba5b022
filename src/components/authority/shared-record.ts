import type { Authority } from '../../archive/archive.ts';
import { pathsOfLines } from '../../archive/fact-path.ts';
import { recordNode } from '../../schema/kinds.ts';
import { factView, holderOf, withoutFields } from '../../facts/fact.ts';
import { town } from '../../sentences/town.ts';
import type { Context } from '../../names/names.ts';

/** What its heading, its list of candidates and the page around it say. */
const saidElsewhere = ['kind', 'fr', 'ja', 'yomi', 'katakana', 'area', 'candidates'];

/** The facts of an authority without a page of its own: what became of it, those of each candidate, the others. */
export function sharedRecord(context: Context, authority: Authority) {
  const holder = holderOf(context, 'authorities', authority.id);
  const whole = withoutFields(factView(context, holder, '', authority), saidElsewhere);
  const paths = pathsOfLines(recordNode('authorities', authority), 'candidates');
  const { became } = authority;
  const { head } = town(context, authority);
  return {
    /** What became of it, and what it signed, at addresses of its own. */
    head: { ...head, sentences: head.sentences.map((one) => ({ ...one, id: `${authority.id}.${one.id}` })) },
    record: { ...whole, parts: whole.parts.filter(({ id }) => !/\.(?:became|candidates)\b/.test(id)) },
    became: became && factView(context, holder, 'became', became),
    candidates: authority.candidates.map((candidate, index) => ({
      ...candidate,
      facts: (['population', 'coordinates'] as const).flatMap((field) => {
        const claim = candidate[field];
        return claim ? [factView(context, holder, `${paths[index] ?? ''}.${field}`, claim)] : [];
      }),
    })),
  };
}
