/** The script for pages reached from a search. Its address is the same in every build, since each page's inline script requests it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { landingFile } from '../../src/layouts/display-script.ts';

const SOURCE = 'src/search/ui/landing.ts';

/** Astro's integration that builds it beside the pages. */
export function landingScript(): AstroIntegration {
  return {
    name: 'landing-script',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        const id = fileURLToPath(new URL(SOURCE, config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'landing-script',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id, fileName: landingFile });
                },
              },
            ],
          },
        });
      },
    },
  };
}
