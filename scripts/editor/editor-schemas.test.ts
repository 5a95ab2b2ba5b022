import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { definedIds } from '../../src/archive/defined-ids.ts';
import { textOf, texts, whole } from '../../tests/fixtures/changed-content.ts';
import { contentFiles } from '../reference/content-files.ts';
import { editorSchema, idsSchema, writeEditorSchemas } from './editor-schemas.ts';

const { entries } = whole;
// Each schema is used a few times: to make its code short costs more than it saves.
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, code: { optimize: false } });
ajv.addSchema(idsSchema(definedIds(entries).known));

const checks = new Map<string, ValidateFunction>(
  contentFiles.map((file) => [file.name, ajv.compile(editorSchema(file))]),
);

/** A sort of file as a pattern over paths. */
function patternOf(files: string): RegExp {
  return new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
}

const typed = [...texts.keys()]
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const sort = contentFiles.find(({ files }) => patternOf(files).test(file));
    return sort ? [[sort.name, file] as const] : [];
  });

/** The mistakes that the schema sees in a text, as the way to each. */
function faults(name: string, text: string): string[] {
  const check = checks.get(name);
  check?.(parse(text));
  return (check?.errors ?? []).map(({ instancePath }) => instancePath);
}

it('the schemas of typed files know every sort of file', () => {
  expect(new Set(typed.map(([name]) => name))).toEqual(new Set(contentFiles.map(({ name }) => name)));
});

it.each(typed)('the schemas of typed files let %s pass: %s', (name, file) => {
  expect(faults(name, textOf(file))).toEqual([]);
});

it.each([
  ['an unknown field', 'themes', 'label: { fr: "a", ja: "b" }\ncover: {}\ncovers: {}\nsdg: { numbers: 4 }\n', ''],
  ['a missing field', 'themes', 'label: { fr: "a" }\ncovers: {}\nsdg: { numbers: 4 }\n', '/label'],
  ['a word of no list', 'areas', 'here: { kind: county, fr: "a", ja: "b" }\n', '/here/kind'],
  ['a date of another form', 'milestones', 'm: { date: "12/05/2010", kind: edition, fr: "a", ja: "b" }\n', '/m/date'],
  ['an id with capitals', 'areas', 'here: { kind: region, fr: "a", ja: "b", within: Centre }\n', '/here/within'],
  ['a number where a record stands', 'cities', 'role: host\nfacts: 3\n', '/facts'],
])('the schemas of typed files refuse %s', (_, name, text, place) => {
  expect(faults(name, text)).toContain(place);
});

it('the schemas of typed files offer the ids that the content defines', () => {
  const { definitions } = idsSchema(definedIds(entries).known) as { definitions: Record<string, { enum: string[] }> };
  expect(definitions['authorities']?.enum).toContain('rive-en-bresse');
  expect(definitions['sources']?.enum).toContain('jalo-edition-5');
  const schema = JSON.stringify(contentFiles.filter(({ name }) => name === 'editions').map(editorSchema));
  for (const named of ['authorities', 'sources', 'people', 'organisations', 'items'])
    expect(schema).toContain(`ids.json#/definitions/${named}"`);
});

it('the schemas of typed files are not written for content outside of the project', () => {
  const project = mkdtempSync(join(tmpdir(), 'schemas-'));
  writeEditorSchemas(whole, project);
  expect(readdirSync(project)).toEqual([]);
  rmSync(project, { recursive: true });
});
