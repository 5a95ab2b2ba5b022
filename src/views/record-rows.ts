import type { Context } from '../wording/context.ts';
import { identifiers } from '../archive/schema/identifiers.ts';
import { comma } from '../i18n/format.ts';
import { rowStrings } from '../i18n/strings/rows.ts';
import { html, join, type Html } from '../wording/html.ts';
import type { FactView } from './fact.ts';
import { factRow, factsRow, firstOf, valueIn, type FactRow } from './row-values.ts';

/**
 * A record as rows: its own fields, at `identity`, then each fact inside it, the lines of a list together, and so the facts of `identifiers`.
 * Lists in `elsewhere` have their place on the page.
 */
export function recordRows(
  context: Context,
  record: FactView,
  { label, value, elsewhere = [] }: { label: string; value: Html | undefined; elsewhere?: readonly string[] },
): readonly FactRow[] {
  const lists = Map.groupBy(record.parts, ({ id }) => (id in identifiers ? 'identifiers' : (id.split('.')[0] ?? id)));
  return [
    { ...factRow(context, { ...record, id: 'identity', label, parts: [] }, value) },
    ...[...lists]
      .filter(([name]) => !elsewhere.includes(name))
      .map(([name, facts]) => {
        const values = facts.flatMap(
          (fact) =>
            valueIn(context, fact, fact.id) ?? fact.fields.find(({ name: field }) => field === 'url')?.value ?? [],
        );
        const [only] = facts;
        if (only && facts.length === 1 && !only.id.includes('.')) return factRow(context, only, values[0]);
        if (name === 'identifiers') return identifiersRow(context, facts, values);
        return factsRow(context, `list-${name}`, only?.label ?? '', facts, firstOf(context, values, facts.length));
      }),
  ];
}

/** All identifiers in one line, each after its register. */
function identifiersRow(context: Context, facts: readonly FactView[], values: readonly Html[]): FactRow {
  const named = facts.map(({ label }, index) => html`${label} ${values[index]}`);
  const { locale } = context;
  const row = factsRow(context, 'list-identifiers', rowStrings[locale].identifiers, facts, join(named, comma[locale]));
  return { ...row, isHeaded: true };
}
