import type { Problem } from '../../../src/archive/schema/problem.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { countProblems, describeProblems, type DescribedProblem } from '../../../src/i18n/problem-report.ts';
import { previewStrings } from '../../../src/i18n/strings/preview.ts';
import { html, nothing, type Html } from '../../../src/wording/html.ts';

/** Only editors see it, locally: it uses no style of the site, and must work when nothing of the site does. */
const style = `
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; }
  h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
  ol { list-style: none; margin: 1.5rem 0 0; padding: 0; }
  li { border-block-start: 1px solid; padding-block: 1rem; }
  .place { font-size: .875rem; margin: 0; overflow-wrap: anywhere; }
  .line { background: color-mix(in srgb, currentColor 8%, transparent); font: .875rem/1.7 ui-monospace, monospace; margin: .5rem 0; overflow-x: auto; padding: .25rem .5rem; white-space: pre; }
  .number { opacity: .6; user-select: none; }
  mark { background: none; color: inherit; text-decoration: underline wavy 1.5px #c22; text-underline-offset: .25em; }
  .message-text, .remedy, .near { margin: .25rem 0 0; }
  .message-text { font-weight: 600; }
`;

/**
 * An HTML page with every problem of the content, each with its line. It loads the client of the dev server, which reloads the page when the content
 * changes. `base` is the folder of the site.
 */
export function problemPage(problems: readonly Problem[], lang: Locale, base: string, folder: string): string {
  const words = previewStrings[lang];
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${{ html: style }}</style>
<script type="module" src="${base}@vite/client"></script>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${countProblems(problems, lang)}</p>
<p>${words.waiting}</p>
<ol>
${describeProblems(problems, lang, folder).map((one) => problemItem(one, lang))}
</ol>
</main>
</body>
</html>
`.html;
}

function problemItem(problem: DescribedProblem, lang: Locale): Html {
  const { file, line, column, fieldName, message, hint, near } = problem;
  return html`<li>
<p class="place"><code>${file}:${line}:${column}</code>${fieldName && ` · ${fieldName}`}</p>
${typedLine(problem)}
<p class="message-text">${message}</p>
<p class="remedy">${hint}</p>
${near.length > 1 ? html`<p class="near">${previewStrings[lang].near} ${near.join(', ')}</p>` : nothing}
</li>
`;
}

/** The line as typed, with the wrong part marked. */
function typedLine({ text, line, mark }: DescribedProblem): Html {
  if (text.trim() === '') return nothing;
  const [from, to] = [mark.column - 1, mark.column - 1 + mark.length];
  return html`<p class="line"><span class="number">${line} </span>${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}</p>`;
}
