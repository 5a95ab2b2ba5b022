import { entryName } from '../archive/entry-name.ts';
import { headingText, type Prose } from '../archive/prose.ts';
import { correctionAt, pageAt, readOnForgeAt, textPageAt } from '../i18n/paths.ts';
import { changesStrings } from '../i18n/strings/changes.ts';
import { contributeStrings } from '../i18n/strings/contribute.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { textPageTitle } from '../wording/names.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { outwardLink } from './outward-link.ts';
import { proseView, type ProseView } from './prose.ts';
import { pageLink } from './single-page.ts';

/** A page of text: about, contribute, accessibility. */
export interface TextPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly prose: ProseView;
  /** Its sections; empty where there are too few to need a list. */
  readonly contents: readonly LinkView[];
  /** On the page about taking part, the links to the form for errors and to the guides on the forge; of these one sentence, where the site names no forge. */
  readonly guides: readonly Html[];
  /** Pages that go on from this one. */
  readonly onward: readonly LinkView[];
}

/** Makes a page of `content/pages`. */
export function textPageView(context: Context, id: string): TextPageView {
  const { archive, locale } = context;
  const prose = archive.prose('pages', id, locale);
  const view = proseView(context, prose);
  if (!prose || !view) throw new Error(`The page “${id}” has no text in “${locale}”: content was not checked.`);
  const title = textPageTitle(context, id);
  return {
    frame: frameView(context, {
      path: textPageAt(locale, id),
      entry: entryName('pages', id),
      title,
      description: view.leadText ?? title,
    }),
    title,
    prose: view,
    contents: prose.lang === locale ? contentsOf(prose) : [],
    guides: id === 'contribute' ? guideLinks(context) : [],
    onward: pagesBelow(context, id),
  };
}

function guideLinks({ archive, locale }: Context): readonly Html[] {
  const words = contributeStrings[locale];
  const report = correctionAt(archive.site, locale);
  const links = Object.entries({
    START: words.start,
    GUIDES: words.steps,
    README: words.guide,
    REFERENCE: words.reference,
  }).flatMap(([name, label]) => {
    const href = readOnForgeAt(archive.site, `${name}.${locale}.md`);
    return href === undefined ? [] : [outwardLink(href, label, locale)];
  });
  return [
    ...(report === undefined ? [] : [html`<a href="${report}">${words.report}</a>`]),
    ...(links.length > 0 ? links : [html`${words.noForge(archive.site.publisher !== undefined)}`]),
  ];
}

/** The pages below the one on the archive. */
function pagesBelow(context: Context, id: string): readonly LinkView[] {
  if (id !== 'about') return [];
  const { locale } = context;
  return [
    { href: pageAt(locale, 'about/corrections'), label: changesStrings[locale].toChanges },
    pageLink(context, 'legal'),
  ];
}

function contentsOf({ blocks }: Prose): readonly LinkView[] {
  const links = blocks.flatMap((block): LinkView[] =>
    block.type === 'heading' && block.level === 2 ? [{ href: `#${block.id}`, label: headingText(block) }] : [],
  );
  return links.length > 2 ? links : [];
}
