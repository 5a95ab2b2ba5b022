import { defineMiddleware } from 'astro:middleware';
import { loadArchive } from './load.ts';

/** Components of an account stand in a text, where no page can hand them anything: they take the archive from the request. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.archive = await loadArchive();
  return next();
});
