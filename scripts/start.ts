/**
 * Builds the site and serves it. The port is tried first, so that a taken one is told before the build. --lang fr|ja: the language it
 * speaks.
 */
import { join } from 'node:path';
import { buildSite } from './site/build.ts';
import { runToEnd, spokenLanguage } from './program.ts';
import { progressIn } from './site/progress.ts';
import { readServerOptions, serveFolder, serveSite } from './site/serve.ts';
import { root } from './site/site-folder.ts';

await runToEnd(async () => {
  const options = readServerOptions();
  const trial = await serveFolder({ folder: join(root, 'public'), base: '/', ...options });
  await trial.close();
  await buildSite({ progress: progressIn(spokenLanguage()) });
  await serveSite(options);
});
