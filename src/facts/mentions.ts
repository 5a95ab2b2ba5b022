import type { PersonHere } from '../schema/edition.ts';
import type { Context } from '../names/names.ts';
import { factView, type FactView, type Holder } from './fact.ts';

/** Returns the facts that connect a person with an edition: the person hosted it, spoke, or was named. */
export function factsOfPerson(context: Context, holder: Holder, path: string, here: PersonHere): readonly FactView[] {
  return (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
    const node = here[part];
    return node ? [factView(context, holder, `${path}.${part}`, node)] : [];
  });
}
