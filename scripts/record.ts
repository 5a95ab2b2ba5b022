/**
 * Records a change of the content in a file of its own, content/changes/2026-11-29-kobe-5e1c.yaml: npm run record -- --fr "Lieu de la 8e
 * édition ajouté." --ja "第8回の会場を追加。", or npm run record -- --typography Its entries are those that the work changed since it left the main
 * branch, by Git, and that no new change records; or those that --entry KIND/ID names, as often as needed. --lang fr|ja: the language of
 * the answer.
 */
import { recordChange } from './editor/record.ts';
import { print, runProgram } from './program.ts';

await runProgram(async () => {
  print(await recordChange(process.argv.slice(2)));
});
