import { changeMistakes } from './changes.ts';
import { excerptMistakes } from './excerpts.ts';
import { followUpMistakes } from './follow-ups.ts';
import { duplicateIds, lonelyAccounts, misplacedFiles } from './ids.ts';
import { officialTextMistakes } from './official-texts.ts';
import { ownLinkMistakes } from './own-links.ts';
import { libraryOf } from './paths.ts';
import { proseMistakes } from './prose.ts';
import { danglingIds, successionLoops } from './references.ts';
import { removalMistakes } from './removals.ts';
import { recordTextMistakes } from './record-texts.ts';
import { termMistakes } from './terms.ts';
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
    ...danglingIds(entries, ids),
    ...successionLoops(entries),
    ...duplicateIds(entries),
    ...termMistakes(entries),
    ...recordTextMistakes(entries),
    ...nothingToTranslate(entries),
    ...excerptMistakes(entries, ids),
    ...followUpMistakes(entries, ids),
    ...officialTextMistakes(entries),
    ...removalMistakes(entries, standing),
    ...lonelyAccounts(entries),
    ...misplacedFiles(entries, ids),
    ...proseMistakes(entries, library),
    ...textValueMistakes(entries, library),
    ...ownLinkMistakes(entries, ids, standing),
    ...changeMistakes(entries, ids),
  ];
}
