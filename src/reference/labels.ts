import { count } from '../archive/schema/count.ts';
import { comma, formatCount, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { referenceStrings } from '../i18n/strings/reference.ts';
import { readPeriod } from '../archive/schema/partial-date.ts';
import { contentFiles } from './content-files.ts';
import { inputForm, type InputField, type InputForm } from './input-form.ts';

/** Every label that readers see, in the order of the alphabet, with every word that its schema allows behind it. */
export function labelPairs(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, ReadonlySet<string>>();
  for (const { label, form } of contentFiles.flatMap(({ record }) => [...fieldsIn(inputForm(record))])) {
    if (!label) continue;
    const words = valuesOf(form, locale);
    pairs.set(label[locale], new Set([...(pairs.get(label[locale]) ?? []), ...words]));
  }
  return new Map(
    [...pairs]
      .map(([label, words]) => [label, [...words]] as const)
      .filter(([, words]) => words.length > 0)
      .toSorted(([a], [b]) => a.localeCompare(b, locale)),
  );
}

function* fieldsIn(form: InputForm): Generator<InputField> {
  if ('fields' in form) {
    for (const field of form.fields) {
      yield field;
      yield* fieldsIn(field.form);
    }
  } else if (form.is === 'list' || form.is === 'map') yield* fieldsIn(form.of);
  else if (form.is === 'either') for (const one of form.of) yield* fieldsIn(one);
}

/** The words that may stand behind a label where readers see it, and an example of each sort of number and date. */
function valuesOf(form: InputForm, locale: Locale): readonly string[] {
  const { certainty } = factStrings[locale];
  const notKnown = [certainty.unfinished, certainty['not-found'], certainty['not-stated'], certainty['not-applicable']];
  switch (form.is) {
    case 'choice':
      return form.values.flatMap((value) => form.words?.[value]?.[locale] ?? []);
    case 'not-known':
    case 'claim':
      return notKnown;
    case 'list':
    case 'map':
      return valuesOf(form.of, locale);
    case 'either':
      return form.of.flatMap((one) => valuesOf(one, locale));
    case 'scalar':
      return examplesOf(form.name, locale);
    default:
      return [];
  }
}

function examplesOf(name: string, locale: Locale): readonly string[] {
  if (name === 'count')
    return ['1', '41', 'about 170', 'nearly 150', 'more-than 100', 'at-least 50'].flatMap((typed) => {
      const read = count.safeParse(typed);
      return read.success ? [formatCount(read.data, locale)] : [];
    });
  if (name !== 'date' && name !== 'period') return [];
  return ['2016', '2026-autumn', '2016-10-05', 'latest 2018-10-15', 'about 2018'].flatMap((typed) => {
    const period = readPeriod(typed);
    return 'code' in period ? [] : [formatPeriod(period, locale, 'table')];
  });
}

/** The labels as a file to read through: `docs/labels.fr.md`. */
export function labelsMarkdown(locale: Locale): string {
  const words = referenceStrings[locale];
  const { certainty } = factStrings[locale];
  const doubts = [certainty.derived, certainty.usage, certainty.ours, certainty['to-verify']].join(comma[locale]);
  const rows = [...labelPairs(locale)].map(([label, values]) => `| ${label} | ${values.join(' · ')} |`);
  return [
    `<!-- ${words.generated} -->`,
    `# ${words.labelsTitle}`,
    words.labelsLead(doubts),
    [`| ${words.label} | ${words.values} |`, '| --- | --- |', ...rows].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
