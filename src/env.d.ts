declare namespace App {
  interface Locals {
    /** The archive, for the components of accounts (`src/middleware.ts`). */
    archive: import('./archive/archive.ts').Archive;
  }
}
