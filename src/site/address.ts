/**
 * The address of the site and its publisher, as set for the build (BASE_PATH, SITE_URL, CORRECTIONS_URL, EDIT_URL, PUBLISHER_…,
 * …_IDENTIFIER). Vite inlines the values in pages and browser scripts alike, so nothing has to pass them on; under plain Node there are
 * none. No other module of `src` reads the environment.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-condition -- Plain Node has no `import.meta.env`. */
import { identifiersOf, type Identifiers } from './identifier.ts';
import { publisherOf, type Publisher } from './publisher.ts';

/** The folder that the site is served under, with a slash at both ends; the root outside of a build. */
export const base: string = `${import.meta.env?.BASE_URL ?? ''}/`.replace(/(?<!\/)\/+$/, '/');

/** The origin of the host (`https://archive.example`); empty if it is not known. */
export const host: string = import.meta.env?.SITE ?? '';

/** Prefix of the page address in a link to correct a page; empty if the site names no place for corrections. */
export const corrections: string = import.meta.env?.CORRECTIONS_URL ?? '';

/** Address for editing a content file, with `{file}` and, if the forge can link to a line, `{line}`; empty if the site names none. */
export const edits: string = import.meta.env?.EDIT_URL ?? '';

/** The body that publishes this copy and answers for it; `undefined` if the site names none. */
export const publisher: Publisher | undefined = /* @__PURE__ */ publisherOf({
  PUBLISHER_NAME: import.meta.env?.PUBLISHER_NAME ?? '',
  PUBLISHER_ADDRESS: import.meta.env?.PUBLISHER_ADDRESS ?? '',
  PUBLISHER_CONTACT: import.meta.env?.PUBLISHER_CONTACT ?? '',
  PUBLISHER_DIRECTOR: import.meta.env?.PUBLISHER_DIRECTOR ?? '',
  PUBLISHER_HOST: import.meta.env?.PUBLISHER_HOST ?? '',
});

/** The persistent identifiers of the archive and of one of its versions, if there are any. */
export const identifiers: Identifiers = /* @__PURE__ */ identifiersOf({
  ARCHIVE_IDENTIFIER: import.meta.env?.ARCHIVE_IDENTIFIER ?? '',
  VERSION_IDENTIFIER: import.meta.env?.VERSION_IDENTIFIER ?? '',
});

/** True in `npm run dev`, where the readers of a page are its editors. */
export const isPreview: boolean = import.meta.env?.DEV ?? false;
