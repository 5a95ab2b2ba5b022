import { parseArgs } from 'node:util';
import { unrecorded } from '../../src/archive/check/changes.ts';
import { entryNames, isEntryName, type EntryName } from '../../src/archive/entry-name.ts';
import type { Entries } from '../../src/archive/entries.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { setText } from '../../src/language/typography.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { referenceOf } from './former-content.ts';
import { PlainFailure, print } from '../program.ts';
import type { ChangeInput } from './recorded-change.ts';
import { correctionOptions, correctionUsage, saidCorrections } from './said-corrections.ts';
import { today } from './today.ts';
import { writeChange } from './written-change.ts';

const usage =
  'npm run record -- (--fr "…" --ja "…" | --typography) [--entry KIND/ID]… [--added KIND/ID]… [--since REV] [--date YYYY-MM-DD]\n' +
  `  ${correctionUsage} [--lang fr|ja]`;

const say = {
  fr: {
    unchanged: (name: string) => `« ${name} » n’a pas changé, ou un changement le dit déjà.`,
    nothing: 'Tout est déjà enregistré.',
    named:
      'Dites depuis quand, --since main, ou nommez ce qui a changé, par exemple --entry editions/8-shizuoka (--added pour une fiche nouvelle).',
    done: (date: string, count: number) => `Changement du ${date} enregistré : ${String(count)} fiche(s) ou page(s).`,
  },
  ja: {
    unchanged: (name: string) => `「${name}」は変わっていないか、すでに記録されています。`,
    nothing: 'すべて記録済みです。',
    named:
      '--since mainのように比べる状態を示すか、変えた記録を、例えば--entry editions/8-shizuokaのように（新しい記録は--addedで）指定してください。',
    done: (date: string, count: number) => `${date}の変更を記録しました（${String(count)}件）。`,
  },
};

interface Options {
  readonly said: Pick<ChangeInput, 'date' | 'what' | 'corrections'>;
  readonly only: readonly EntryName[];
  readonly added: readonly EntryName[];
  readonly since?: string | undefined;
  readonly lang: Locale;
}

/** Parses a change from the options. */
function readOptions(args: readonly string[]): Options {
  const one = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const typography = { type: 'boolean', default: false } as const;
  const named = { entry: many, added: many } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { fr: one, ja: one, date: one, since: one, lang: one, typography, ...named, ...correctionOptions },
    });
    const lang = values.lang === undefined ? machineLanguage(process.env) : locales.find((it) => it === values.lang);
    const corrections = saidCorrections(values);
    const [fr, ja] = [values.fr?.trim(), values.ja?.trim()];
    const what = fr && ja ? { fr, ja } : undefined;
    const isSaid = values.typography ? !fr && !ja && values.corrected.length === 0 : what !== undefined;
    if (lang && corrections && isSaid && values.entry.every(isEntryName) && values.added.every(isEntryName)) {
      const said = { date: values.date ?? today(), what, corrections };
      return { lang, only: values.entry, added: values.added, since: values.since, said };
    }
  } catch {
    // An unknown option gets the same answer as a missing text.
  }
  throw new PlainFailure(
    `Usage (les deux textes sont nécessaires) :\n${usage}\n使い方（両言語の文が必要です）：\n${usage}`,
  );
}

type Touched = Pick<ChangeInput, 'entries' | 'added' | 'removed'>;

/** Returns the changed entries, according to Git, or without a reference as the options name them. */
async function touched(now: Entries, { only, added, since, lang }: Options): Promise<Touched> {
  const words = say[lang];
  const reference = await referenceOf(since, lang);
  if ('none' in reference) {
    const standing = new Set(entryNames(now));
    const [entries, removed] = [only.filter((name) => standing.has(name)), only.filter((name) => !standing.has(name))];
    if (only.length + added.length === 0) throw new PlainFailure(`${reference.none}\n${words.named}`);
    return { entries, added, removed };
  }
  const changes = unrecorded(reference.content.entries, now);
  const asked = [...only, ...added];
  const idle = asked.find((name) => !changes.some((one) => one.name === name));
  if (idle !== undefined) throw new PlainFailure(words.unchanged(idle));
  const taken = changes.filter(({ name }) => asked.length === 0 || asked.includes(name));
  const those = (is: string) => taken.flatMap((one) => (one.is === is ? [one.name] : [])).sort();
  return { entries: those('changed'), added: those('added'), removed: those('removed') };
}

/**
 * Records the change that the options of `npm run record` describe.
 *
 * @throws {PlainFailure} for invalid options, or if the content is not valid before or after
 */
export async function recordChange(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { said, lang } = options;
  const words = say[lang];
  const folder = contentFolder();
  const before = await readContent(folder);
  if (before.problems.length > 0) throw new PlainFailure(reportProblems(before.problems, lang, folder));
  const found = await touched(before.entries, options);
  const count = found.entries.length + found.added.length + found.removed.length;
  if (count === 0) {
    print(setText(words.nothing, lang));
    return;
  }
  await writeChange(folder, { ...said, ...found }, lang);
  print(setText(words.done(said.date, count), lang));
}
