/**
 * Keeps the schemas of the text editor (.vscode/schemas) in step with those of the archive and the ids of the content. They are not
 * committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { definedIds } from '../../src/archive/defined-ids.ts';
import { idForm } from '../../src/schema/id.ts';
import { fieldMeta, type Named } from '../../src/schema/meaning.ts';
import { contentFolder, type Content } from '../../src/reader/read-content.ts';
import { contentFiles, type ContentFile } from '../reference/content-files.ts';
import { typedSchema } from '../reference/typed-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

export const schemasFolder = '.vscode/schemas';

const idsFile = 'ids.json';

const dialect = 'http://json-schema.org/draft-07/schema#';

/** The schema of a sort of file, as it is typed: VS Code completes and checks by it. It refuses nothing that the check lets pass. */
export function editorSchema({ name, schema }: ContentFile): JsonSchema {
  const made = z.toJSONSchema(typedSchema(schema), { io: 'input', target: 'draft-7', reused: 'ref', override });
  return { $id: `${name}.json`, ...made };
}

/** The ids that the content defines. A schema offers them, and lets others pass: the check alone knows those that were typed since. */
export function idsSchema(known: ReadonlyMap<Named, ReadonlySet<string>>): JsonSchema {
  const lists = [...known].filter(([, ids]) => ids.size > 0).map(([named, ids]) => [named, { enum: [...ids].sort() }]);
  return { $schema: dialect, $id: idsFile, definitions: Object.fromEntries(lists) };
}

const override: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ zodSchema, jsonSchema }) => {
  const { ref, scalar } = fieldMeta.get(zodSchema) ?? {};
  const { description, descriptionJa } = jsonSchema;
  delete jsonSchema['descriptionJa'];
  // An editor of text shows one description: both languages stand in it.
  if (description && typeof descriptionJa === 'string') jsonSchema.description = `${description}\n${descriptionJa}`;
  if (jsonSchema.format === 'uri') {
    delete jsonSchema.format;
    jsonSchema.pattern = '^https?://';
  }
  // YAML reads a year or a number as such where it stands bare.
  const isBare = jsonSchema.type === 'string' && !jsonSchema.minLength && !jsonSchema.enum && !jsonSchema.const;
  if (isBare) Object.assign(jsonSchema, { type: ['string', 'number'] });
  if (!ref || scalar !== 'id') return;
  delete jsonSchema.type;
  delete jsonSchema.pattern;
  delete jsonSchema.allOf;
  delete jsonSchema.$ref;
  jsonSchema.anyOf = [{ $ref: `${idsFile}#/definitions/${ref}` }, { type: 'string', pattern: idForm.source }];
};

const root = join(import.meta.dirname, '../..');

/**
 * Writes each schema that is missing or outdated. Does nothing for content outside of the project, which the editor's settings do not
 * cover, or with problems, since its ids may be incomplete. If the folder is not writable, only completion is missing.
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
