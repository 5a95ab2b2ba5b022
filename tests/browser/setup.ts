/** Serves the built site and starts one Chromium for all browser tests. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { getChromium } from '../../scripts/quality/browser.ts';
import { serveFolder } from '../../scripts/site/serve.ts';
import { base, folder } from '../../scripts/quality/built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site's first page, with its base path. */
    siteAddress: string;
    /** Endpoint at which a test connects to the browser. */
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder({ folder, base, port: 0 });
  const browser = await chromium.launchServer({ executablePath: getChromium() });
  project.provide('siteAddress', server.address);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
