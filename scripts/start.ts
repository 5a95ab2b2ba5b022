/** Builds the site and serves it. The port is tested first, so that a taken port is reported before the build. */
import { buildSite } from './site/build.ts';
import { runProgram } from './program.ts';
import { readServerOptions, serveFolder, serveSite } from './site/serve.ts';
import { readSiteAddress } from './site/site-address.ts';

await runProgram(async () => {
  const options = readServerOptions();
  const trial = await serveFolder({ folder: import.meta.dirname, base: readSiteAddress().base, ...options });
  await trial.close();
  await buildSite();
  await serveSite(options);
});
