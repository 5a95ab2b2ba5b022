/**
 * Records a change of the content in changes.yaml:
 *
 *   npm run record -- --fr "Lieu de la 8e édition ajouté." --ja "第8回の会場を追加。"
 *   npm run record -- --typography
 *
 * --entry KIND/ID, as often as needed: only these entries; by default, all that changed and no change says so. --since main: since the work
 * left that branch; by default, since the content was published. Without Git, --entry or --added says what changed or is new.
 * --date 2026-11-25: the day, today in UTC without it. A corrected fact: --corrected editions/8-shizuoka/venues --old-fr … --old-ja …
 * --new-fr … --new-ja … --source ID[,ID], as often as there are facts. --lang fr|ja: the language of the answer.
 *
 * Recorded changes are never edited: lines are added at the end. If the content is not valid with them, nothing is written.
 */
import { recordChange } from './editor/record.ts';
import { runProgram } from './program.ts';

await runProgram(() => recordChange(process.argv.slice(2)));
