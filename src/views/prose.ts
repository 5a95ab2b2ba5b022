import type { Prose } from '../archive/prose.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { otherAccountChanged } from './account-state.ts';

/** What stands around an account in the language of the page; its body is rendered from its file. */
export interface ProseView {
  readonly title?: string | undefined;
  readonly lead: Html;
  /** The lead as plain text, for the description of the page. */
  readonly leadText: string;
  /** That the account in the other language changed since both were last read together. */
  readonly state?: Html | undefined;
}

/** Shows the head of an account; `undefined` where a record has none. */
export function proseView(context: Context, prose: Prose | undefined): ProseView | undefined {
  if (!prose) return undefined;
  const { title, lead } = prose;
  return {
    title,
    lead: marked(lead, context.locale),
    leadText: lead,
    state: otherAccountChanged(context, prose),
  };
}
