import { doubts } from '../agreement/agreement.ts';
import { unevenParagraphs } from '../check/official-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { oldLinks } from './links.ts';
import { openUnknowns, uncitedSources } from './sources.ts';
import { typographyAdvice } from './typography.ts';

/**
 * Lists advice on valid content that could be better. Only old links need `today` (`2026-11-25`), which the build never
 * passes.
 */
export function findAdvice(entries: Entries, today?: string): Issue[] {
  return [
    ...doubts(entries),
    ...openUnknowns(entries),
    ...typographyAdvice(entries),
    ...unevenParagraphs(entries),
    ...uncitedSources(entries),
    ...(today === undefined ? [] : oldLinks(entries, today)),
  ];
}
