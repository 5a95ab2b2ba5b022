/** Runs one benchmark: npm run bench [-- build | pages | search | words | lighthouse | mutation], the build by default; it gets the remaining arguments. */
import { PlainFailure, runProgram } from './program.ts';

const measures = {
  build: () => import('./quality/bench/build.ts'),
  pages: () => import('./quality/bench/pages.ts'),
  search: () => import('./quality/bench/search.ts'),
  words: () => import('./quality/bench/words.ts'),
  lighthouse: () => import('./quality/bench/lighthouse.ts'),
  mutation: () => import('./quality/mutation/mutation.ts'),
};

await runProgram(async () => {
  const [typed = 'build'] = process.argv.splice(2, 1);
  if (!(typed in measures)) {
    throw new PlainFailure(`"${typed}" is not measured: type one of ${Object.keys(measures).join(', ')}.`);
  }
  await measures[typed as keyof typeof measures]();
});
