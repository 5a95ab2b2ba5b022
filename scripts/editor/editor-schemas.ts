/** Keeps the schemas of the text editor (.vscode/schemas) in step with those of the archive and the ids of the content. They are not committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, type Content } from '../../src/loader/read-content.ts';
import { editorSchemaFiles } from '../reference/reference-files.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Writes each schema that is missing or outdated. Does nothing for content outside of the project, which the editor's settings do not cover, or with
 * problems, since its ids may be incomplete. If the folder is not writable, only completion is missing.
 */
export function writeEditorSchemas({ entries, problems }: Content, project = root): void {
  if (contentFolder() !== join(project, 'content') || problems.length > 0) return;
  try {
    for (const [file, text] of editorSchemaFiles(entries)) {
      const place = join(project, file);
      if (readIfThere(place) === text) continue;
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
