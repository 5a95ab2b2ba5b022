import { HtmlValidate } from 'html-validate';
import type { Page } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Ways to write the same document; nobody types these pages.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Ids are those of the content: `7-aix-en-provence` is valid HTML.
    'valid-id': ['error', { relaxed: true }],
    // Every file comes from the site itself.
    'require-sri': 'off',
    // A title names its record whole.
    'long-title': 'off',
  },
});

/** The faults in the HTML of pages, a line for each. */
export async function htmlFaults(pages: readonly Page[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    const messages = results.flatMap((result) => result.messages);
    faults.push(...messages.map((one) => `${file}:${one.line}:${one.column} ${one.message} (${one.ruleId})`));
  }
  return faults;
}
