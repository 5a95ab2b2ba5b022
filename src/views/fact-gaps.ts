import { isClaim, lookUp, type Fact } from '../archive/fact-path.ts';
import { gapsExplaining, gapsOf } from '../archive/gaps.ts';
import type { Node } from '../archive/node.ts';
import type { RecordKey } from '../archive/queries/statements.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Context } from '../wording/context.ts';
import { gapViews, type GapView } from './gap.ts';

/** The gaps to show beside a fact: those of the whole where nothing is known, and those that name the fact or one of its fields. */
export function gapsAt(
  context: Context,
  { kind, id, data }: RecordKey & { readonly data: unknown },
  path: string,
  node: Fact['node'],
  place: Node,
): readonly GapView[] {
  const unknown = isNotKnown(node) && node.is === 'unknown';
  const gaps = unknown
    ? gapsExplaining(data, path)
    : gapsOf(data).filter(({ explains }) => explains.some((one) => one === path || isFieldOf(one, path, place)));
  return gapViews(context, kind, id, gaps);
}

/** True where a path names a field of a fact that is not a fact of its own. */
function isFieldOf(path: string, whole: string, place: Node): boolean {
  if (!path.startsWith(`${whole}.`)) return false;
  const name = path.slice(whole.length + 1).split('.')[0] ?? '';
  const field = lookUp({ ...place, path: '' }, name)?.value;
  return !isClaim(field) || isNotKnown(field);
}
