/** The settings of a run, as the environment gives them; the README lists them. */
type Setting = 'BASE_PATH' | 'CHROME_PATH' | 'EDIT_URL' | 'HOST' | 'PORT' | 'SITE_URL';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the value of a setting; `undefined` if it is unset or blank, as in `SITE_URL=$UNSET npm run build`. */
export function setting(name: Setting, env: Environment = process.env): string | undefined {
  return unlessBlank(env[name]);
}

/** Returns the typed text; `undefined` if it is blank. */
export function unlessBlank(typed: string | undefined): string | undefined {
  return typed === undefined || typed.trim() === '' ? undefined : typed;
}
