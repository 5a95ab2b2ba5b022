import { isFact, isStatement } from '../archive/fact-path.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { recordNode, type Kind } from '../schema/kinds.ts';
import { isOwn, partsOf, type Node } from '../schema/node.ts';
import type { Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { factsIn, isTold, withoutFields, type FactView } from './fact.ts';
import { labelOf } from './values.ts';

export interface FactGroup {
  /** Its fragment, if it is more than the one fact in it. */
  readonly id?: string | undefined;
  /** The address by which it is cited on its page. */
  readonly address: string;
  readonly label: string;
  /** What stands above its facts, such as the name of a committee. */
  readonly title?: Html | undefined;
  readonly facts: readonly FactView[];
  /** True if each fact has a label of its own instead of that of the row. */
  readonly isHeaded?: boolean | undefined;
}

/** How a page shows a field of a record otherwise than its schema says. */
interface RowForm extends Partial<Pick<FactGroup, 'label' | 'title' | 'isHeaded'>> {
  /** The name of its row, if it is not that of the field. */
  readonly name?: string;
  /** The field that heads each of its lines: the role of an organiser, the kind of a document. */
  readonly head?: string;
  readonly facts?: (facts: readonly FactView[]) => readonly FactView[];
  readonly rows?: (facts: readonly FactView[], label: string) => readonly FactGroup[];
}

/** A row of several facts, at an address of its own; nothing without facts. */
export function factGroup(name: string, group: Omit<FactGroup, 'id' | 'address'>): readonly FactGroup[] {
  const address = `s-${name}`;
  return group.facts.length > 0 ? [{ ...group, id: address, address }] : [];
}

export function factOnly(fact: FactView): FactGroup {
  return { address: fact.id, label: fact.label, facts: [fact] };
}

/**
 * The rows of a record, a row for each field that holds facts: those of `forms` in their order, each with what the page shows otherwise,
 * then the others as its schema has them. A form may be that of a field of a field: `attendance.persons`.
 */
export function recordRows(
  context: Context,
  kind: Kind,
  id: string,
  forms: Readonly<Record<string, RowForm>> = {},
): readonly FactGroup[] {
  const order = Object.keys(forms);
  const data = dataOf(context.archive, { kind, id });
  const fields = ownPartsOf(recordNode(kind, data))
    .flatMap((part) => (order.some((one) => one.startsWith(`${part.path}.`)) ? ownPartsOf(part) : [part]))
    .map((part) => ({
      path: part.path,
      isOne: isFact(part.value),
      label: labelOf(context, part),
      // What the sources of a record as a whole do not state is no fact of its own.
      facts: factsIn(context, { kind, id }, part).filter((fact) => !isStatement(data) || isTold(fact)),
    }));
  const place = ({ path }: { readonly path: string }) => (order.includes(path) ? order.indexOf(path) : order.length);
  return fields
    .toSorted((a, b) => place(a) - place(b))
    .flatMap(({ path, isOne, label, facts: given }): readonly FactGroup[] => {
      const { name = path, head, facts: shown, rows, ...form } = forms[path] ?? {};
      const facts = (shown?.(given) ?? given).map((fact) => (head ? headedBy(fact, head) : fact));
      if (rows) return rows(facts, label);
      const [only] = facts;
      if (only && isOne && name === path) return [{ ...factOnly(only), ...form }];
      return factGroup(name, { label, isHeaded: head !== undefined, ...form, facts });
    });
}

const ownPartsOf = (node: Node) => partsOf(node).filter(isOwn);

function headedBy(fact: FactView, field: string): FactView {
  const head = fact.fields.find(({ name }) => name === field);
  if (!head) return fact;
  const label = head.value.text;
  const isRepeated = fact.words?.text === label;
  return { ...withoutFields(fact, [field]), label, words: isRepeated ? undefined : fact.words };
}
