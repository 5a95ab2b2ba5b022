import { pageBytes, type PageBytes } from '../scripts/quality/page-bytes.ts';
import { typesOf, type PageType } from '../scripts/quality/page-types.ts';
import type { BuiltSite } from '../scripts/quality/built-site.ts';

export interface PageWeight extends PageBytes {
  readonly url: string;
  readonly type: PageType | undefined;
}

export function weighPages(site: BuiltSite): readonly PageWeight[] {
  return site.pages().map((page) => ({ url: page.url, type: typesOf(page)[0], ...pageBytes(page.html, site) }));
}
