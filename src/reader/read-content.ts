import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findIssues } from '../archive/check.ts';
import type { Entries, Entry, Issue } from '../archive/entries.ts';
import { kindNames, kinds, proseFolders, type Kind } from '../archive/kinds.ts';
import type { Mistake } from '../archive/schema/problem.ts';
import { isId } from '../archive/schema/id.ts';
import { readProse } from './prose-file.ts';
import { shapeMistakes } from './shape-mistakes.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** What is wrong, and where: line and column from 1, the field as a dotted path. */
export interface Problem extends Mistake {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

/** Everything read, and everything wrong with it. Entries are whole only where there is no problem. */
export interface Content {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
}

/** The content folder: `CONTENT_DIR`, or `content` in the working folder. */
export function contentFolder(): string {
  return path.resolve(process.env['CONTENT_DIR'] ?? 'content');
}

const guides = /^(?:README|REFERENCE)(?:\.\w+)?\.md$/;
const proseFile = new RegExp(`^(${proseFolders.join('|')})/([^/]+)/(fr|ja)\\.mdx$`);

/** Reads the whole content folder and checks it: shapes first, then relations, every problem of both in one list. */
export async function readContent(folder = contentFolder()): Promise<Content> {
  const files = await listFiles(folder);
  const reading = new FolderReading();
  for (const file of files) {
    let source: string;
    try {
      source = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path.join(folder, file)));
    } catch (error) {
      const code = error instanceof TypeError ? 'yaml-not-utf8' : 'unreadable-file';
      reading.tell({ code, params: { file } }, file);
      continue;
    }
    reading.add(file, source);
  }
  return reading.finish();
}

/** Every file below the folder, sorted by code unit so that every machine reads in the same order. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** The files of one folder as they are read: entries, the way back to their lines, and the problems. */
class FolderReading {
  private readonly problems: Problem[] = [];
  private readonly yaml = new Map<string, YamlFile>();
  private readonly records = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as {
    [K in Kind]: Entry<K>[];
  };
  private readonly prose: Entries['prose'][number][] = [];
  private readonly typed: Entries['typed'][number][] = [];

  tell(mistake: Mistake, file: string, line = 1, column = 1, field = ''): void {
    this.problems.push({ ...mistake, file, line, column, field });
  }

  add(file: string, source: string): void {
    if (guides.test(file)) return;
    const text = proseFile.exec(file);
    const kind = kindNames.find((name) => kinds[name].file.test(file));
    if (text) this.addProse(file, source, text);
    else if (kind) this.addYaml(kind, file, source);
    else this.tell({ code: 'unknown-file', params: { file } }, file);
  }

  private addProse(file: string, source: string, [, folder, record = '', lang]: RegExpExecArray): void {
    const language = lang === 'ja' ? 'ja' : 'fr';
    const inFolder = proseFolders.find((name) => name === folder) ?? 'pages';
    const { prose, mistakes } = readProse(source, language, inFolder === 'pages');
    for (const { position, ...mistake } of mistakes) this.tell(mistake, file, position.line, position.column);
    if (prose) this.prose.push({ ...prose, folder: inFolder, record, lang: language, file });
  }

  private addYaml(kind: Kind, file: string, source: string): void {
    const yaml = readYaml(source);
    this.yaml.set(file, yaml);
    for (const { offset, field, ...mistake } of yaml.mistakes) {
      const { line, column } = yaml.position(offset);
      this.tell(mistake, file, line, column, field);
    }
    if (yaml.value === undefined) return;
    const { file: form, holds } = kinds[kind];
    const id = form.exec(file)?.groups?.['id'] ?? '';
    if (holds === 'one') {
      this.addRecord(kind, file, id, yaml.value, []);
      return;
    }
    if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
      this.tell({ code: 'wrong-type', params: { field: '', expected: 'object' } }, file);
      return;
    }
    for (const [key, value] of Object.entries(yaml.value)) {
      if (isId(key)) this.addRecord(kind, file, key, value, [key]);
      else this.tellAt({ code: 'bad-id', params: { value: key } }, file, [key]);
    }
  }

  private addRecord(kind: Kind, file: string, id: string, raw: unknown, base: readonly string[]): void {
    this.typed.push({ kind, file, id, raw });
    const result = kinds[kind].schema.safeParse(raw, { reportInput: true });
    if (result.success) {
      (this.records[kind] as Entry[]).push({ kind, id, file, data: result.data, raw });
      return;
    }
    for (const issue of result.error.issues) {
      for (const { path: where, ...mistake } of shapeMistakes(issue, raw)) this.tellAt(mistake, file, [...base, ...where]);
    }
  }

  private tellAt(mistake: Mistake, file: string, where: readonly PropertyKey[]): void {
    const yaml = this.yaml.get(file);
    const { line, column } = yaml?.position(yaml.offsetOf(where)) ?? { line: 1, column: 1 };
    this.tell(mistake, file, line, column, where.map(String).join('.'));
  }

  finish(): Content {
    const entries: Entries = { records: this.records, prose: this.prose, typed: this.typed };
    for (const issue of findIssues(entries)) this.addIssue(issue);
    const byPlace = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
    return { entries, problems: this.problems.toSorted(byPlace) };
  }

  private addIssue({ file, path: where, position, code, params }: Issue): void {
    if (position) this.tell({ code, params }, file, position.line, position.column);
    else this.tellAt({ code, params }, file, where ?? []);
  }
}
