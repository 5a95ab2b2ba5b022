import { setting, type Environment } from '../../src/settings.ts';
import { recordOf } from '../../src/archive/record-of.ts';
import { publisherSettings, type PublisherTyped } from '../../src/site/publisher.ts';
import { readIdentifier, type IdentifiersTyped } from '../../src/site/identifier.ts';
import { PlainFailure } from '../program.ts';

/** The address of the site, read from the environment once for the build, the server and the tests alike. */
export interface SiteAddress {
  /** Folder of the site on its host, with a slash at both ends: `/` or `/archive/`. */
  base: string;
  /** Origin of the host (`https://archive.example`), if it is known. */
  site: string | undefined;
  /** Prefix of a page's correction link; empty if there is no place for corrections. */
  corrections: string;
  /** Address for editing a file of the content, with `{file}` in it; empty if there is none. */
  edits: string;
  /** The settings of the publisher; all empty if the site names none. */
  publisher: PublisherTyped;
  /** The persistent identifiers of the archive and of one version; empty if there are none. */
  identifiers: IdentifiersTyped;
}

/**
 * Reads BASE_PATH, SITE_URL, CORRECTIONS_URL, EDIT_URL, the settings of the publisher and the identifiers.
 *
 * @throws {PlainFailure} if a value is not a valid address, or some settings of the publisher are missing
 */
export function readSiteAddress(env: Environment = process.env): SiteAddress {
  return {
    base: readBase(setting('BASE_PATH', env)),
    site: readSite(setting('SITE_URL', env)),
    corrections: readCorrections(setting('CORRECTIONS_URL', env)),
    edits: readEdits(setting('EDIT_URL', env)),
    publisher: readPublisher(env),
    identifiers: readIdentifiers(env),
  };
}

function readBase(written = ''): string {
  const folders = written.trim().split('/').filter(Boolean);
  const wrong = folders.find((folder) => !/^[\w.~-]+$/.test(folder) || /^\.+$/.test(folder));
  if (wrong !== undefined) {
    throw new PlainFailure(
      `BASE_PATH is "${written}": write the folder of the site on its host, like /archive/ (letters, digits, - . _ ~).`,
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

function readCorrections(written = ''): string {
  const trimmed = written.trim();
  if (trimmed === '' || /^(?:mailto:[^?\s]+|https?:\/\/[^?\s]+)\?\S*=$/.test(trimmed)) return trimmed;
  throw new PlainFailure(
    `CORRECTIONS_URL is "${written}": write where corrections go, with the field that takes the page's address at its end, like mailto:archive@example.org?subject=`,
  );
}

function readEdits(written = ''): string {
  const trimmed = written.trim();
  if (trimmed === '' || /^https?:\/\/(?=\S*\{file\})(?:[^\s{}]|\{file\}|\{line\})+$/.test(trimmed)) return trimmed;
  throw new PlainFailure(
    `EDIT_URL is "${written}": write where a file is edited on the forge, with {file} for its path below the content folder, like https://github.com/owner/name/edit/main/content/{file}#L{line}`,
  );
}

function readIdentifiers(env: Environment): IdentifiersTyped {
  const [archive, version] = [setting('ARCHIVE_IDENTIFIER', env)?.trim(), setting('VERSION_IDENTIFIER', env)?.trim()];
  if (archive !== undefined && !readIdentifier(archive)) {
    throw new PlainFailure(
      `ARCHIVE_IDENTIFIER is "${archive}": write a DOI or an ARK, like doi:10.5072/archive or ark:12345/x9`,
    );
  }
  if (version !== undefined && !readIdentifier(/^\d{4}-\d{2}-\d{2}\.\d+\s+(\S+)$/.exec(version)?.[1] ?? '')) {
    throw new PlainFailure(
      `VERSION_IDENTIFIER is "${version}": write the version of the data and its identifier, like 2026-11-25.6 doi:10.5072/archive.2`,
    );
  }
  return { ARCHIVE_IDENTIFIER: archive ?? '', VERSION_IDENTIFIER: version ?? '' };
}

function readPublisher(env: Environment): PublisherTyped {
  const typed = recordOf(publisherSettings, (name) => setting(name, env)?.trim() ?? '');
  const missing = publisherSettings.filter((name) => typed[name] === '');
  if (missing.length === publisherSettings.length) return typed;
  if (missing.length > 0) {
    throw new PlainFailure(
      `${missing.join(', ')}: not set, while other settings of the publisher are. Whoever publishes the site is told whole: name, address, contact, director of publication, host.`,
    );
  }
  if (!/^(?:[^\s@|]+@[^\s@|]+|https?:\/\/\S+)$/.test(typed.PUBLISHER_CONTACT)) {
    throw new PlainFailure(
      `PUBLISHER_CONTACT is "${typed.PUBLISHER_CONTACT}": write a mail address, or the web address of a form, like archive@example.org`,
    );
  }
  return typed;
}
