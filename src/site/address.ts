/**
 * The address of the site, as set for the build (BASE_PATH, SITE_URL, EDIT_URL). Vite inlines the values in pages and browser scripts
 * alike, so nothing has to pass them on; under plain Node there are none. No other module of `src` reads the environment.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-condition -- Plain Node has no `import.meta.env`. */

/** The folder that the site is served under, with a slash at both ends; the root outside of a build. */
export const base: string = `${import.meta.env?.BASE_URL ?? ''}/`.replace(/(?<!\/)\/+$/, '/');

/** The origin of the host (`https://archive.example`); empty if it is not known. */
export const host: string = import.meta.env?.SITE ?? '';

/** Address for editing a content file, with `{file}` and, if the forge can link to a line, `{line}`, where `site.yaml` names none; empty if there is none. */
export const edits: string = import.meta.env?.EDIT_URL ?? '';

/** True in `npm run dev`, where the readers of a page are its editors. */
export const isPreview: boolean = import.meta.env?.DEV ?? false;
