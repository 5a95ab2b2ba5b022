import { expect, it, vi } from 'vitest';
import buildLog, { loggedErrors } from './build-log.ts';

it('keeps the errors that Astro logs, which fail the build, and shows the rest', () => {
  const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const failed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { write } = buildLog();
  write({ level: 'warn', label: 'content', message: 'careful', newLine: true });
  write({ level: 'error', label: 'content', message: 'Invalid content reference', newLine: true });
  const lines = [...shown.mock.calls, ...failed.mock.calls].map(([text]) => String(text));
  vi.restoreAllMocks();
  expect(lines).toEqual([expect.stringContaining('careful')]);
  expect(loggedErrors).toEqual(['Invalid content reference']);
  loggedErrors.length = 0;
});
