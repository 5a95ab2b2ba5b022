import type { Kind } from '../archive/kinds.ts';
import { recordAt } from '../i18n/paths.ts';
import type { PageKind } from '../site/record-pages.ts';
import type { Context } from '../wording/context.ts';
import { recordText } from '../wording/names.ts';
import { frameView, type FrameView, type LinkView, type PageIdentity } from './frame.ts';

/** Makes the frame of the page of a record, below the list of its kind. */
export function recordFrame(
  context: Context,
  kind: PageKind,
  id: string,
  page: Pick<PageIdentity, 'title' | 'description'>,
): FrameView {
  return frameView(context, {
    ...page,
    path: recordAt(context.locale, kind, id),
    record: { kind, id },
    within: kind,
  });
}

/** A link to a record, under its name. */
export function linkToRecord(context: Context, kind: Kind, id: string): LinkView {
  return { href: recordAt(context.locale, kind, id), label: recordText(context, kind, id) };
}
