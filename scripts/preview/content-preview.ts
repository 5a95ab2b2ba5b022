import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { displayScript } from '../../src/layouts/display-script.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage } from '../../src/i18n/problem-report.ts';
import { contentFolder, type Content } from '../../src/reader/read-content.ts';
import { watchContent } from '../../src/reader/watched-content.ts';
import { writeEditorSchemas } from '../editor-schemas.ts';
import { previewPolicy } from '../page-policy.ts';
import { problemPage } from './problem-page.ts';

/** How long, in milliseconds, the content must be quiet before pages load again: a file is seen while it is being written. */
const QUIET = 60;

/**
 * The site while somebody writes: a page loads again when the content changes, and tells its problems for as long as it is wrong. It bears the
 * policy of the built pages. The editor's language is that of `npm run dev -- --lang ja`; without it, that of the page that was asked for.
 */
export function contentPreview(base: string): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = contentFolder();
        const watched = watchContent(folder);
        const said = saidLanguage(process.argv);
        let loaded: Content | undefined;
        let loading: Promise<void> | undefined;

        /** The content as it is now; where nothing is wrong with it, once the collections hold it. */
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
          await refreshContent?.({});
          loaded = content;
        };

        let wasWrong = false;
        /** Pages load again by themselves where the collections change; where something is wrong, or no longer is, they are told to. */
        const showChange = async (): Promise<void> => {
          const isWrong = (await readAndLoad()).problems.length > 0;
          if (isWrong || wasWrong) server.ws.send({ type: 'full-reload' });
          wasWrong = isWrong;
        };

        server.watcher.add(folder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (path.relative(folder, file).startsWith('..')) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            showChange().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, QUIET);
        });
        // Also what no page of ours is, since the origin of the dev server serves every file of the project.
        const policy = previewPolicy(displayScript(base));
        server.middlewares.use((request, response, next) => {
          response.setHeader('content-security-policy', policy);
          if (!asksForPage(request)) {
            next();
            return;
          }
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

/** A program that looks at the page sees that it is not the one that was asked for. */
function send(response: ServerResponse, page: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}

/** The page of a person, not a module, a style or a picture. */
function asksForPage({ method, headers, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !url.includes('/@');
}

function saidLanguage(args: readonly string[]): Locale | undefined {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, strict: false }).values;
  return locales.find((one) => one === lang);
}

/** The language in the address of a page, which may come without the folder of the site. */
function pageLanguage(url: string, base: string): Locale | undefined {
  const path = url.startsWith(base) ? url.slice(base.length) : url.slice(1);
  return locales.find((one) => path.startsWith(`${one}/`));
}
