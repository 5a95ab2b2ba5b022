import type { Archive } from './archive/archive.ts';

declare global {
  namespace App {
    interface Locals {
      /** The archive, for the components of accounts (`src/middleware.ts`). */
      archive: Archive;
    }
  }
}
