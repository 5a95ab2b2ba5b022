import { z } from 'zod';
import { refusedCharacter } from '../text/characters.ts';
import type { Entries, Entry, Journal } from '../archive/entries.ts';
import { isObject } from '../text/is-object.ts';
import { kindNames, kinds, accountPlace, type Kind, type AccountPlace } from '../schema/kinds.ts';
import { idMistake } from '../schema/id.ts';
import { addressForm, readLedger } from '../archive/published.ts';
import type { FoundMistake, MistakeCode, Problem } from '../check/rules.ts';
import type { Intent } from '../schema/intent.ts';
import { otherFileNames, otherFiles } from '../schema/other-files.ts';
import { expand } from '../schema/short-form.ts';
import type { Site } from '../schema/site.ts';
import { isNotGiven, openText, type FileContent } from './file-bytes.ts';
import { readProse } from './prose-file.ts';
import { shapeMistakes, withoutMistakes } from './shape-mistakes.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

const guides = /^(?:START|README|REFERENCE|GUIDES)(?:\.\w+)?\.md$/;

/** The last reading of each file, with its text or its bytes. It is reused, since other states of the content differ in few files. */
const lastRead = new Map<string, { readonly content: FileContent; readonly reading: FileReading }>();

/** Reads one file of the content on its own, from its text, its bytes, or the reason why the system did not provide them. */
export function readFile(file: string, content: FileContent): FileReading {
  const last = lastRead.get(file);
  if (last && isSame(last.content, content)) return last.reading;
  const reading = new FileReading(file, content);
  lastRead.set(file, { content, reading });
  return reading;
}

function isSame(one: FileContent, other: FileContent): boolean {
  const areBytes = one instanceof Uint8Array && other instanceof Uint8Array;
  return areBytes ? Buffer.compare(one, other) === 0 : one === other;
}

/** Codes for values that are empty or contain what no value may contain: other mistakes in them are not reported. */
const firstCodes: readonly MistakeCode[] = ['empty-value', 'null-word', 'control-sign', 'too-many-marks'];

/** One file as it was read: its records or its account, its values as typed, and the problems found in it alone. */
export class FileReading {
  readonly file: string;
  readonly records: Entry[] = [];
  readonly typed: Entries['typed'][number][] = [];
  readonly prose: Entries['prose'][number][] = [];
  journal: Partial<Journal> = {};
  site: Site | undefined;
  intents: Readonly<Record<string, Intent>> | undefined;
  readonly problems: Problem[] = [];
  /** True if the file belongs to the content but could not be read, so that its definitions are not known. */
  isUnread = false;
  private lines: readonly string[] = [];
  private yaml: YamlFile | undefined;

  constructor(file: string, content: FileContent) {
    this.file = file;
    const character = refusedCharacter(file);
    const account = accountPlace(file);
    const kind = kindNames.find((name) => kinds[name].file.test(file));
    const other = otherFileNames.find((name) => otherFiles[name].file.test(file));
    // A guide is no content: only whether it can be read is asked.
    if (guides.test(file)) this.open(content);
    else if (character) this.reportUnread({ code: 'bad-file-name', params: character.params });
    else if (other === 'changes') this.readChange(content);
    else if (other === 'removed') this.readRemovals(content);
    else if (file === 'addresses.txt') this.readPublished(content);
    else if (other === 'site') this.readSite(content);
    else if (other === 'intents') this.intents = this.readWhole(this.open(content), otherFiles.intents.schema);
    else if (content && isNotGiven(content) && content.code === 'not-a-file') this.reportUnread(content);
    else if (account) this.readAccount(content, account);
    else if (kind) this.readRecords(content, kind);
    else this.report('unknown-file');
  }

  private report(
    code: MistakeCode,
    params: FoundMistake['params'] = { value: this.file },
    place: Place = { line: 1, column: 1 },
    field = '',
  ): void {
    const { line, column } = place;
    this.problems.push({ code, params, file: this.file, line, column, field, text: this.lineAt(line) });
  }

  private reportUnread({ code, params }: FoundMistake): void {
    this.isUnread = true;
    this.report(code, params);
  }

  private readChange(content: FileContent): void {
    const value = this.readWhole(this.open(content), otherFiles.changes.schema);
    const name = otherFiles.changes.file.exec(this.file)?.groups?.['id'] ?? '';
    if (value && !(name.startsWith(value.date) && /^-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name.slice(value.date.length))))
      this.report('change-file-name', { value: name, on: value.date });
    if (value) this.journal = { changes: [{ ...value, name }] };
  }

  private readRemovals(content: FileContent): void {
    const value = this.readWhole(this.open(content), otherFiles.removed.schema);
    if (value) this.journal = { removals: value };
  }

  /** Reads what the site says of itself: nothing, where every line is a comment. */
  private readSite(content: FileContent): void {
    const source = this.open(content);
    const isBare = source !== undefined && this.lines.every((line) => /^\s*(?:#|$)/.test(line));
    this.site = isBare ? {} : this.readWhole(source, otherFiles.site.schema);
  }

  /** Returns the content of a file without records. If it does not fit the schema, reports the mistakes and returns nothing. */
  private readWhole<T>(source: string | undefined, schema: z.ZodType<T>): T | undefined {
    const typed = source === undefined ? undefined : this.readTyped(source, schema);
    if (typed === undefined) return undefined;
    const data = this.parse(expand(schema, typed), schema, []);
    this.isUnread = data === undefined;
    return data;
  }

  private readPublished(content: FileContent): void {
    const source = this.open(content);
    // Of two versions that are not merged, each address was published.
    this.journal = { published: readLedger(this.lines.join('\n')).filter((address) => addressForm.test(address)) };
    if (source === undefined) return;
    for (const [index, text] of this.lines.entries()) {
      const [value] = readLedger(text);
      if (value && !addressForm.test(value)) this.report('ledger-line', { value }, { line: index + 1, column: 1 });
    }
  }

  private open(content: FileContent): string | undefined {
    const { source, mistake } = openText(this.file, content);
    this.lines = (source ?? '').split('\n').map((line) => line.replace(/^\uFEFF|\r$/g, ''));
    this.isUnread = mistake !== undefined;
    if (mistake) this.report(mistake.code, mistake.params, mistake);
    return mistake ? undefined : source;
  }

  /** Reports a folder name that is not the id of a record or a page: for editions and declarations, with the ordinal first. */
  private checkFolder(name: string, kind?: Kind): void {
    const wrong = idMistake(name);
    const isNumbered = kind === 'editions' || kind === 'declarations';
    if (wrong && wrong.code !== 'bad-id') this.report(wrong.code, wrong.params);
    else if (wrong || (isNumbered && !/^[1-9]\d*-[a-z]/.test(name)))
      this.report(isNumbered ? 'folder-without-ordinal' : 'bad-folder-name', { value: name });
  }

  lineAt(line: number): string {
    return this.lines[line - 1] ?? '';
  }

  placeOf(path: readonly PropertyKey[]): Place {
    if (this.yaml) return this.yaml.position(this.yaml.offsetOf(path));
    // A line of the ledger is its own path.
    return { line: Math.max(0, this.lines.indexOf(String(path[0]))) + 1, column: 1 };
  }

  /** Returns the place of a passage between `from` and the end of the paragraph, or `from` if the passage is not there. */
  placeOfPassage(from: Place, passage: string): Place {
    for (let line = from.line; line <= this.lines.length; line += 1) {
      const text = this.lines[line - 1] ?? '';
      // A passage does not extend beyond its paragraph.
      if (line > from.line && text.trim() === '') break;
      const found = text.indexOf(passage, line === from.line ? from.column - 1 : 0);
      if (found >= 0) return { line, column: found + 1 };
    }
    return from;
  }

  private readAccount(content: FileContent, account: AccountPlace): void {
    const source = this.open(content);
    if (source === undefined) return;
    const isPage = account.folder === 'pages';
    if (isPage) this.checkFolder(account.record);
    const { prose, mistakes } = readProse(source, account.lang, isPage);
    for (const { position, code, params } of mistakes) this.report(code, params, position);
    if (prose) this.prose.push({ ...prose, ...account, file: this.file });
    else this.isUnread = true;
  }

  private readTyped(source: string, schema: z.ZodType): unknown {
    const yaml = readYaml(source, schema);
    this.yaml = yaml;
    for (const { offset, code, params, path } of yaml.mistakes) {
      this.report(code, params, yaml.position(offset), path?.join('.') ?? params['field'] ?? '');
    }
    this.isUnread = yaml.value === undefined;
    return yaml.value;
  }

  private readRecords(content: FileContent, kind: Kind): void {
    const source = this.open(content);
    if (source === undefined) return;
    const { file, holds, schema } = kinds[kind];
    const id = file.exec(this.file)?.groups?.['id'] ?? '';
    this.checkFolder(id, kind);
    const typed = this.readTyped(source, holds === 'one' ? schema : z.record(z.string(), schema));
    if (typed === undefined) return;
    if (holds === 'one') this.readRecord(kind, id, typed, []);
    else if (!isObject(typed)) {
      this.report('wrong-type', { field: '', expected: 'record', found: 'list' });
    } else {
      for (const [key, value] of Object.entries(typed)) {
        const wrong = idMistake(key);
        if (wrong) this.reportAt({ ...wrong, params: { ...wrong.params, field: key } }, [key]);
        this.readRecord(kind, key, value, [key]);
      }
    }
  }

  private readRecord(kind: Kind, id: string, raw: unknown, base: readonly string[]): void {
    const schema: z.ZodType = kinds[kind].schema;
    const { file } = this;
    const value = expand(schema, raw);
    this.typed.push({ kind, file, id, raw, value });
    const whole = this.parse(value, schema, base);
    // Its relations are checked all the same, so that one mistake does not hide the others.
    const data = (whole ?? withoutMistakes(value, schema)) as Entry['data'] | undefined;
    if (data) this.records.push({ kind, id, file, data, raw, isPartial: whole === undefined });
  }

  /** Returns what a schema makes of data written in full. If these do not fit, reports the mistakes. */
  private parse<T>(value: unknown, schema: z.ZodType<T>, base: readonly string[]): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, ...mistake } of shapeMistakes(result.error.issues, value, schema))
      this.reportAt(mistake, [...base, ...path]);
    return undefined;
  }

  /** Reports a mistake of shape, unless a mistake of typing already explains the value better. */
  private reportAt({ code, params }: FoundMistake, path: readonly PropertyKey[]): void {
    const field = path.map(String).join('.');
    const isAtOrBelow = (one: Problem) => field === one.field || field.startsWith(`${one.field}.`);
    const isTold = (one: Problem) =>
      firstCodes.includes(one.code) ? isAtOrBelow(one) : one.code === code && one.field === field;
    if (this.problems.some(isTold)) return;
    const style = this.problems.findIndex((one) => one.field === field);
    const before = this.problems[style];
    if (before?.code === 'id-in-quotes') this.problems.splice(style, 1);
    this.report(code, params, this.placeOf(path), field);
  }
}
