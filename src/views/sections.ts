import type { Locale } from '../i18n/locales.ts';
import { citationStrings } from '../i18n/strings/citation.ts';
import type { LinkView } from './frame.ts';

/** The head of a section of a page. */
export interface SectionHead {
  /** Its fragment is `s-` and this. */
  readonly id: string;
  readonly title: string;
  /** A sentence beside the title, on how to read the section. */
  readonly note?: string | undefined;
}

/** The heads of the sections that a page always has, and of those that it has where something stands in them. */
export type SectionHeads<Always extends string, Sometimes extends string = never> = Readonly<
  Record<Always, SectionHead> & Record<Sometimes, SectionHead | undefined>
>;

/** The contents of a page: its sections in their order, then how it is cited. */
export function contentsOf(locale: Locale, sections: readonly (SectionHead | undefined)[]): readonly LinkView[] {
  const entries = sections.flatMap((head) => (head ? [{ href: `#s-${head.id}`, label: head.title }] : []));
  return [...entries, { href: '#s-cite', label: citationStrings[locale].title }];
}
