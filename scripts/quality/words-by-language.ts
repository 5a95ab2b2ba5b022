/** An ESLint rule that keeps interface words in their dictionaries. */
import type { Linter, Rule } from 'eslint';

const byLanguage = ':matches(ConditionalExpression, IfStatement)[test.right.value=/^(?:fr|ja)$/]';
// The code of a language is no visible word.
const words = ':matches(Literal[value=/^(?!(?:fr|ja)$).*\\p{L}/su], TemplateElement[value.cooked=/\\p{L}/u])';
const branches = ['consequent', 'alternate'].flatMap((branch) => [
  `${byLanguage} > ${words}.${branch}`,
  `${byLanguage} > *.${branch} ${words}`,
]);

const rule: Rule.RuleModule = {
  create: (context) => ({
    [branches.join(', ')](node: Rule.Node) {
      context.report({
        node,
        message:
          'Words that differ by language are a missing string: in src/i18n/strings, a language that is left out does not compile, and a translator finds them.',
      });
    },
  }),
};

/** Reports literal words chosen by language outside of `src/i18n`, where grammar and typography choose. */
export const wordsByLanguage: Linter.Config = {
  name: 'words/by-language',
  files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
  ignores: ['src/i18n/**', '**/*.test.ts'],
  plugins: { words: { rules: { 'by-language': rule } } },
  rules: { 'words/by-language': 'error' },
};
