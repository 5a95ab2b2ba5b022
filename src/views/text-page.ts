import { inlinesOf, type Block, type Prose } from '../archive/prose.ts';
import { pageAt, textPageAt } from '../i18n/paths.ts';
import { designStrings } from '../i18n/strings/design.ts';
import type { Context } from './context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { proseView, type ProseView } from './prose.ts';

/** A page of text: about, contribute, accessibility. */
export interface TextPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly prose: ProseView;
  /** Its sections; empty where there are too few to need a list. */
  readonly contents: readonly LinkView[];
  /** A page that goes on from this one. */
  readonly onward?: LinkView | undefined;
}

/** Makes a page of `content/pages`. */
export function textPageView(context: Context, id: string): TextPageView {
  const { archive, locale } = context;
  const prose = archive.prose('pages', id, locale);
  const view = proseView(context, prose);
  if (!prose || !view) throw new Error(`The page “${id}” has no text in “${locale}”: content was not checked.`);
  const title = view.title ?? id;
  return {
    frame: frameView(context, { path: textPageAt(locale, id), title, description: view.leadText }),
    title,
    prose: view,
    contents: contentsOf(prose),
    onward:
      id === 'about' ? { href: pageAt(locale, 'about/design'), label: designStrings[locale].toDesign } : undefined,
  };
}

function contentsOf({ blocks }: Prose): readonly LinkView[] {
  const links = blocks.flatMap((block): LinkView[] =>
    block.type === 'heading' && block.level === 2 ? [{ href: `#${block.id}`, label: textOf(block) }] : [],
  );
  return links.length > 2 ? links : [];
}

function textOf(block: Block): string {
  return [...inlinesOf([block])].map((inline) => ('text' in inline ? inline.text : '')).join('');
}
