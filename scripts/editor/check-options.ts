import { parseArgs } from 'node:util';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage } from '../../src/i18n/problem-report.ts';
import { today } from './today.ts';

/** The options of `npm run check`. */
export interface CheckOptions {
  /** The languages of the report, in their order. */
  readonly langs: readonly [Locale, ...Locale[]];
  readonly json: boolean;
  /** Check again after each change, until the program is stopped. */
  readonly watch: boolean;
  /** Advice shown besides what is wrong: all of it, in full only what the work itself brings, or none. */
  readonly advice: 'all' | 'own' | 'none';
  /** Compare with the commit where the work left this revision: what is changed and not recorded is advice. */
  readonly since?: string | undefined;
  /** Compare with the content that was published last: what is changed and not recorded is a problem. */
  readonly published: boolean;
  /** Reference date for the age of links. */
  readonly date: string;
  /** The file to write GitLab's code quality report to. */
  readonly codeQuality?: string | undefined;
  /** Also print each problem as a GitHub Actions command. */
  readonly github: boolean;
}

export const checkUsage =
  'npm run check -- [--lang fr|ja|both] [--advice | --no-advice] [--since REV | --published] [--date YYYY-MM-DD] [--json] [--watch] [--code-quality FILE]';

/** Parses the options of the check; undefined if one of them is invalid. */
export function readCheckOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CheckOptions | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const flags = { json: flag, watch: flag, published: flag, advice: flag, 'no-advice': flag } as const;
  const options = { lang: text, date: text, since: text, 'code-quality': text, ...flags } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const known: readonly Locale[] =
      values.lang === 'both' ? locales : locales.filter((one) => one === (values.lang ?? machineLanguage(env)));
    const [lang, ...more] = known;
    const date = values.date ?? today();
    if (values.published && values.since !== undefined) return undefined;
    if (values.advice && values['no-advice']) return undefined;
    if (!lang || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return undefined;
    const { json, watch, since, published } = values;
    const github = env['GITHUB_ACTIONS'] === 'true' && !json;
    return {
      langs: [lang, ...more],
      json,
      watch,
      since,
      published,
      date,
      github,
      advice: values.advice ? 'all' : values['no-advice'] ? 'none' : 'own',
      codeQuality: values['code-quality'],
    };
  } catch {
    return undefined;
  }
}
