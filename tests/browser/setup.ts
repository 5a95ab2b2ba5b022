/** Serves both built sites and starts one Chromium for all browser tests. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { getChromium } from './chromium.ts';
import { serveFolder } from '../../scripts/site/serve.ts';
import { archiveSite, exampleSite } from '../built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the first page of the archive, with its base path. */
    archiveAddress: string;
    /** Address of the first page of the example. */
    exampleAddress: string;
    /** Endpoint at which a test connects to the browser. */
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [archive, example] = await Promise.all(
    [archiveSite, exampleSite].map(({ folder, base }) => serveFolder({ folder, base, port: 0 })),
  );
  const browser = await chromium.launchServer({ executablePath: getChromium() });
  project.provide('archiveAddress', archive?.address ?? '');
  project.provide('exampleAddress', example?.address ?? '');
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of [archive, example]) await server?.close();
  };
}
