import type { Locale } from '../../text/locales.ts';
import { citationStrings } from '../../i18n/strings/citation.ts';
import { rowStrings } from '../../i18n/strings/facts.ts';
import type { LinkView } from '../../site/paths.ts';
import type { PageNotes } from '../../facts/notes.ts';

export interface SectionHead {
  /** Its fragment is `s-` and this. */
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
}

/** The heads of what a page ends with, where it has any: what is not known, and the sources. */
export function noteHeads(locale: Locale, { questions, sources }: PageNotes) {
  const words = rowStrings[locale];
  return {
    gaps: questions.length > 0 ? { id: 'gaps', title: words.gaps } : undefined,
    sources: sources.length > 0 ? { id: 'sources', title: words.sources } : undefined,
  };
}

/** The head of the rows of a page, at the place that its record always had there. */
export function rowsHead(locale: Locale, id: string): SectionHead {
  const { record, recordNote } = rowStrings[locale];
  return { id, title: record, note: recordNote };
}

/** The contents of a page: its sections in their order, then how it is cited. */
export function contentsOf(locale: Locale, sections: readonly (SectionHead | undefined)[]): readonly LinkView[] {
  const entries = sections.flatMap((head) => (head ? [{ href: `#s-${head.id}`, label: head.title }] : []));
  return [...entries, { href: '#s-cite', label: citationStrings[locale].title }];
}
