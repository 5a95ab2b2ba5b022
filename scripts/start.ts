/** Builds the site and serves it. The port is tried first, so that a taken one is told before the build. */
import { join } from 'node:path';
import { buildSite } from './site/build.ts';
import { runToEnd } from './program.ts';
import { readServerOptions, serveFolder, serveSite } from './site/serve.ts';
import { root } from './site/swap.ts';

await runToEnd(async () => {
  const options = readServerOptions();
  const trial = await serveFolder({ folder: join(root, 'public'), base: '/', ...options });
  await trial.close();
  await buildSite();
  await serveSite(options);
});
