import { pageAt, type LinkView } from '../../site/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { pageNames, type PageName } from '../../site/pages.ts';
import type { Context } from '../../names/names.ts';
import { frameView, type PageIdentity } from './frame.ts';

/** Returns the frame and the title of a page that exists once in each language. `participation/towns` is below `participation`. */
export function singlePageView(context: Context, name: PageName, page: Omit<PageIdentity, 'path' | 'title'>) {
  const { href: path, label: title } = pageLink(context, name);
  const within = page.within ?? pageNames.find((one) => one === name.split('/')[0]);
  return { frame: frameView(context, { ...page, path, title, within }), title };
}

export function pageLink({ locale }: Context, name: PageName): LinkView {
  return { href: pageAt(locale, name), label: siteStrings[locale].pages[name] };
}
