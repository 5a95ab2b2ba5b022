/** Astro's log of a build. Warnings are shown; errors are kept, since Astro goes on after some, where the build must fail. */
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

export const loggedErrors: string[] = [];

export default function buildLog(): AstroLoggerDestination {
  const shown = nodeLog();
  return {
    write(event: AstroLoggerMessage) {
      if (event.level === 'error') loggedErrors.push(event.message);
      else shown.write(event);
    },
  };
}
