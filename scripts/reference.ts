/**
 * Writes what is made from the schemas: the reference of all fields for editors (content/REFERENCE.fr.md and .ja.md), and the schemas by which
 * VS Code completes and checks YAML files as they are typed (.vscode). Run it when a schema changes, and when ids were added.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '../src/reader/read-content.ts';
import { referenceFiles } from '../src/reference/reference-files.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const { entries } = await readContent();
  const files = referenceFiles(entries);
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log([...files.keys()].join('\n'));
});
