import { followUpMistakes } from './follow-ups.ts';
import { officialTextMistakes } from './official-texts.ts';
import { ownLinkMistakes } from './own-links.ts';
import { libraryOf } from './paths.ts';
import { proseMistakes } from './prose.ts';
import { recordTextMistakes } from './record-texts.ts';
import { nothingToTranslate } from './to-translate.ts';
import { textValueMistakes } from './text-value-mistakes.ts';
import type { Issue } from '../entries.ts';
import type { Checked } from '../rules/rule.ts';

/**
 * Every mistake in the relations between records, all at once: ids that name nothing, facts without source, contradictions.
 */
export function findIssues(entries: Checked): Issue[] {
  const { ids, standing } = entries;
  const library = libraryOf(entries, ids);
  return [
    ...recordTextMistakes(entries),
    ...nothingToTranslate(entries),
    ...followUpMistakes(entries, ids),
    ...officialTextMistakes(entries),
    ...proseMistakes(entries, library),
    ...textValueMistakes(entries, library),
    ...ownLinkMistakes(entries, ids, standing),
  ];
}
