import { defineMiddleware } from 'astro:middleware';
import { locales, otherLocale } from './text/locales.ts';
import { withOwnParts } from './astro/page-policy.ts';
import { typesetPage } from './text/typeset-page.ts';

/**
 * Components of an account stand in a text, where no page can hand them anything: they take the archive from the request. Every component
 * takes the language of the page from it. Its policy, styles, ordinals and dates are set in the finished page, wherever these come from.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  // Imported for each request: in the preview, Astro keeps the middleware, and what it imported, when the content changes.
  const { loadArchive } = await import('./astro/load.ts');
  locals.archive = await loadArchive();
  locals.locale = locales.find((one) => one === params['lang']) ?? 'fr';
  locals.other = otherLocale(locals.locale);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typesetPage(withOwnParts(await response.text())), response);
});
