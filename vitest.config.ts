import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';

type Tests = NonNullable<UserWorkspaceConfig['test']>;

/** A busy machine takes longer than the five seconds that Vitest allows; no test says how long anything takes. */
const timeouts: Tests = { testTimeout: 120_000, hookTimeout: 120_000 };

const unit: Tests = {
  ...timeouts,
  name: 'unit',
  include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  // What is tested here keeps no state: a module is loaded, and the content read, once for all files of a thread, not once for each.
  isolate: false,
  pool: 'threads',
  // More than two workers are slower: each one reads the content again.
  maxWorkers: 2,
};

/** The files share one process, and so the parsed pages. */
const site: Tests = {
  ...timeouts,
  name: 'site',
  include: ['tests/site/**/*.test.ts'],
  globalSetup: ['tests/site/setup.ts'],
  isolate: false,
  fileParallelism: false,
};

const browser: Tests = {
  ...timeouts,
  name: 'browser',
  include: ['tests/browser/**/*.test.ts'],
  globalSetup: ['tests/browser/setup.ts'],
  // Each file has pages of its own; what drives the browser is loaded once for all of them.
  isolate: false,
  // A test waits for the browser, and the browser for it: two keep two processors busy.
  maxWorkers: 2,
  // A browser is a machine of its own: a test that fails may try once more, and the report says that it did.
  retry: 1,
  // URLs update asynchronously.
  expect: { poll: { timeout: 30_000 } },
};

const programs: Tests = {
  ...timeouts,
  name: 'programs',
  include: ['tests/programs/**/*.test.ts'],
  // Each starts programs of its own: one at a time leaves a processor to the other steps.
  fileParallelism: false,
};

/** Whole grids and sweeps: npm run test:all */
const nightly: Tests = { ...browser, name: 'nightly', include: ['tests/nightly/**/*.test.ts'], testTimeout: 900_000 };

export default defineConfig({
  test: {
    // An approved text that is missing is a mistake; -u writes it.
    update: 'none',
    // A mistake in a layout is found on every page; the first lines say as much as all of them.
    diff: { truncateThreshold: 60 },
    projects: [unit, site, browser, programs, nightly].map((test) => ({ test })),
  },
});
