import type { Locale } from '../i18n/locales.ts';
import { referenceStrings } from '../i18n/strings/reference.ts';
import { colon } from '../i18n/format.ts';
import { setText } from '../language/typography.ts';
import { referenceIn, type ReferenceField } from './reference.ts';

/** The reference as a file beside the guides of the editors: `content/REFERENCE.fr.md`. */
export function referenceMarkdown(locale: Locale): string {
  const words = referenceStrings[locale];
  const { forms, around, kinds } = referenceIn(locale);
  const parts = [
    `<!-- ${words.generated} -->`,
    `# ${words.title}`,
    words.lead,
    words.requiredNote,
    `## ${words.forms}`,
    words.formsNote,
    table(
      [words.form, words.meaning, words.example],
      forms.map(({ name, typed, example }) => [name, typed, code(example)]),
    ),
    `## ${words.around}`,
    words.aroundNote,
    fieldTable(around, locale),
    ...kinds.flatMap(({ title, files, fields }) => [
      `## ${title}`,
      `${words.file}${colon[locale]}${code(files)}`,
      fieldTable(fields, locale),
    ]),
  ];
  const text = `${parts.join('\n\n')}\n`;
  return outsideCode(text, (part) => setText(part, locale));
}

/** The typography of French, everywhere but in what is typed. */
function outsideCode(text: string, set: (part: string) => string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : set(part)))
    .join('');
}

function fieldTable(fields: readonly ReferenceField[], locale: Locale): string {
  const words = referenceStrings[locale];
  return table(
    [words.field, words.meaning, words.form, words.example],
    fields.map(({ path, meaning, form, example, required }) => [
      `${code(path)}${required ? ` (${words.required})` : ''}`,
      meaning,
      form,
      code(example),
    ]),
  );
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
