/** Keeps the schemas of the text editor (.vscode/schemas) in step with those of the archive and the ids of the content. They are not committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedIds } from '../../src/archive/defined-ids.ts';
import { contentFolder, type Content } from '../../src/loader/read-content.ts';
import { contentFiles } from '../reference/content-files.ts';
import { editorSchema, idsFile, idsSchema, schemasFolder } from '../reference/editor-schema.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Writes each schema that is missing or outdated. Does nothing for content outside of the project, which the editor's settings do not cover, or with
 * problems, since its ids may be incomplete. If the folder is not writable, only completion is missing.
 */
export function writeEditorSchemas({ entries, problems }: Content, project = root): void {
  if (contentFolder() !== join(project, 'content') || problems.length > 0) return;
  try {
    const folder = join(project, schemasFolder);
    mkdirSync(folder, { recursive: true });
    const schemas = contentFiles.map((file) => [`${file.name}.json`, editorSchema(file)] as const);
    for (const [file, schema] of [...schemas, [idsFile, idsSchema(definedIds(entries).known)] as const]) {
      const text = `${JSON.stringify(schema)}\n`;
      const place = join(folder, file);
      if (!existsSync(place) || readFileSync(place, 'utf8') !== text) writeFileSync(place, text);
    }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
