import { changeMistakes } from './check/changes.ts';
import { contradictions } from './check/editions.ts';
import { followUpMistakes } from './check/follow-ups.ts';
import { duplicateIds, lonelyAccounts, misplacedFiles } from './check/ids.ts';
import { ownLinkMistakes } from './check/own-links.ts';
import { proseMistakes } from './check/prose.ts';
import { danglingIds, definedIds } from './check/references.ts';
import { removalMistakes } from './check/removals.ts';
import { recordTextMistakes } from './check/record-texts.ts';
import { seenMistakes } from './check/sources-seen.ts';
import { termMistakes } from './check/terms.ts';
import { sourceless, unexplained } from './check/unknowns.ts';
import type { Entries, Issue } from './entries.ts';

/** Every mistake in the relations between records, all at once: ids that name nothing, facts without source, contradictions. */
export function findIssues(entries: Entries): Issue[] {
  const ids = definedIds(entries);
  return [
    ...danglingIds(entries, ids),
    ...duplicateIds(entries),
    ...sourceless(entries),
    ...unexplained(entries),
    ...contradictions(entries),
    ...termMistakes(entries),
    ...recordTextMistakes(entries),
    ...followUpMistakes(entries, ids),
    ...removalMistakes(entries, ids),
    ...seenMistakes(entries, ids),
    ...lonelyAccounts(entries),
    ...misplacedFiles(entries, ids),
    ...proseMistakes(entries, ids),
    ...ownLinkMistakes(entries, ids),
    ...changeMistakes(entries, ids),
  ];
}
