import { statusWords } from '../archive/schema/edition.ts';
import type { Edition } from '../archive/archive.ts';
import type { Context } from '../wording/context.ts';
import { factLines, type FactView, type Holder } from './fact.ts';
import type { Html } from '../wording/html.ts';

/** A line of the status history: what was said, when, and for when. */
export interface StatusLineView {
  readonly fact: FactView;
  readonly word: string;
  readonly said?: Html | undefined;
  readonly when?: Html | undefined;
}

/** Shows the status history of an edition, in the order in which it was told. */
export function statusLineViews(context: Context, edition: Edition, holder: Holder): readonly StatusLineView[] {
  const facts = factLines(context, holder, 'status', edition.status);
  return edition.status.flatMap((line, index) => {
    const fact = facts[index];
    return fact ? [statusLineView(context, line, fact)] : [];
  });
}

const shownApart = new Set(['status', 'said', 'for']);

function statusLineView({ locale }: Context, line: Edition['status'][number], fact: FactView): StatusLineView {
  const status =
    line.is === 'known' ? line.value.status : line.is === 'undecided' ? line.versions[0]?.value.status : undefined;
  const field = (name: string) => fact.fields.find((one) => one.name === name)?.value;
  return {
    fact: {
      ...fact,
      fields: fact.fields.filter(({ name }) => !shownApart.has(name)),
      others: fact.others.map((other) => ({ ...other, fields: other.fields.filter(({ name }) => name !== 'status') })),
    },
    word: statusWords[status ?? 'announced'][locale],
    said: field('said'),
    when: field('for'),
  };
}
