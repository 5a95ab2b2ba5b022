/**
 * Finishes a change of the content, in one command:
 *
 *   npm run propose                                            asks what it needs to know
 *   npm run propose -- --fr "Lieu ajouté." --ja "会場を追加。" --agree all
 *   npm run propose -- --typography
 *
 * Checks the content; shows the sentences that print or explain what changed, and texts of which one language alone changed; asks whether both
 * languages still agree, and for one sentence for readers; writes the journal and the state of accounts; says in words what changes, and on which
 * pages.
 *
 * --fr, --ja: the sentence. --corrected…: a corrected fact, as of `npm run record`. --typography: a change that needs none. --agree KIND/ID or all, as often as needed: both languages of these accounts
 * were read together. --since REV: what the change is compared with; by default the commit where the work left the main branch. --date
 * 2026-11-25: the day, today in UTC without it. --lang fr|ja: the language of the answer.
 */
import { propose } from './editor/propose.ts';
import { runProgram } from './program.ts';

await runProgram(() => propose(process.argv.slice(2)));
