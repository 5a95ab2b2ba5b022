/**
 * What nobody sees, and what a terminal obeys: controls, other ends of lines, turns of the direction of writing, joiners, halves of signs. A tab
 * is left.
 */
const hidden = /[\p{C}\p{Zl}\p{Zp}](?<!\t)/gu;

/** A text in which each hidden sign stands as the escape by which YAML and JSON know it: `\u001B`. A line stays one line. */
export function visible(text: string): string {
  return text.replaceAll(hidden, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Lines for a terminal or a log, their hidden signs visible. What GitHub Actions would take for a command (`::error::` at the head of a line,
 * `##[` anywhere) is a text like any other:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printed(text: string): string {
  const lines = text.split('\n').map((line) => visible(line).replace(/^(\s*):(?=:)/, `$1${escaped(0x3a)}`));
  return lines.join('\n').replaceAll('##[', `##${escaped(0x5b)}`);
}

/** A text for a page in Markdown, as it is: every sign that Markdown knows is escaped, which CommonMark allows for all of ASCII. */
export function asMarkdown(text: string): string {
  return visible(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}
