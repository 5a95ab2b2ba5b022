import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import type { FactView } from './fact.ts';
import { factRow, factsRow, firstOf, valueIn, type FactRow } from './row-values.ts';

/** A record as rows: its own fields, at `identity`, then each fact inside it, the lines of a list together. Lists in `elsewhere` have their place on the page. */
export function recordRows(
  context: Context,
  record: FactView,
  { label, value, elsewhere = [] }: { label: string; value: Html | undefined; elsewhere?: readonly string[] },
): readonly FactRow[] {
  const lists = Map.groupBy(record.parts, ({ id }) => id.split('.')[0] ?? id);
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
        return only?.id === name
          ? factRow(context, only, values[0])
          : factsRow(context, `list-${name}`, only?.label ?? '', facts, firstOf(context, values, facts.length));
      }),
  ];
}
