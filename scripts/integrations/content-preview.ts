import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { previewPolicy } from '../../src/astro/page-policy.ts';
import { displayScript } from '../../src/layouts/display-script.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { escaped } from '../../src/names/html.ts';
import { machineLanguage, reportProblems } from '../../src/check/problem-report.ts';
import { contentFolder, type Content } from '../../src/reader/read-content.ts';
import { writeEditorSchemas } from '../editor/editor-schemas.ts';

const words = {
  title: { fr: 'Le contenu est à corriger', ja: '内容に直すところがあります' },
  hint: {
    fr: 'La page demandée reviendra d’elle-même, une fois le fichier corrigé et enregistré.',
    ja: 'ファイルを直して保存すると、元のページが自動的に表示されます。',
  },
};

/** Milliseconds that the content must be quiet before pages reload: a file is noticed while it is being written. */
const QUIET = 60;

/**
 * The most times that Astro is asked to take the content, with a pause between: longer than it reads its configuration on a busy machine.
 */
const MOST_TRIES = 300;

/**
 * Has the collections loaded from a content. While Astro reads `src/content.config.ts` anew, as it does after each change of the content,
 * it passes over what it is asked, without a word: it is asked again until a loader takes the content.
 *
 * @throws if none ever does, since that file cannot be read
 */
export async function handOver(
  content: Content,
  refreshContent: (options: { readonly context: { readonly content: Content } }) => Promise<void>,
): Promise<void> {
  let isTaken = false;
  const context = {
    get content() {
      isTaken = true;
      return content;
    },
  };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await refreshContent({ context });
    if (isTaken) return;
    await wait(QUIET);
  }
  throw new Error('Astro takes no content: src/content.config.ts cannot be read.');
}

/**
 * Astro invalidates its store “for HMR”: Vite then keeps for good what a page was reading from the former one. Such a reading ends first.
 */
async function renewStore({ environments }: ViteDevServer): Promise<void> {
  for (const environment of Object.values(environments)) {
    const store = environment.moduleGraph.getModuleById('\0astro:data-layer-content');
    if (!store) continue;
    await environment.transformRequest(store.url).catch(() => undefined);
    environment.moduleGraph.invalidateModule(store);
    environment.hot.send('astro:content-changed', {});
  }
}

function reportPage(report: string, language: Locale, base: string): string {
  return `<!doctype html>
    <html lang="${language}">
      <meta name="viewport" content="width=device-width" />
      <title>${escaped(words.title[language])}</title>
      <script type="module" src="${escaped(base)}@vite/client"></script>
      <h1>${escaped(words.title[language])}</h1>
      <p>${escaped(words.hint[language])}</p>
      <pre style="white-space: pre-wrap">${escaped(report)}</pre>
    </html>`;
}

/**
 * The preview for editors: a page reloads when the content changes. While the content has problems, each page is their report: the overlay
 * of Astro would take it for HTML, and needs a page to lie over. Pages have the policy of the built ones. The editor's language is that of
 * `npm run dev -- --lang ja`; by default, that of the requested page.
 */
export function contentPreview(base: string, readNow: () => Promise<Content>): AstroIntegration {
  /** Waits until the collections hold the current content, or answers with its problems. */
  let prepare: Connect.NextHandleFunction;

  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          // Under the rule of the built site, the preview would ask for a slash after the name of a file: /data/editions.csv/
          trailingSlash: 'ignore',
          vite: {
            define: { __IS_PREVIEW__: 'true' },
            plugins: [
              {
                name: 'content-preview',
                enforce: 'pre',
                // After Vite's own files, before Astro's pages.
                configureServer: (server) => () => {
                  server.middlewares.use((...request) => {
                    prepare(...request);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = contentFolder();
        const { lang } = parseArgs({ options: { lang: { type: 'string' } }, strict: false }).values;
        /** The content that was read last; if it is valid, the collections hold it. */
        let last: Promise<Content | undefined> = Promise.resolve(undefined);
        /** True if a report was answered: its page must reload, though the collections may be as they were. */
        let isReported = false;
        /** True from a change until a page is asked for: what was sent before does not show it. */
        let isStale = false;

        /** Returns the current content; if it is valid, once the collections hold it. One at a time: the next one finds what was loaded. */
        const readAndLoad = (): Promise<Content> => {
          const next = async (loaded?: Content): Promise<Content> => {
            const content = await readNow();
            if (content === loaded || content.problems.length > 0) return content;
            writeEditorSchemas(content);
            if (refreshContent) await handOver(content, refreshContent);
            await renewStore(server);
            return content;
          };
          const reading = last.then(next, () => next());
          last = reading;
          return reading;
        };

        /** Pages reload by themselves when the collections change; when problems appear or disappear, we reload them. */
        const showChange = async (): Promise<void> => {
          const isWrong = (await readAndLoad()).problems.length > 0;
          if (isWrong || isReported) server.ws.send({ type: 'full-reload' });
          isReported = isWrong;
        };

        // A page connects some time after it was sent: a change in between would reach it no more.
        server.ws.on('connection', () => {
          if (isStale) server.ws.send({ type: 'full-reload' });
        });

        server.watcher.add(folder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          const isContent = !path.relative(folder, file).startsWith('..');
          // Astro writes the collections some time after they were loaded.
          if (isContent || path.basename(file) === 'data-store.json') isStale = true;
          if (!isContent) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            showChange().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, QUIET);
        });

        // Includes files that are not our pages, since the origin of the dev server serves every file of the project.
        const policy = previewPolicy(displayScript(base));
        server.middlewares.use((_, response, next) => {
          response.setHeader('content-security-policy', policy);
          next();
        });

        prepare = (request, response, next) => {
          if (request.headers.accept?.includes('text/html')) isStale = false;
          readAndLoad()
            .then(({ problems }) => {
              if (problems.length === 0) {
                next();
                return;
              }
              isReported = true;
              const language =
                locales.find((one) => one === lang) ??
                locales.find((one) => request.url?.includes(`/${one}/`)) ??
                machineLanguage(process.env);
              const report = reportProblems(problems, language, path.relative(process.cwd(), folder));
              response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
              response.end(reportPage(report, language, base));
            })
            .catch(next);
        };
      },
    },
  };
}
