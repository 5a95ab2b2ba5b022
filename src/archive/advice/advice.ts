import { unevenParagraphs } from '../check/official-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { uncitedSources } from './sources.ts';
import { typographyAdvice } from './typography.ts';

/** Lists advice on valid content that could be better. */
export function findAdvice(entries: Entries): Issue[] {
  return [...typographyAdvice(entries), ...unevenParagraphs(entries), ...uncitedSources(entries)];
}
