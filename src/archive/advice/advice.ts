import { doubts } from '../agreement/agreement.ts';
import { unevenParagraphs } from '../check/official-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { openUnknowns, uncitedSources } from './sources.ts';
import { typographyAdvice } from './typography.ts';

/** Lists advice on valid content that could be better. */
export function findAdvice(entries: Entries): Issue[] {
  return [
    ...doubts(entries),
    ...openUnknowns(entries),
    ...typographyAdvice(entries),
    ...unevenParagraphs(entries),
    ...uncitedSources(entries),
  ];
}
