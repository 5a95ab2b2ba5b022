import { pageAt } from '../../i18n/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { pageNames, type PageName } from '../../site/pages.ts';
import type { Context } from '../../i18n/names/names.ts';
import { frameView, type FrameView, type LinkView, type PageIdentity } from './frame.ts';

/** A page with its title. */
interface TitledView {
  readonly frame: FrameView;
  readonly title: string;
}

/** The metadata of a page that exists once in each language. Its name determines its address and, unless one is given, its title. */
type SinglePageIdentity = Omit<PageIdentity, 'path' | 'title'> & { readonly title?: string };

/** Returns the frame and the title of a page that exists once in each language. `participation/towns` is below `participation`. */
export function singlePageView(context: Context, name: PageName, page: SinglePageIdentity): TitledView {
  const { locale } = context;
  const title = page.title ?? siteStrings[locale].pages[name];
  const within = page.within ?? pageNames.find((one) => one === name.split('/')[0]);
  return { frame: frameView(context, { ...page, path: pageAt(locale, name), title, within }), title };
}

/** Returns a link to a page that exists once in each language, labelled with its title. */
export function pageLink({ locale }: Context, name: PageName): LinkView {
  return { href: pageAt(locale, name), label: siteStrings[locale].pages[name] };
}
