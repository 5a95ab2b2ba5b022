import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';

/** A busy machine takes longer than the five seconds that Vitest allows; no test says how long anything takes. */
const unitTests: NonNullable<UserWorkspaceConfig['test']> = {
  name: 'unit',
  include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  testTimeout: 60_000,
  // What is tested here keeps no state: a module is loaded, and the content read, once for all files of a thread, not once for each.
  isolate: false,
  pool: 'threads',
  // A third thread would read the content a third time, while the longest file lasts no shorter.
  maxWorkers: 2,
};

export default defineConfig({
  test: {
    // A mistake in a layout is found on every page; the first lines say as much as all of them.
    diff: { truncateThreshold: 60 },
    projects: [
      { test: unitTests },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
          // Parsing a thousand pages costs more than looking at them: the files share one process, and so the parsed pages.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Each file has pages of its own; what drives the browser is loaded once for all of them.
          isolate: false,
          // A test waits for the browser, and the browser for it: two keep two processors busy.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser is a machine of its own: a test that fails may try once more, and the report says that it did.
          retry: 1,
          // An address changes a moment after the key or the click: it is asked until it is as it should be.
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        test: {
          name: 'programs',
          include: ['tests/programs/**/*.test.ts'],
          globalSetup: ['tests/programs/setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // Each starts programs of its own: one at a time leaves a processor to the other steps.
          fileParallelism: false,
        },
      },
    ],
  },
});
