import { definedIds } from '../../src/archive/defined-ids.ts';
import type { Entries } from '../../src/archive/entries.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contentFiles } from './content-files.ts';
import { editorSchema, idsFile, idsSchema } from './editor-schema.ts';
import { referenceMarkdown } from './reference.ts';

const schemas = '.vscode/schemas';

/** Settings of VS Code: which schema is for which files, and how YAML is typed here. */
function editorSettings(): object {
  const files: Readonly<Record<string, string>> = Object.fromEntries(
    contentFiles.map((file) => [`./${schemas}/${file.name}.json`, `content/${file.files}`]),
  );
  return {
    'yaml.schemas': files,
    'yaml.format.enable': false,
    'yaml.customTags': [],
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true, 'editor.formatOnSave': false },
  };
}

const json = (data: object, indent?: number): string => `${JSON.stringify(data, null, indent)}\n`;

/** The committed files that are written from the schemas alone, by their path in the project: the reference of all fields, the settings of VS Code. */
export function referenceFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...locales.map((locale) => [`content/REFERENCE.${locale}.md`, referenceMarkdown(locale)] as const),
    ['.vscode/settings.json', json(editorSettings(), 2)] as const,
  ]);
}

/** The schemas by which VS Code completes and checks YAML as it is typed, by their path in the project; the ids they offer are those of the content. */
export function editorSchemaFiles(entries: Entries): ReadonlyMap<string, string> {
  return new Map([
    ...contentFiles.map((file) => [`${schemas}/${file.name}.json`, json(editorSchema(file))] as const),
    [`${schemas}/${idsFile}`, json(idsSchema(definedIds(entries).known))] as const,
  ]);
}
