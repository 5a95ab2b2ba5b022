/**
 * Where the site is served, as the build was told (BASE_PATH, SITE_URL, CORRECTIONS_URL, EDIT_URL). Vite writes the values into pages and scripts of the browser
 * alike, so nothing has to hand them on; there are none under plain Node. No other module of `src` reads the environment.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-condition -- Plain Node has no `import.meta.env`. */

/** The folder that the site is served under, with a slash at both ends. Outside of a build it is the root. */
export const base: string = `${import.meta.env?.BASE_URL ?? ''}/`.replace(/(?<!\/)\/+$/, '/');

/** The host of the site, where it is known; else empty. */
export const host: string = import.meta.env?.SITE ?? '';

/** What comes before the address of a page in a link to correct it; empty where the site names no place for corrections. */
export const corrections: string = import.meta.env?.CORRECTIONS_URL ?? '';

/** The address at which a file of the content is edited, with `{file}` and, where the forge can lead to a line, `{line}`; empty where the site names none. */
export const edits: string = import.meta.env?.EDIT_URL ?? '';

/** True in `npm run dev`, where those who look at a page are those who write it. */
export const isPreview: boolean = import.meta.env?.DEV ?? false;
