import { parseArgs } from 'node:util';
import { confirm, text } from '@clack/prompts';
import { isEntryName, type EntryName } from '../../src/archive/entry-name.ts';
import type { Words } from '../../src/archive/schema/words.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { setText } from '../../src/language/typography.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { differenceReport } from './difference-report.ts';
import { mainReference } from './former-content.ts';
import { PlainFailure, print } from '../program.ts';
import { proposalOf, type PlacedLine, type Proposal } from './proposal.ts';
import { proposeStrings } from './propose-strings.ts';
import type { SaidCorrection } from './recorded-change.ts';
import { correctionOptions, correctionUsage, saidCorrections } from './said-corrections.ts';
import { today } from './today.ts';
import { writeChange, writeStamps } from './written-change.ts';

const usage =
  'npm run propose -- [--fr "…" --ja "…" | --typography] [--agree KIND/ID|all]… [--since REV] [--date YYYY-MM-DD] [--lang fr|ja]\n' +
  `  ${correctionUsage}`;

interface Options {
  readonly what?: Words | undefined;
  readonly isTypography: boolean;
  readonly corrections: readonly SaidCorrection[];
  readonly agree: readonly string[];
  readonly since?: string | undefined;
  readonly date: string;
  readonly lang: Locale;
}

function readOptions(args: readonly string[]): Options {
  const one = { type: 'string' } as const;
  const typography = { type: 'boolean', default: false } as const;
  const agree = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { fr: one, ja: one, since: one, date: one, lang: one, agree, typography, ...correctionOptions },
    });
    const corrections = saidCorrections(values);
    const lang = values.lang === undefined ? machineLanguage(process.env) : locales.find((it) => it === values.lang);
    const [fr, ja] = [values.fr?.trim(), values.ja?.trim()];
    const what = fr && ja ? { fr, ja } : undefined;
    const isClear = values.typography ? !fr && !ja && values.corrected.length === 0 : !fr === !ja;
    if (lang && corrections && isClear && values.agree.every((name) => name === 'all' || isEntryName(name)))
      return {
        lang,
        what,
        corrections,
        isTypography: values.typography,
        agree: values.agree,
        since: values.since,
        date: values.date ?? today(),
      };
  } catch {
    // An unknown option gets the same answer as half a sentence.
  }
  throw new PlainFailure(`Usage : ${usage}\n使い方：${usage}`);
}

const isAsking = process.stdin.isTTY && process.stdout.isTTY;

/** A line with its place, under it what stands there. */
function shown(lines: readonly PlacedLine[]): string {
  return lines.map(({ file, line, text: said }) => `  content/${file}:${String(line)}\n    ${said}`).join('\n');
}

function show(title: string, body: string, lang: Locale): void {
  if (body !== '') print(`\n${setText(title, lang)}\n${body}`);
}

/** Shows what to read again, and returns the accounts of which both languages were read. A slip of the pen asks for no reading of the other one. */
async function readAgain(
  proposal: Proposal,
  { agree, lang }: Options,
  isTypography: boolean,
): Promise<readonly EntryName[]> {
  const words = proposeStrings[lang];
  show(words.restated, shown(proposal.restated), lang);
  show(words.oneSided, shown(proposal.oneSided), lang);
  const named = agree.filter((name) => name !== 'all') as readonly EntryName[];
  if (isTypography && agree.length === 0) return [];
  show(words.unread, proposal.unread.map((name) => `  ${name}`).join('\n'), lang);
  if (agree.includes('all')) return [...named, ...proposal.unread];
  const isOpen = proposal.unread.length + proposal.oneSided.length + proposal.restated.length > 0;
  if (!isAsking || !isOpen || named.length > 0) return named;
  return (await isSo(words.agree, true, lang)) ? proposal.unread : [];
}

/**
 * The sentence for readers; `later` where somebody wrote it in one language only: who publishes writes both.
 *
 * @throws {PlainFailure} where nobody can be asked
 */
async function sentence({ what, lang }: Options): Promise<Words | 'later'> {
  const words = proposeStrings[lang];
  if (what) return what;
  if (!isAsking) throw new PlainFailure(setText(words.noSentence, lang));
  const ask = async (message: string, isNeeded: boolean) => {
    const validate = (value = '') => (isNeeded && value.trim() === '' ? setText(words.needed, lang) : undefined);
    return (await answered<string>(text({ message: setText(message, lang), validate }), lang)).trim();
  };
  const own = await ask(words.own, true);
  const other = await ask(words.other, false);
  if (other === '') return 'later';
  return lang === 'fr' ? { fr: own, ja: other } : { fr: other, ja: own };
}

function isSo(message: string, initialValue: boolean, lang: Locale): Promise<boolean> {
  const { yes: active, no: inactive } = proposeStrings[lang];
  return answered<boolean>(confirm({ message: setText(message, lang), active, inactive, initialValue }), lang);
}

/** An answer. @throws {PlainFailure} where the person left */
async function answered<T extends string | boolean>(answer: Promise<T | symbol>, lang: Locale): Promise<T> {
  const given = await answer;
  if (typeof given === 'symbol') throw new PlainFailure(setText(proposeStrings[lang].left, lang));
  return given;
}

/**
 * Finishes a change of the content, as the options of `npm run propose` say, or as a person at a terminal is asked.
 *
 * @throws {PlainFailure} for invalid options, content that is not in order, or an answer that is missing; then nothing is written
 */
export async function propose(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { lang, date } = options;
  const words = proposeStrings[lang];
  const folder = contentFolder();
  const now = await readContent(folder);
  if (now.problems.length > 0) throw new PlainFailure(reportProblems(now.problems, lang, folder));
  const reference = await mainReference(options.since, lang);
  if ('none' in reference) throw new PlainFailure(`${reference.none}\n${setText(words.record, lang)}`);

  const proposal = proposalOf(reference.content, now);
  const changes = proposal.unrecorded;
  show(words.changed, changes.map(({ name, is }) => `  ${name} (${words.is[is]})`).join('\n'), lang);
  const isAsked = isAsking && changes.length > 0 && !options.what && !options.isTypography;
  const isTypography = isAsked ? await isSo(words.isTypography, false, lang) : options.isTypography;
  const read = await readAgain(proposal, options, isTypography);
  const those = (is: string) => changes.flatMap((one) => (one.is === is ? [one.name] : [])).sort();
  let isRecorded = changes.length > 0;
  if (changes.length > 0) {
    const what = isTypography ? undefined : await sentence(options);
    const touched = { entries: those('changed'), added: those('added'), removed: those('removed') };
    if (what === 'later') print(`\n${setText(words.later, lang)}`);
    else await writeChange(folder, { date, what, corrections: options.corrections, ...touched }, lang);
    isRecorded = what !== 'later';
  }
  writeStamps(folder, now, read, date);

  print(`\n${differenceReport(proposal.before, proposal.after, lang)}`);
  const written = [
    ...(isRecorded ? [words.recorded(date, changes.length)] : changes.length > 0 ? [] : [words.nothingNew]),
    ...(read.length > 0 ? [words.stamped(read.length)] : []),
    words.next,
  ];
  print(`\n${written.map((line) => setText(line, lang)).join('\n')}`);
}
