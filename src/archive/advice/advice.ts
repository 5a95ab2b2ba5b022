import { doubts } from '../agreement/agreement.ts';
import { unevenParagraphs } from '../check/official-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { longTexts } from './long-texts.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { openUnknowns, uncitedSources } from './sources.ts';
import { typographyAdvice } from './typography.ts';

/** Lists advice on valid content that could be better. */
export function findAdvice(entries: Entries): Issue[] {
  return [
    ...doubts(entries),
    ...openUnknowns(entries),
    ...longTexts(entries),
    ...typographyAdvice(entries),
    ...sharedPhrases(entries),
    ...unevenParagraphs(entries),
    ...uncitedSources(entries),
  ];
}
