import type { Archive } from './archive/archive.ts';
import type { Locale } from './i18n/locales.ts';
import type { PageNotes } from './components/facts/notes.ts';

declare global {
  interface ImportMetaEnv {
    /** Set by `astro.config.mjs`. */
    readonly EDIT_URL?: string;
  }
  namespace App {
    interface Locals {
      /** The archive, for the components of accounts (`src/middleware.ts`). */
      archive: Archive;
      /** The language of the page; French for a page in both. */
      locale: Locale;
      /** The notes of the page, for the marks in accounts and facts that refer to them; none where sources stand beside each fact. */
      notes?: PageNotes | undefined;
    }
  }
}
