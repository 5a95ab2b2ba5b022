/**
 * Where the site is served and by whom, as the build was told (BASE_PATH, SITE_URL, CORRECTIONS_URL, EDIT_URL, PUBLISHER_…, …_IDENTIFIER). Vite writes the values into pages and scripts of the browser
 * alike, so nothing has to hand them on; there are none under plain Node. No other module of `src` reads the environment.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-condition -- Plain Node has no `import.meta.env`. */
import { identifiersOf, type Identifiers } from './identifier.ts';
import { publisherOf, type Publisher } from './publisher.ts';

/** The folder that the site is served under, with a slash at both ends. Outside of a build it is the root. */
export const base: string = `${import.meta.env?.BASE_URL ?? ''}/`.replace(/(?<!\/)\/+$/, '/');

/** The host of the site, where it is known; else empty. */
export const host: string = import.meta.env?.SITE ?? '';

/** What comes before the address of a page in a link to correct it; empty where the site names no place for corrections. */
export const corrections: string = import.meta.env?.CORRECTIONS_URL ?? '';

/** The address at which a file of the content is edited, with `{file}` and, where the forge can lead to a line, `{line}`; empty where the site names none. */
export const edits: string = import.meta.env?.EDIT_URL ?? '';

/** Who publishes this copy and answers for it; none where the site names nobody. */
export const publisher: Publisher | undefined = /* @__PURE__ */ publisherOf({
  PUBLISHER_NAME: import.meta.env?.PUBLISHER_NAME ?? '',
  PUBLISHER_ADDRESS: import.meta.env?.PUBLISHER_ADDRESS ?? '',
  PUBLISHER_CONTACT: import.meta.env?.PUBLISHER_CONTACT ?? '',
  PUBLISHER_DIRECTOR: import.meta.env?.PUBLISHER_DIRECTOR ?? '',
  PUBLISHER_HOST: import.meta.env?.PUBLISHER_HOST ?? '',
});

/** The persistent identifiers of the archive and of one of its versions, where it has any. */
export const identifiers: Identifiers = /* @__PURE__ */ identifiersOf({
  ARCHIVE_IDENTIFIER: import.meta.env?.ARCHIVE_IDENTIFIER ?? '',
  VERSION_IDENTIFIER: import.meta.env?.VERSION_IDENTIFIER ?? '',
});

/** True in `npm run dev`, where those who look at a page are those who write it. */
export const isPreview: boolean = import.meta.env?.DEV ?? false;
