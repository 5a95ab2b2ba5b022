import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { displayScript } from '../../../src/layouts/display-script.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { machineLanguage } from '../../../src/i18n/problem-report.ts';
import { contentFolder, type Content } from '../../../src/reader/read-content.ts';
import { watchContent } from '../../../src/reader/watched-content.ts';
import { writeEditorSchemas } from '../../editor/editor-schemas.ts';
import { previewPolicy } from '../page-policy.ts';
import { problemPage } from './problem-page.ts';

/** Milliseconds that the content must be quiet before pages reload: a file is noticed while it is being written. */
const QUIET = 60;

/**
 * The preview for editors: a page reloads when the content changes, and shows its problems until they are fixed. It has the policy of the built
 * pages. The editor's language is that of `npm run dev -- --lang ja`; by default, that of the requested page.
 */
export function contentPreview(base: string): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Under the rule of the built site, the preview would ask for a slash after the name of a file: /data/editions.csv/
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = contentFolder();
        const watched = watchContent(folder);
        const said = saidLanguage(process.argv);
        let loaded: Content | undefined;
        let loading: Promise<void> | undefined;

        /** Returns the current content; if it is valid, once the collections hold it. */
        const readAndLoad = async (): Promise<Content> => {
          const content = await watched.read();
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
        // A page connects some time after it was sent: a change in between would reach it no more.
        server.ws.on('connection', () => {
          if (changedAt > askedAt) server.ws.send({ type: 'full-reload' });
        });

        server.watcher.add(folder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (path.relative(folder, file).startsWith('..')) return;
          changedAt = ++clock;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            showChange().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, QUIET);
        });
        // Includes files that are not our pages, since the origin of the dev server serves every file of the project.
        const policy = previewPolicy(displayScript(base));
        server.middlewares.use((request, response, next) => {
          response.setHeader('content-security-policy', policy);
          if (!asksForPage(request)) {
            next();
            return;
          }
          askedAt = ++clock;
          readAndLoad().then(({ problems }) => {
            if (problems.length === 0) next();
            else {
              wasWrong = true;
              const lang = said ?? pageLanguage(request.url ?? '', base) ?? machineLanguage(process.env);
              send(response, problemPage(problems, lang, base, path.relative(process.cwd(), folder)));
            }
          }, next);
        });
      },
    },
  };
}

/** A program that fetches the page can tell that it is not the requested one. */
function send(response: ServerResponse, page: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}

/** True for a page that a person opens, not a module, a style or a picture. */
function asksForPage({ method, headers, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !url.includes('/@');
}

function saidLanguage(args: readonly string[]): Locale | undefined {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, strict: false }).values;
  return locales.find((one) => one === lang);
}

/** The language in a page's address, which may lack the base path. */
function pageLanguage(url: string, base: string): Locale | undefined {
  const path = url.startsWith(base) ? url.slice(base.length) : url.slice(1);
  return locales.find((one) => path.startsWith(`${one}/`));
}
