import { parseArgs } from 'node:util';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { machineLanguage } from '../src/i18n/problem-report.ts';
import { today } from './today.ts';

/** How the content is checked, and how the report is told. */
export interface CheckOptions {
  readonly lang: Locale;
  readonly json: boolean;
  /** Check again after each change, until the program is stopped. */
  readonly watch: boolean;
  /** Tell what could be better, besides what is wrong. */
  readonly advice: boolean;
  /** The day for which links are old. */
  readonly date: string;
  /** Where the code quality report of GitLab goes. */
  readonly codeQuality?: string | undefined;
  /** Tell each problem once more as a command of GitHub Actions. */
  readonly github: boolean;
}

export const checkUsage =
  'npm run check -- [--lang fr|ja] [--no-advice] [--date YYYY-MM-DD] [--json] [--watch] [--code-quality FILE]';

/** Reads the options of the check; nothing where one of them cannot be understood. */
export function readCheckOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CheckOptions | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = { lang: text, date: text, 'code-quality': text, json: flag, watch: flag, 'no-advice': flag } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const lang = values.lang === undefined ? machineLanguage(env) : locales.find((one) => one === values.lang);
    const date = values.date ?? today();
    if (!lang || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return undefined;
    const { json, watch } = values;
    const github = env['GITHUB_ACTIONS'] === 'true' && !json;
    return { lang, json, watch, date, github, advice: !values['no-advice'], codeQuality: values['code-quality'] };
  } catch {
    return undefined;
  }
}
