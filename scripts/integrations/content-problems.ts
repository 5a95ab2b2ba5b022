/** In dev, in front of all pages: an Astro error while the content has problems. `content-preview.ts` hands them over. */
import type { MiddlewareHandler } from 'astro';
import { AstroError } from 'astro/errors';

/** The report of all problems of the content, and the place of the first. */
export interface ContentProblems {
  readonly title: string;
  readonly hint: string;
  readonly report: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number };
}

class ContentError extends AstroError {
  constructor({ title, hint, report, location }: ContentProblems) {
    super(report, hint);
    // A stack of its own: Astro would print the report twice, and show the line of this file.
    Object.assign(this, { title, loc: location, name: 'content', stack: title });
  }

  /** Astro looks into it for the name of a browser API, “document” among them, and would give advice about that. */
  override toString(): string {
    return this.name;
  }
}

export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  const { problems } = locals as App.Locals & { problems?: ContentProblems };
  if (problems) throw new ContentError(problems);
  return next();
};
