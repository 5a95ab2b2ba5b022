import { parseArgs } from 'node:util';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage } from '../../src/i18n/problem-report.ts';
import { today } from './today.ts';

/** The options of `npm run check`. */
export interface CheckOptions {
  readonly lang: Locale;
  readonly json: boolean;
  /** Check again after each change, until the program is stopped. */
  readonly watch: boolean;
  /** Show advice, besides what is wrong. */
  readonly advice: boolean;
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
  'npm run check -- [--lang fr|ja] [--no-advice] [--since REV | --published] [--date YYYY-MM-DD] [--json] [--watch] [--code-quality FILE]';

/** Parses the options of the check; undefined if one of them is invalid. */
export function readCheckOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CheckOptions | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const flags = { json: flag, watch: flag, published: flag, 'no-advice': flag } as const;
  const options = { lang: text, date: text, since: text, 'code-quality': text, ...flags } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const lang = values.lang === undefined ? machineLanguage(env) : locales.find((one) => one === values.lang);
    const date = values.date ?? today();
    if (values.published && values.since !== undefined) return undefined;
    if (!lang || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return undefined;
    const { json, watch, since, published } = values;
    const github = env['GITHUB_ACTIONS'] === 'true' && !json;
    return {
      lang,
      json,
      watch,
      since,
      published,
      date,
      github,
      advice: !values['no-advice'],
      codeQuality: values['code-quality'],
    };
  } catch {
    return undefined;
  }
}
