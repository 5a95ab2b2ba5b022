import { expect, it, vi } from 'vitest';
import buildLog, { loggedErrors } from './build-log.ts';

it('keeps the errors that Astro logs, which fail the build, and shows all that is logged', () => {
  const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const warned = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { write } = buildLog();
  write({ level: 'warn', label: 'content', message: 'careful', newLine: true });
  write({ level: 'error', label: 'content', message: 'Invalid content reference', newLine: true });
  const lines = [...warned.mock.calls, ...shown.mock.calls].map(([text]) => String(text));
  vi.restoreAllMocks();
  expect(lines).toEqual([expect.stringContaining('careful'), expect.stringContaining('Invalid content reference')]);
  expect(loggedErrors).toEqual(['Invalid content reference']);
  loggedErrors.length = 0;
});
