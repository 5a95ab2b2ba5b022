import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A program of this name that ends with this status. */
function program(name: string, status: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('a Chromium', () => {
  it('is the one that CHROME_PATH names', () => {
    const chosen = program('my-browser', 0);
    program('chromium', 0);
    expect(findChromium({ CHROME_PATH: chosen, PATH: folder })).toBe(chosen);
  });

  it('that CHROME_PATH names must start', () => {
    const path = join(folder, 'nothing');
    expect(() => findChromium({ CHROME_PATH: path })).toThrow(`CHROME_PATH is ${path}, which does not start.`);
  });

  it('is looked for in PATH, one that does not start passed over', () => {
    program('chromium', 1);
    const found = program('google-chrome', 0);
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(found);
  });
});
