/** The texts that `npm run record` writes, made from the content and the editor's input. */
import { lastRecorded } from '../../src/archive/journal.ts';
import type { Entries } from '../../src/archive/entries.ts';
import type { EntryName } from '../../src/archive/entry-name.ts';
import { standingEntries } from '../../src/archive/standing-entries.ts';
import type { Words } from '../../src/archive/schema/words.ts';

/** A corrected fact, as the editor enters it. */
export interface SaidCorrection {
  /** `editions/8-shizuoka/venues` */
  readonly of: string;
  readonly old: Words;
  readonly new: Words;
  readonly sources: readonly string[];
}

/** The editor's input. */
export interface ChangeInput {
  /** A day: `2026-11-25`. */
  readonly date: string;
  readonly what: Words;
  /** The entries that the change covers; by default, all unrecorded ones. */
  readonly only: readonly string[];
  /** The name of the file in `changes/` that lists the entries. */
  readonly list?: string | undefined;
  readonly corrections: readonly SaidCorrection[];
}

/** Texts to add to the content: lines for the end of `changes.yaml`, and a new list. */
export interface WrittenChange {
  readonly lines: string;
  readonly list?: string | undefined;
  readonly count: number;
}

/** Why a change cannot be written, in the editor's terms. */
export interface Refusal {
  readonly refused: Words;
}

/** Above this number of entries, a change would hide its neighbours in `changes.yaml`. */
const LONGEST = 40;

/** Returns the texts of a change of valid content, or why it cannot be written. */
export function writeChange(entries: Entries, said: ChangeInput): WrittenChange | Refusal {
  const texts = [said.what, ...said.corrections.flatMap((one) => [one.old, one.new])].flatMap(({ fr, ja }) => [fr, ja]);
  const wrong = texts.find((text) => /["\\\n]/.test(text));
  if (wrong !== undefined)
    return refuse(
      `« ${wrong} » contient un guillemet droit, une barre inverse ou un saut de ligne : tapez « ».`,
      `「${wrong}」に、半角の引用符・バックスラッシュ・改行があります。「」を使ってください。`,
    );
  const standing = standingEntries(entries);
  const last = lastRecorded(entries.journal);
  const isNew = (name: EntryName) => last.get(name)?.fingerprint !== standing.get(name)?.fingerprint;
  const parted = [...new Set([...standing.keys(), ...last.keys()])].filter(isNew).sort();
  const unknown = said.only.find((name) => !parted.some((one) => one === name));
  if (unknown !== undefined)
    return refuse(
      `« ${unknown} » n’a pas changé depuis qu’un changement l’a enregistré, ou n’existe pas.`,
      `「${unknown}」は、前回の記録から変わっていないか、存在しません。`,
    );
  const names = said.only.length > 0 ? parted.filter((name) => said.only.includes(name)) : parted;
  if (names.length === 0) return refuse('Tout est déjà enregistré.', 'すべて記録済みです。');
  const touched = names.filter((name) => standing.has(name));
  const removed = names.filter((name) => !standing.has(name));
  if (touched.length > LONGEST && said.list === undefined)
    return refuse(
      `${String(touched.length)} fiches et pages ont changé : nommez le fichier qui les énumère, --list opening par exemple.`,
      `${String(touched.length)}件が変わりました。一覧のファイル名を--list openingのように指定してください。`,
    );
  if (said.list !== undefined && (!/^[a-z0-9-]+$/.test(said.list) || entries.journal.lists.has(said.list)))
    return refuse(
      `« ${said.list} » ne peut pas nommer une liste : choisissez un nom libre, en minuscules sans accent.`,
      `一覧の名前に「${said.list}」は使えません。まだない名前を半角の小文字で付けてください。`,
    );
  const fingerprints = touched.map((name) => `${name}: ${standing.get(name)?.fingerprint ?? ''}`);
  return {
    lines: [
      `- date: ${said.date}`,
      `  what:`,
      ...wordLines(said.what, '    '),
      ...(said.list === undefined ? block('entries', fingerprints) : [`  entries_in: ${said.list}`]),
      ...(removed.length > 0 ? [`  removed: [${removed.join(', ')}]`] : []),
      ...(said.corrections.length > 0 ? ['  corrections:', ...said.corrections.flatMap(correctionLines)] : []),
      '',
    ].join('\n'),
    list: said.list === undefined ? undefined : `${fingerprints.join('\n')}\n`,
    count: names.length,
  };
}

function refuse(fr: string, ja: string): Refusal {
  return { refused: { fr, ja } };
}

function block(field: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`  ${field}:`, ...lines.map((line) => `    ${line}`)] : [];
}

function wordLines({ fr, ja }: Words, indent: string): string[] {
  return [`${indent}fr: "${fr}"`, `${indent}ja: "${ja}"`];
}

function correctionLines({ of, old, new: now, sources }: SaidCorrection): string[] {
  return [
    `    - of: ${of}`,
    '      old:',
    ...wordLines(old, '        '),
    '      new:',
    ...wordLines(now, '        '),
    `      sources: [${sources.join(', ')}]`,
  ];
}
