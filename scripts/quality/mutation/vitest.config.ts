/** The unit tests as faults are held to them. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { unitTests } from '../../../vitest.config.ts';

/** Every mistake of the content, planted in turn: asked after the others, since the first test that notices a fault ends its trial. */
const planted = 'src/reader/mistakes.test.ts';

/**
 * They read the whole content or draw random faults of their own, so that they reach most of the code and hold little of it: a fault that they
 * alone would notice counts as not noticed.
 */
const notAsked = ['scripts/**', 'src/reader/content.test.ts', 'src/reader/damaged-content.test.ts'];

class PlantedLast extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith(planted));
    return Promise.resolve(files.toSorted((a, b) => isLast(a) - isLast(b)));
  }
}

export default defineConfig({
  test: {
    ...unitTests,
    isolate: true,
    exclude: ['**/node_modules/**', ...notAsked],
    sequence: { sequencer: PlantedLast },
  },
});
