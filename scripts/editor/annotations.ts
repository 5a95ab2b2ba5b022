import type { DescribedProblem } from '../../src/i18n/problem-report.ts';

/**
 * A problem as a command of GitHub Actions, which shows it beside its line in the changes:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function githubAnnotation(
  { file, line, column, code, message, hint }: DescribedProblem,
  level: 'error' | 'notice',
): string {
  const place = { file, line: String(line), col: String(column), title: code };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${properties.join(',')}::${escapeData(`${message}\n→ ${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One problem told in several languages, the first before the others. */
export function inAll(descriptions: readonly DescribedProblem[]): DescribedProblem {
  const [first, ...others] = descriptions;
  if (!first) throw new Error('A problem is described in at least one language.');
  return others.reduce(
    (all, { message, hint }) => ({ ...all, message: `${all.message} / ${message}`, hint: `${all.hint} / ${hint}` }),
    first,
  );
}
