import type { Kind } from '../schema/kinds.ts';
import { takenUpIn, type PlacedFollowUp } from '../archive/queries/follow-ups.ts';
import type { Context } from '../names/names.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import { originLink, targetLink } from '../names/declaration-title.ts';
import { html, join } from '../names/html.ts';

export function followedUpViews(context: Context, kind: Kind, id: string): readonly FactView[] {
  return takenUpIn(context.archive, kind, id).map((placed) => followedUpView(context, placed));
}

export function followedUpView(context: Context, placed: PlacedFollowUp): FactView {
  const { declaration, of, path, line, target } = placed;
  // If a session or a sequel took it up, that is named; the record itself needs no name on its own page.
  const place = target.path === '' ? [] : [targetLink(context, line.taken_up_in)];
  return {
    ...factView(context, holderOf(context, 'declarations', declaration.id), path, line),
    id: `taken_up.${declaration.id}${of ? `.${of.address}` : ''}${target.path && `.${target.path}`}`,
    fields: [{ name: 'taken_up', label: '', value: join([originLink(context, placed), ...place], html` → `) }],
  };
}
