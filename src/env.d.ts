import type { Archive } from './archive/archive.ts';
import type { Locale } from './text/locales.ts';
import type { Card } from './exports/cards.ts';
import type { Table } from './exports/table.ts';
import type { PageNotes } from './facts/notes.ts';

declare global {
  /** What `astro.config.mjs` and the preview define for `src/site/address.ts`; undefined in plain Node and in unit tests. */
  const __BASE__: string | undefined;
  const __HOST__: string | undefined;
  const __EDITS__: string | undefined;
  const __IS_PREVIEW__: boolean | undefined;
  /** What a build writes beside its pages, from the graph that they were made from; `src/pages/[...file].ts` hands it over. */
  var besidePages: {
    readonly archive: Archive;
    readonly tables: readonly Table[];
    readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
    /** Those that need drawing: none without a host, since other sites ask for them by their whole address. */
    readonly cards: readonly Card[];
  };
  namespace App {
    interface Locals {
      /** The archive, for the components of accounts (`src/middleware.ts`). */
      archive: Archive;
      /** The language of the page; French for a page in both. */
      locale: Locale;
      /** The other language. */
      other: Locale;
      /** The notes of the page, for the marks in accounts and facts that refer to them; none where sources stand beside each fact. */
      notes?: PageNotes | undefined;
      /** The chapters of the page as they are rendered, for its contents. */
      chapters?: { readonly id: string; readonly title: string }[];
    }
  }
}
