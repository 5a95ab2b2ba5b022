import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../../src/reader/read-content.ts';
import { readServerOptions } from '../site/serve.ts';
import { readSiteAddress } from '../site/site-address.ts';
import { findChromium } from './browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['', ' '])('a setting of %j counts as not set:', (empty) => {
  it('CONTENT_DIR', () => {
    vi.stubEnv('CONTENT_DIR', empty);
    expect(contentFolder()).toBe(resolve('content'));
  });

  it('BASE_PATH, SITE_URL, CORRECTIONS_URL, EDIT_URL, the publisher', () => {
    const env = {
      BASE_PATH: empty,
      SITE_URL: empty,
      CORRECTIONS_URL: empty,
      EDIT_URL: empty,
      PUBLISHER_NAME: empty,
      ARCHIVE_IDENTIFIER: empty,
    };
    expect(readSiteAddress(env)).toEqual(readSiteAddress({}));
  });

  it('PORT and HOST, as typed too', () => {
    const options = readServerOptions(['--port', empty, '--host', empty], { PORT: empty, HOST: empty });
    expect(options).toEqual({ port: 4321, host: '127.0.0.1' });
  });

  it('CHROME_PATH', () => {
    expect(findChromium({ CHROME_PATH: empty, PATH: '' })).toBe(findChromium({ PATH: '' }));
  });
});
