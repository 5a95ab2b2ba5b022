/** A persistent identifier in a registry: of the archive, or of one version of its data. */
export interface Identifier {
  readonly scheme: 'DOI' | 'ARK';
  /** `10.5072/archive`, `ark:12345/x9` */
  readonly value: string;
  /** The address at the registry, which redirects to the data. */
  readonly url: string;
}

/** The identifiers given to a copy of the site. */
export interface Identifiers {
  readonly archive?: Identifier | undefined;
  /** The identifier of one version: the data may have changed since. */
  readonly version?: { readonly of: string; readonly identifier: Identifier } | undefined;
}

/** The settings as typed; empty if they are not set. */
export interface IdentifiersTyped {
  readonly ARCHIVE_IDENTIFIER: string;
  /** The version, a space, its identifier: `2026-11-25.6 doi:10.5072/archive.2`. */
  readonly VERSION_IDENTIFIER: string;
}

/** Reads `doi:10.5072/archive` or `ark:12345/x9`; `undefined` for anything else. */
export function readIdentifier(typed: string): Identifier | undefined {
  const [, doi] = /^doi:(10\.\d{4,9}\/[\w.;()/:-]+)$/.exec(typed) ?? [];
  if (doi !== undefined) return { scheme: 'DOI', value: doi, url: `https://doi.org/${doi}` };
  return /^ark:\d{5,9}\/[\w.=*+@$/-]+$/.test(typed)
    ? { scheme: 'ARK', value: typed, url: `https://n2t.net/${typed}` }
    : undefined;
}

/** Reads the identifiers from the settings. */
export function identifiersOf({ ARCHIVE_IDENTIFIER, VERSION_IDENTIFIER }: IdentifiersTyped): Identifiers {
  const [of = '', typed = ''] = VERSION_IDENTIFIER.trim().split(/\s+/);
  const identifier = readIdentifier(typed);
  return { archive: readIdentifier(ARCHIVE_IDENTIFIER.trim()), version: identifier && { of, identifier } };
}

/** Returns the identifier by which a version is cited: its own, else that of the archive. */
export function identifierOf({ archive, version }: Identifiers, dataVersion: string): Identifier | undefined {
  return version?.of === dataVersion ? version.identifier : archive;
}
