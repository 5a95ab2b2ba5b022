/**
 * Characters that are invisible, or that a terminal obeys: controls, unusual line ends, bidirectional marks, joiners, lone surrogates. Tabs
 * are not included.
 */
const hidden = /[\p{C}\p{Zl}\p{Zp}](?<!\t)/gu;

/** Escapes hidden characters as in YAML and JSON: `\u001B`. A line stays one line. */
export function visible(text: string): string {
  return text.replaceAll(hidden, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Lines for a terminal or a log, with hidden characters visible. Commands of GitHub Actions (`::error::` at the start of a line, `##[`
 * anywhere) are neutralised: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printed(text: string): string {
  const lines = text.split('\n').map((line) => visible(line).replace(/^(\s*):(?=:)/, `$1${escaped(0x3a)}`));
  return lines.join('\n').replaceAll('##[', `##${escaped(0x5b)}`);
}
