/** `npm run new`: fills a template of content/_templates and puts it in its place, if the check finds nothing wrong with it. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { text as askText } from '@clack/prompts';
import { parse } from 'yaml';
import { ordinalOf } from '../../src/archive/build.ts';
import { definedIds } from '../../src/archive/defined-ids.ts';
import { kinds, kindNames, type Kind } from '../../src/schema/kinds.ts';
import { nearestOf } from '../../src/text/nearest.ts';
import { nodeOf, nodesOf } from '../../src/schema/node.ts';
import { expand } from '../../src/schema/short-form.ts';
import type { MistakeCode, Problem } from '../../src/check/rules.ts';
import { formOf, isUnion } from '../../src/schema/side.ts';
import type { Words } from '../../src/schema/words.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { machineLanguage, reportProblems } from '../../src/check/problem-report.ts';
import { newStrings } from '../../src/i18n/strings/new.ts';
import { setText } from '../../src/text/typography.ts';
import { contentFolder, latestToday, readFiles, readTexts, templatesFolder } from '../../src/reader/read-content.ts';
import { readFile } from '../../src/reader/read-file.ts';
import { PlainFailure, print } from '../program.ts';
import { insertEntry, appendLines } from './list-entry.ts';
import { addVersion, type Version } from './new-version.ts';

type Texts = ReadonlyMap<string, string>;
type Answers = Readonly<Record<string, string>>;

/** What stands above the line --- of a template, the text below it, and the accounts in files beside it. */
interface Template {
  readonly name?: Words;
  readonly file: string;
  /** Another template to fill, unless what it writes is there. */
  readonly also?: string;
  /** The list of a record to which its lines are added. */
  readonly adds?: string;
  /** What nobody was asked is written all the same: the editor is told what. */
  readonly sets?: Words;
  /** It adds what another source says to a fact that is there. */
  readonly version?: boolean;
  /** What the check will say until the editor has gone on. */
  readonly leaves?: MistakeCode;
  /** The questions, by flag. `names`: the kind of record to name, where the text does not tell; `else`: what stands for no answer. */
  readonly asks?: Readonly<Record<string, Words & { readonly names?: Kind; readonly else?: string }>>;
  readonly kind: Kind;
  readonly text: string;
  readonly accounts: Texts;
}

interface Task {
  readonly templates: ReadonlyMap<string, Template>;
  readonly template: Template;
  readonly standing: ReturnType<typeof existingEntries>;
  readonly lang: Locale;
}

export function readTemplates(): Task['templates'] {
  const folder = join(import.meta.dirname, '../../content', templatesFolder);
  const files = readdirSync(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const names = files.flatMap((file) => (file.endsWith('.yaml') ? [basename(file, '.yaml')] : []));
  return new Map(
    names.map((name) => {
      const [above = '', text = ''] = read(`${name}.yaml`).split(/^---\n/m);
      const given = parse(above) as Omit<Template, 'kind' | 'text' | 'accounts'>;
      const kind = kindNames.find((known) => given.file.startsWith(known)) ?? 'series';
      const accounts = ['fr.mdx', 'ja.mdx'].filter((file) => files.includes(`${name}.${file}`));
      const texts = new Map(accounts.map((file) => [file, read(`${name}.${file}`)]));
      return [name, { ...given, kind, text, accounts: texts }];
    }),
  );
}

export function existingEntries(texts: Texts) {
  const { entries, problems } = readFiles(texts, latestToday());
  return { texts, entries, problems, ids: definedIds(entries).known };
}

const PLACE = /<([a-z]+(?:-[a-z]+)*)>/g;

/**
 * Fills the places of a text, a word for nothing without quotes, keeps the comments of one language, and leaves out lines with a place for
 * nothing.
 */
function fill(text: string, values: Answers, lang: Locale): string {
  const lines = text.split('\n').flatMap((whole) => {
    const [, margin = '', language, words = ''] = /^(\s*# )(fr|ja): (.*)$/.exec(whole) ?? [];
    const [line = '', condition = ''] = (language ? margin + words : whole).split(' # if: ');
    const places = [...line.matchAll(PLACE)].map(([, name = '']) => name);
    if ((language && language !== lang) || [...places, condition].some((name) => values[name] === '')) return [];
    return line.replaceAll(PLACE, (place, name: string, at: number) => {
      const value = values[name] ?? place;
      return value.includes(', ') && line.slice(0, at).endsWith(': ') ? `[${value}]` : value;
    });
  });
  return lines.join('\n').replaceAll('"not-stated"', 'not-stated');
}

/** What may be answered: words or ids (of records of a `kind`), each with its names; without `choices`, all that fits the schema. */
function possibleAnswers({ template: { kind, text, asks }, standing: { entries, ids } }: Task, flag: string) {
  const typed = (parse(text, { schema: 'failsafe' }) ?? {}) as object;
  const { schema: whole, holds } = kinds[kind];
  const record: unknown = holds === 'one' ? typed : Object.values(typed)[0];
  // The field that the answer fills: the one that holds its flag, once short forms are written in full.
  const field = nodesOf(nodeOf(whole, expand(whole, record), 'typed')).find(({ value }) => value === `<${flag}>`);
  const { meaning, schema } = field ?? { meaning: {}, schema: undefined };
  // A field of several forms takes the words of each.
  const forms = schema && isUnion(schema) ? schema.options.map((one) => formOf(one, 'typed').meaning) : [meaning];
  const words = forms.flatMap((form) => Object.entries<unknown>(form.words ?? {}));
  const named = asks?.[flag]?.names ?? meaning.ref;
  const called = (id: string): unknown => entries.typed.find((one) => one.kind === named && one.id === id)?.raw;
  const known = [...((named && ids.get(named)) ?? [])].map((id): [string, unknown] => [id, called(id)]);
  return { schema, kind: named, choices: words.length > 0 || named ? new Map([...words, ...known]) : undefined };
}

const folded = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Returns the ids or words that an answer means, also by their names, or why it will not do. */
export function understand(
  task: Task,
  flag: string,
  typed: string,
  answers: Answers = {},
): { value?: string; refused?: string } {
  // The languages of a text that may be left out are left out together.
  const other = flag.endsWith('-ja') ? answers[flag.replace(/ja$/, 'fr')] : undefined;
  if (other !== undefined && (other === '') !== (typed === '')) return { refused: newStrings.inBoth[task.lang] };
  if (typed === '')
    return task.template.asks?.[flag]?.else === undefined ? { refused: newStrings.needed[task.lang] } : { value: '' };
  if (flag === 'id' && task.standing.ids.get(task.template.kind)?.has(typed))
    return { refused: newStrings.taken[task.lang](typed) };
  const { choices, schema } = possibleAnswers(task, flag);
  const pattern = schema?.meta()?.['pattern'];
  const isOfForm = typeof pattern !== 'string' || new RegExp(pattern).test(typed);
  const fits = typed === 'not-stated' || (isOfForm && (schema?.safeParse(typed).success ?? true));
  if (!choices)
    return fits && !/["\\\n]/.test(typed) ? { value: typed } : { refused: newStrings.unfit[task.lang](typed) };
  const meant: string[] = [];
  for (const one of typed.split(/\s*[,、]\s*/)) {
    const named = (is: (name: string) => boolean) =>
      [...choices].flatMap(([id, names]) => {
        return Object.values(names ?? {}).some((name) => typeof name === 'string' && is(folded(name))) ? [id] : [];
      });
    const [id, ...more] = choices.has(one) ? [one] : named((name) => name === folded(one));
    const near = [...named((name) => name.startsWith(folded(one))), ...nearestOf(one, [...choices.keys()].sort(), 4)];
    const offered = choices.size <= 12 ? choices.keys() : near.slice(0, 4);
    if (id === undefined || more.length > 0)
      return { refused: newStrings.unknown[task.lang](one, [...new Set(offered)], commandFor(task, flag)) };
    meant.push(id);
  }
  return { value: meant.join(', ') };
}

/** The command that begins a record of the kind that an answer names. */
function commandFor(task: Task, flag: string): string | undefined {
  const { kind } = possibleAnswers(task, flag);
  const [word] = [...task.templates].find(([, one]) => !one.adds && one.asks?.['id'] && one.kind === kind) ?? [];
  return word && `npm run new -- ${word}`;
}

/** The files of a record with their texts, those of a city before those of its edition, and their problems; or why there can be none. */
export function begin({ templates, template, standing, lang }: Task, answers: Answers) {
  const { texts, entries, ids } = standing;
  const nameOf = ({ code, file, field, params }: Problem) => JSON.stringify([code, file, field, params]);
  const known = new Set(standing.problems.map(nameOf));
  const isNew = (problem: Problem) => problem.code !== template.leaves && !known.has(nameOf(problem));
  if (template.version) {
    const files = addVersion(entries, texts, answers as unknown as Version);
    if (typeof files === 'string') return { refused: newStrings[files][lang](answers['of'] ?? '') };
    // What is written must be sound; sentences that print the former value are for the editor to look at.
    return { files, problems: [...files].flatMap(([file, text]) => readFile(file, text).problems).filter(isNew) };
  }
  const ranks = [...(ids.get('editions') ?? [])].map(ordinalOf).filter(Number.isFinite);
  const rank = answers['edition'] ? ordinalOf(answers['edition']) : Math.max(0, ...ranks) + 1;
  const values: Record<string, string> = { ...answers, rank: String(rank) };
  const authorities = new Map(
    entries.typed.flatMap(({ kind, id, raw }) => (kind === 'authorities' ? [[id, raw]] : [])),
  );
  for (const one of locales) {
    values[`series-${one}`] = entries.records.series[0]?.data.names[one][0]?.text ?? '';
    for (const flag of ['host', 'city', 'authority'])
      values[`${flag}-${one}`] = (authorities.get(answers[flag] ?? '') as Words | undefined)?.[one] ?? '';
  }
  const files = new Map<string, string>();
  for (const one of [templates.get(template.also ?? ''), template]) {
    const file = fill(one?.file ?? '', values, lang);
    const before = texts.get(file);
    const isTaken = before !== undefined && !one?.adds && !/^ *<id>:/m.test(one?.text ?? '');
    if (entries.unread.includes(file)) return { refused: newStrings.unreadable[lang](file) };
    if (isTaken && one === template) return { refused: newStrings.taken[lang](dirname(file)) };
    if (!one || isTaken) continue;
    const text = fill(one.text, { ...values, joined: before === undefined ? '' : 'yes' }, lang);
    const [, line = ''] = text.split('\n');
    if (before === undefined) {
      if (text !== '') files.set(file, text);
    } else if (!one.adds) files.set(file, insertEntry(before, answers['id'] ?? '', text));
    else if (one === template || !before.includes(line)) files.set(file, appendLines(before, text));
    const inAccount = { ...values, source: answers['source']?.split(', ')[0] ?? '' };
    for (const [name, words] of one.accounts) files.set(`${dirname(file)}/${name}`, fill(words, inAccount, lang));
  }
  return { files, problems: readFiles(new Map([...texts, ...files]), latestToday()).problems.filter(isNew) };
}

/** Writes all files or none; one that is there must still be as it was read. */
export function writeFiles(content: string, files: Texts, { standing, lang }: Task): void {
  const undo: (() => void)[] = [];
  const taken = (place: string) => new PlainFailure(newStrings.taken[lang](relative('.', place)));
  try {
    for (const [file, text] of files) {
      const place = join(content, file);
      const former = standing.texts.get(file);
      if (former === undefined) {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, '', { flag: 'wx' });
      } else if (readFileSync(place, 'utf8') !== former) throw taken(place);
      undo.push(() => {
        if (former === undefined) rmSync(place);
        else writeFileSync(place, former);
      });
      writeFileSync(place, text);
    }
  } catch (error) {
    for (const step of undo) step();
    const { code, path = '' } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? taken(path) : error;
  }
}

/** `refuse` says why an answer will not do. */
type Ask = (
  message: string,
  proposed: string,
  refuse: (typed?: string) => string | undefined,
) => Promise<string | symbol>;

const atTerminal: Ask = (message, proposed, validate) =>
  askText({ message, placeholder: proposed, defaultValue: proposed, validate });

/** What may be answered, each word with what it means, where it is little enough to be read at a glance. */
function choicesFor(task: Task, flag: string): string {
  const choices = [...(possibleAnswers(task, flag).choices ?? [])];
  if (choices.length === 0 || choices.map(([id]) => id).join(', ').length > 120) return '';
  const told = choices.map(([id, names]) => {
    const meaning = (names as Partial<Words> | undefined)?.[task.lang];
    return typeof meaning === 'string' ? `${id} = ${meaning}` : id;
  });
  return ` ${told.join(', ')}`;
}

/** The answers to the questions of a template. @throws {PlainFailure} with all that will not do, or if the person leaves */
export async function answersFor(task: Task, given: Answers, ask?: Ask): Promise<Answers> {
  const { template, lang } = task;
  const answers: Record<string, string> = {};
  const wrong: string[] = [];
  for (const [flag, { [lang]: question, else: otherwise }] of Object.entries(template.asks ?? {})) {
    const filled = fill(otherwise ?? '', answers, lang);
    const proposed = flag === 'id' ? filled.replaceAll(/[^\da-z]+/g, '-') : filled;
    const meant = (typed = '') => understand(task, flag, typed.trim() || proposed, answers);
    const refuse = (typed?: string) => setText(meant(typed).refused ?? '', lang) || undefined;
    const asked = `${question}${choicesFor(task, flag)}${otherwise === '' ? newStrings.optional[lang] : ''}`;
    const typed = given[flag] ?? (await ask?.(setText(asked, lang), proposed, refuse)) ?? '';
    if (typeof typed === 'symbol') throw new PlainFailure(newStrings.left[lang]);
    const { value, refused = '' } = meant(typed);
    if (value === undefined) wrong.push(`  --${flag}  ${refused}`);
    else answers[flag] = value;
  }
  if (wrong.length > 0) throw new PlainFailure(setText([newStrings.missing[lang], ...wrong].join('\n'), lang));
  return answers;
}

function wordsOf(templates: Task['templates'], ...langs: readonly Locale[]): readonly string[] {
  return [...templates].flatMap(([word, { name }]) =>
    name ? [`  ${word}  ${langs.map((one) => name[one]).join('  ')}`] : [],
  );
}

function usage(templates: Task['templates'], task?: Task): string {
  const langs = task ? [task.lang] : locales;
  const rows = task
    ? Object.entries(task.template.asks ?? {}).map(([flag, asked]) => {
        return `  --${flag}${asked.else === undefined ? ' *' : ''}  ${asked[task.lang]}${choicesFor(task, flag)}`;
      })
    : wordsOf(templates, ...langs);
  return [...langs.map((locale) => newStrings.usage[locale]), ...rows].join('\n');
}

/** @throws {PlainFailure} if there can be no such record */
export async function beginRecord(args: readonly string[]): Promise<void> {
  const templates = readTemplates();
  const flags = ['lang', ...[...templates.values()].flatMap(({ asks = {} }) => Object.keys(asks))];
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' }] as const));
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const { lang: typed = machineLanguage(process.env), help, ...given } = values as Answers;
  const lang = locales.find((one) => one === typed) ?? 'fr';
  const ask = process.stdin.isTTY && process.stdout.isTTY && !help ? atTerminal : undefined;
  const refuse = (word = '') => (templates.get(word)?.name ? undefined : newStrings.unknown[lang](word, []));
  const which = setText([newStrings.which[lang], ...wordsOf(templates, lang)].join('\n'), lang);
  const word = positionals[0] ?? (await ask?.(which, '', refuse)) ?? '';
  if (typeof word === 'symbol') throw new PlainFailure(newStrings.left[lang]);
  const template = templates.get(word);
  const isFlag = ([flag, value]: [string, unknown]) => template?.asks?.[flag] && typeof value === 'string';
  const task: Task | undefined = template?.name && {
    ...{ templates, template, lang },
    standing: existingEntries(await readTexts(contentFolder())),
  };
  if (help) {
    print(usage(templates, task));
    return;
  }
  if (!task || lang !== typed || positionals.length > 1 || !Object.entries(given).every(isFlag))
    throw new PlainFailure(usage(templates, task));
  const answers = await answersFor(task, given, ask);
  const { refused, problems: found = [], files = new Map<string, string>() } = begin(task, answers);
  if (refused) throw new PlainFailure(setText(refused, lang));
  // A file that is not in order is not read: what others lack then is not their fault.
  const own = found.filter(({ file }) => files.has(file));
  const problems = own.length > 0 ? own : found;
  const lacking = problems.flatMap(({ code, params: { field = '' } }) =>
    code === 'missing-field' ? Object.keys(answers).filter((flag) => flag.replace(/-(?:fr|ja)$/, '') === field) : [],
  );
  if (lacking.length > 0)
    throw new PlainFailure(
      setText(
        [newStrings.missing[lang], ...lacking.map((flag) => `  --${flag}  ${newStrings.needed[lang]}`)].join('\n'),
        lang,
      ),
    );
  if (problems.length > 0)
    throw new PlainFailure(`${setText(newStrings.wrong[lang], lang)}\n${reportProblems(problems, lang)}`);
  writeFiles(contentFolder(), files, task);
  const written = [...files.keys()].map((file) => `  content/${file}`);
  const { [lang]: next = '' } = task.template.sets ?? {};
  print(setText([newStrings.written[lang], ...written, next].join('\n').trimEnd(), lang));
}
