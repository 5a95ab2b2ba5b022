/**
 * Writes the reference of all fields for editors (content/REFERENCE.fr.md and .ja.md) and the settings of VS Code from the schemas. Run it
 * when a schema changes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFiles } from './reference/reference.ts';
import { runProgram } from './program.ts';

await runProgram(() => {
  const files = referenceFiles();
  for (const [file, text] of files) writeFileSync(join(import.meta.dirname, '..', file), text);
  console.log([...files.keys()].join('\n'));
});
