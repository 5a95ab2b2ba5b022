import { entryName } from '../archive/entry-name.ts';
import type { Prose } from '../archive/prose.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { behindAt, otherAccountChanged } from './text-state.ts';

/** What stands around an account in the language of the page; its body is rendered from its file. */
export interface ProseView {
  readonly title?: string | undefined;
  readonly lead: Html;
  /** The lead as plain text, for the description of the page. */
  readonly leadText: string;
  /** That the account in the other language changed since both were last read together, or that the lead is older than its source. */
  readonly state?: Html | undefined;
}

/** Shows the head of an account; `undefined` where a record has none. */
export function proseView(context: Context, prose: Prose | undefined): ProseView | undefined {
  if (!prose) return undefined;
  const { folder, record, title, lead } = prose;
  const said = ['lead', 'title']
    .flatMap((section) => sectionState(context, `${folder}/${record}`, section) ?? [])
    .at(0);
  return {
    title,
    lead: marked(lead, context.locale),
    leadText: lead,
    state:
      otherAccountChanged(context, prose) ??
      (said === undefined ? undefined : html`<p class="text-state" data-unindexed="">${said}</p>`),
  };
}

/** That a section of a page of text is older than its source; sections of other accounts have none. `record`: `pages/about`. */
export function sectionState(context: Context, record: string, section: string): string | undefined {
  const [folder, id = ''] = record.split('/');
  return folder === 'pages' ? behindAt(context, entryName('pages', id), section) : undefined;
}
