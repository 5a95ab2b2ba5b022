import { expect, it } from 'vitest';
import type { Content } from '../../src/reader/read-content.ts';
import { whole } from '../../tests/fixtures/changed-content.ts';
import { handOver } from './content-preview.ts';

it('a content is handed over again until a loader takes it, as where Astro is reading its configuration', async () => {
  const taken: (Content | undefined)[] = [];
  await handOver(whole, ({ context }) => {
    taken.push(taken.length < 2 ? undefined : context.content);
    return Promise.resolve();
  });
  expect(taken).toEqual([undefined, undefined, whole]);
});
