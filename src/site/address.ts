/**
 * The address of the site, as set for the build (BASE_PATH, SITE_URL, EDIT_URL). Vite writes the values into pages and browser scripts,
 * under names of our own: variables of the machine would come before the configured values of `import.meta.env`. Plain Node and unit tests
 * have none.
 */

/** The folder that the site is served under, with a slash at both ends; the root outside of a build. */
export const base: string = typeof __BASE__ === 'undefined' ? '/' : __BASE__;

/** The origin of the host (`https://archive.example`); empty if it is not known. */
export const host: string = typeof __HOST__ === 'undefined' ? '' : __HOST__;

/**
 * Address for editing a content file, with `{file}` and, if the forge can link to a line, `{line}`, where `site.yaml` names none; empty if
 * there is none.
 */
export const edits: string = typeof __EDITS__ === 'undefined' ? '' : __EDITS__;

/** True in `npm run dev`, where the readers of a page are its editors. */
export const isPreview: boolean = typeof __IS_PREVIEW__ !== 'undefined';
