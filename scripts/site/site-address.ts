import { editAddress } from '../../src/schema/site.ts';
import { PlainFailure } from '../program.ts';

type Setting = 'BASE_PATH' | 'CHROME_PATH' | 'EDIT_URL' | 'HOST' | 'PORT' | 'SITE_URL';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the value of a setting; `undefined` if it is unset or blank, as in `SITE_URL=$UNSET npm run build`. */
export function setting(name: Setting, env: Environment = process.env): string | undefined {
  return env[name]?.trim() || undefined;
}

export type SiteAddress = ReturnType<typeof readSiteAddress>;

/** Reads BASE_PATH, SITE_URL and EDIT_URL. @throws {PlainFailure} if a value is not a valid address */
export function readSiteAddress(env: Environment = process.env) {
  return {
    /** Folder of the site on its host, with a slash at both ends: `/` or `/archive/`. */
    base: readBase(setting('BASE_PATH', env)),
    /** Origin of the host (`https://archive.example`), if it is known. */
    site: readSite(setting('SITE_URL', env)),
    /** Address for editing a file of the content, with `{file}` in it, where `site.yaml` has none; empty if there is none. */
    edits: readEdits(setting('EDIT_URL', env)),
  };
}

function readBase(written = ''): string {
  const folders = written.split('/').filter(Boolean);
  const wrong = folders.find((folder) => !/^[\w~-][\w.~-]*$/.test(folder));
  if (wrong !== undefined) {
    throw new PlainFailure(
      `BASE_PATH is "${written}": write the folder of the site on its host, like /archive/ (letters, digits, - . _ ~; no dot first).`,
    );
  }
  return folders.length === 0 ? '/' : `/${folders.join('/')}/`;
}

function readSite(written?: string): string | undefined {
  if (written === undefined) return undefined;
  const url = URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new PlainFailure(`SITE_URL is "${written}": write the address of the host, like https://archive.example`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new PlainFailure(
      `SITE_URL is "${written}": write the host only (${url.origin}); its folder goes into BASE_PATH.`,
    );
  }
  return url.origin;
}

function readEdits(written = ''): string {
  if (written === '' || editAddress.safeParse(written).success) return written;
  throw new PlainFailure(
    `EDIT_URL is "${written}": write where a file is edited on the forge, with {file} for its path below the content folder, like https://github.com/owner/name/edit/main/content/{file}#L{line}`,
  );
}
