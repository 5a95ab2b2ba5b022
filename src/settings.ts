/** The settings of a run, as the environment gives them; the README lists them. */
export type Setting =
  | 'ARCHIVE_IDENTIFIER'
  | 'BASE_PATH'
  | 'CHROME_PATH'
  | 'CORRECTIONS_URL'
  | 'EDIT_URL'
  | 'HOST'
  | 'PORT'
  | 'PUBLISHER_ADDRESS'
  | 'PUBLISHER_CONTACT'
  | 'PUBLISHER_DIRECTOR'
  | 'PUBLISHER_HOST'
  | 'PUBLISHER_NAME'
  | 'SITE_URL'
  | 'VERSION_IDENTIFIER';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the value of a setting; `undefined` if it is unset or blank, as in `SITE_URL=$UNSET npm run build`. */
export function setting(name: Setting, env: Environment = process.env): string | undefined {
  return unlessBlank(env[name]);
}

/** Returns the typed text; `undefined` if it is blank. */
export function unlessBlank(typed: string | undefined): string | undefined {
  return typed === undefined || typed.trim() === '' ? undefined : typed;
}
