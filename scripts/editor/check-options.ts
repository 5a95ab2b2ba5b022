import { parseArgs } from 'node:util';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage } from '../../src/i18n/problem-report.ts';

/** The options of `npm run check`. */
export interface CheckOptions {
  /** The languages of the report, in their order. */
  readonly langs: readonly [Locale, ...Locale[]];
  readonly json: boolean;
  /** Check again after each change, until the program is stopped. */
  readonly watch: boolean;
  /** Advice shown besides what is wrong: all of it, in full only that which the work brings, or none. */
  readonly advice: 'all' | 'own' | 'none';
  /** Advise what changed since the work left this branch, and no change says. */
  readonly since?: string | undefined;
  /** Also print each problem as a GitHub Actions command. */
  readonly github: boolean;
}

export const checkUsage =
  'npm run check -- [--lang fr|ja|both] [--advice | --no-advice] [--since BRANCH] [--json] [--watch]';

/** Parses the options of the check; undefined if one of them is invalid. */
export function readCheckOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CheckOptions | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = { lang: text, since: text, json: flag, watch: flag, advice: flag, 'no-advice': flag } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const known: readonly Locale[] =
      values.lang === 'both' ? locales : locales.filter((one) => one === (values.lang ?? machineLanguage(env)));
    const [lang, ...more] = known;
    if (!lang || (values.advice && values['no-advice'])) return undefined;
    const { json, watch, since } = values;
    const github = env['GITHUB_ACTIONS'] === 'true' && !json;
    return {
      langs: [lang, ...more],
      json,
      watch,
      since,
      github,
      advice: values.advice ? 'all' : values['no-advice'] ? 'none' : 'own',
    };
  } catch {
    return undefined;
  }
}
