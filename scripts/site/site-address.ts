import { editAddress } from '../../src/archive/schema/site.ts';
import { setting, type Environment } from '../../src/site/settings.ts';
import { PlainFailure } from '../program.ts';

/** The address of the site, read from the environment once for the build, the server and the tests alike. */
export interface SiteAddress {
  /** Folder of the site on its host, with a slash at both ends: `/` or `/archive/`. */
  base: string;
  /** Origin of the host (`https://archive.example`), if it is known. */
  site: string | undefined;
  /** Address for editing a file of the content, with `{file}` in it, where `site.yaml` has none; empty if there is none. */
  edits: string;
}

/** Reads BASE_PATH, SITE_URL and EDIT_URL. @throws {PlainFailure} if a value is not a valid address */
export function readSiteAddress(env: Environment = process.env): SiteAddress {
  return {
    base: readBase(setting('BASE_PATH', env)),
    site: readSite(setting('SITE_URL', env)),
    edits: readEdits(setting('EDIT_URL', env)),
  };
}

function readBase(written = ''): string {
  const folders = written.trim().split('/').filter(Boolean);
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
  const trimmed = written.trim();
  const url = URL.parse(trimmed);
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
  const trimmed = written.trim();
  if (trimmed === '' || editAddress.safeParse(trimmed).success) return trimmed;
  throw new PlainFailure(
    `EDIT_URL is "${written}": write where a file is edited on the forge, with {file} for its path below the content folder, like https://github.com/owner/name/edit/main/content/{file}#L{line}`,
  );
}
