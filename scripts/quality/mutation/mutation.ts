/**
 * Puts small faults into files of the project, one at a time in a copy of it, and says which of them no unit test noticed:
 * npm run bench -- mutation src/exports/csv.ts, npm run bench -- mutation src/search --sample 150 --seed 1
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { PlainFailure, runProgram } from '../../program.ts';

await runProgram(async () => {
  const { values, positionals: paths } = parseArgs({
    options: { sample: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  if (paths.length === 0) throw new PlainFailure('Name files or folders: npm run bench -- mutation src/archive/check');
  const stryker = new Stryker({
    mutate: paths.flatMap((path) =>
      path.endsWith('.ts') ? [path] : [`${path}/**/*.ts`, `!${path}/**/*.test.ts`, `!${path}/**/*.d.ts`],
    ),
    plugins: [
      '@stryker-mutator/vitest-runner',
      import.meta.resolve('./left-alone.ts'),
      import.meta.resolve('./sample.ts'),
    ],
    ignorers: ['left-alone'],
    checkers: ['sample'],
    sample: Number(values.sample),
    seed: values.seed,
    warnings: { preprocessorErrors: true, slow: true, unknownOptions: false, unserializableOptions: true },
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/quality/mutation/vitest.config.ts', related: false },
    // Values computed once, while a module is loaded, would require reloading it for each fault.
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 20,
    tempDirName: '.build/mutation',
    ignorePatterns: ['dist', 'dist.previous', '.build', '.astro', 'package', 'reports', 'pictures'],
    disableTypeChecks: false,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    htmlReporter: { fileName: 'reports/mutation/index.html' },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  });
  await stryker.runMutationTest();
});
