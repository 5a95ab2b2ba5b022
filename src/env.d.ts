import type { Archive } from './archive/archive.ts';

declare global {
  interface ImportMetaEnv {
    /** Set by `astro.config.mjs`. */
    readonly CORRECTIONS_URL?: string;
    readonly EDIT_URL?: string;
  }
  namespace App {
    interface Locals {
      /** The archive, for the components of accounts (`src/middleware.ts`). */
      archive: Archive;
    }
  }
}
