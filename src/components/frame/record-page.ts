import type { Kind } from '../../schema/kinds.ts';
import { recordAt, type LinkView } from '../../site/paths.ts';
import { recordText, type Context } from '../../names/names.ts';
import { recordTitle, type TitledKind } from '../../names/record-title.ts';
import { frameView, type FrameView } from './frame.ts';

/** Makes the frame of the page of a record, below the list of its kind; its title is the one that it is cited by. */
export function recordFrame(context: Context, kind: TitledKind, id: string, description: string): FrameView {
  return frameView(context, {
    path: recordAt(context.locale, kind, id),
    record: { kind, id },
    title: recordTitle(context, kind, id),
    description,
    within: kind,
  });
}

export function linkToRecord(context: Context, kind: Kind, id: string): LinkView {
  return { href: recordAt(context.locale, kind, id), label: recordText(context, kind, id) };
}
