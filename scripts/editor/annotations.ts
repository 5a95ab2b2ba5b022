import { createHash } from 'node:crypto';
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

/** One entry of a code quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export interface QualityEntry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'major' | 'info';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The code quality report of GitLab. Equal problems in one file are distinguished by their order, since their lines move. */
export function codeQuality(
  problems: readonly DescribedProblem[],
  advice: readonly DescribedProblem[],
): readonly QualityEntry[] {
  const seen = new Map<string, number>();
  const entry = (
    { file, line, field, code, message, hint }: DescribedProblem,
    severity: 'major' | 'info',
  ): QualityEntry => {
    const key = [file, field, code, message].join('\n');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      description: `${message} → ${hint}`,
      check_name: code,
      fingerprint: createHash('sha256')
        .update(`${key}\n${String(before)}`)
        .digest('hex'),
      severity,
      location: { path: file, lines: { begin: line } },
    };
  };
  return [...problems.map((one) => entry(one, 'major')), ...advice.map((one) => entry(one, 'info'))];
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
