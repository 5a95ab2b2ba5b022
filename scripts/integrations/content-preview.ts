import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { displayScript } from '../../src/layouts/display-script.ts';
import { locales } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { contentFolder, type Content } from '../../src/loader/read-content.ts';
import { watchContent } from '../../src/loader/watched-content.ts';
import { writeEditorSchemas } from '../editor/editor-schemas.ts';
import type { ContentProblems } from './content-problems.ts';
import { previewPolicy } from './page-policy.ts';

/** Around the report that a page of the preview answers while the content has problems. */
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
 * The preview for editors: a page reloads when the content changes. While the content has problems, each page answers with an Astro error that holds
 * their report (`content-problems.ts`). Pages have the policy of the built ones. The editor's language is that of `npm run dev -- --lang ja`; by
 * default, that of the requested page.
 */
export function contentPreview(base: string): AstroIntegration {
  /** Waits until the collections hold the current content, or hands its problems to the request. */
  let prepare: (request: IncomingMessage) => Promise<void>;

  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('content-problems.ts', import.meta.url) });
        updateConfig({
          // Under the rule of the built site, the preview would ask for a slash after the name of a file: /data/editions.csv/
          trailingSlash: 'ignore',
          vite: {
            plugins: [
              {
                name: 'content-preview',
                enforce: 'pre',
                // After Vite's own files, before Astro's pages.
                configureServer: (server) => () => {
                  server.middlewares.use((request, _, next) => {
                    prepare(request).then(() => {
                      next();
                    }, next);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = contentFolder();
        const readNow = watchContent(folder);
        const { lang } = parseArgs({ options: { lang: { type: 'string' } }, strict: false }).values;
        let loaded: Content | undefined;
        let loading: Promise<void> | undefined;

        /** Returns the current content; if it is valid, once the collections hold it. */
        const readAndLoad = async (): Promise<Content> => {
          const content = await readNow();
          if (content === loaded || content.problems.length > 0) return content;
          loading ??= load(content).finally(() => {
            loading = undefined;
          });
          await loading;
          return readAndLoad();
        };
        const load = async (content: Content): Promise<void> => {
          writeEditorSchemas(content);
          await refreshContent?.({ context: { content } });
          loaded = content;
        };

        let wasWrong = false;
        /** Pages reload by themselves when the collections change; when problems appear or disappear, we reload them. */
        const showChange = async (): Promise<void> => {
          const isWrong = (await readAndLoad()).problems.length > 0;
          if (isWrong || wasWrong) server.ws.send({ type: 'full-reload' });
          wasWrong = isWrong;
        };

        // Ticks of one clock, to tell which came last.
        let clock = 0;
        let changedAt = 0;
        let askedAt = 0;
        // A page connects some time after it was sent: a change in between would reach it no more. Astro writes the collections some time after
        // they were loaded: until then it answers with the former ones.
        server.ws.on('connection', () => {
          if (changedAt > askedAt) server.ws.send({ type: 'full-reload' });
        });

        server.watcher.add(folder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          const isCollections = path.basename(file) === 'data-store.json';
          const isContent = !path.relative(folder, file).startsWith('..');
          if (isCollections || isContent) changedAt = ++clock;
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

        prepare = async (request) => {
          if (request.headers.accept?.includes('text/html')) askedAt = ++clock;
          const { problems } = await readAndLoad();
          const [first] = problems;
          if (!first) return;
          wasWrong = true;
          // A picture that a page asks for has the language of the page: Astro shows the last error in every open page.
          const asked = `${request.url ?? ''} ${request.headers.referer ?? ''}`;
          const language =
            locales.find((one) => one === lang) ??
            locales.find((one) => asked.includes(`/${one}/`)) ??
            machineLanguage(process.env);
          const told: ContentProblems = {
            title: words.title[language],
            hint: words.hint[language],
            report: reportProblems(problems, language, path.relative(process.cwd(), folder)),
            location: { file: path.join(folder, first.file), line: first.line, column: first.column },
          };
          // Astro takes `locals` from here. Its page for unknown addresses is the one that asks for no content before the error is thrown.
          Object.assign(request, { [Symbol.for('astro.locals')]: { problems: told }, url: '/404' });
        };
      },
    },
  };
}
