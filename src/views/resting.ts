/** The facts that cite a source, by the record that they are about. */
import type { Source } from '../archive/archive.ts';
import { schemaOf, type Kind } from '../archive/kinds.ts';
import { restingOn, type PlacedFact, type RecordKey } from '../archive/queries/statements.ts';
import { labelsOn } from '../archive/schema/side.ts';
import { recordAt } from '../i18n/paths.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import type { Context } from '../wording/context.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { authorityName } from '../wording/names.ts';
import { briefOfVoice, recordName, type FactBrief } from './fact-brief.ts';
import type { RowView } from './row.ts';
import { listOf } from './row-values.ts';

/** A fact that cites a source. */
export interface RestingFact extends FactBrief {
  /** True if the archive keeps what this source says. */
  readonly isKept: boolean;
}

/** The facts of one record that cite a source. */
export interface RestingRecord {
  readonly name: Html;
  readonly href: string;
  readonly facts: readonly RestingFact[];
  /** The participants that a list names, in the order of the list. */
  readonly participants: readonly RestingFact[];
}

/** A row of facts that cite a source: those of one record, or those of all records of a kind. */
export interface RestingRow extends RowView {
  readonly records: readonly RestingRecord[];
}

/** Kinds whose records have enough facts for a row each. */
const ownRows: readonly Kind[] = ['editions', 'declarations'];

/** Groups the facts that cite a source into rows. */
export function restingRows(context: Context, source: Source): readonly RestingRow[] {
  const { locale } = context;
  const words = sourcesStrings[locale];
  const byKind = Map.groupBy(restingOn(context.archive, source.id), ({ kind }) => kind);
  return [...byKind].flatMap(([kind, all]): RestingRow[] => {
    const records = [...Map.groupBy(all, ({ id }) => id)].map(([id, facts]) => ({
      record: restingRecord(context, { kind, id }, source.id, facts),
      facts,
    }));
    const row = (id: string, label: string, those: typeof records, names: readonly Html[]): RestingRow => ({
      id,
      address: id,
      label,
      value: html`${words.facts(those.flatMap(({ facts }) => facts).length)} <span class="regular">${listOf(context, names.map(plain))}</span>`,
      sources: [],
      records: those.map(({ record }) => record),
    });
    if (!ownRows.includes(kind))
      return [
        row(
          `at.${kind}`,
          words.records[kind],
          records,
          records.map(({ record }) => record.name),
        ),
      ];
    return records.map((one) => {
      const labels = one.facts.map(({ fact: { path } }) => topLabel(context, kind, path));
      const id = `at.${kind}.${one.facts[0]?.id ?? ''}`;
      return row(id, plain(one.record.name), [one], labels);
    });
  });
}

/** Returns the label of the first field on the path to a fact. */
function topLabel({ locale }: Context, kind: Kind, path: string): Html {
  const [label] = labelsOn(schemaOf(kind), path.split('.').slice(0, 1), 'made');
  return html`${label?.[locale] ?? ''}`;
}

function restingRecord(context: Context, key: RecordKey, source: string, facts: readonly PlacedFact[]): RestingRecord {
  const brief = (placed: PlacedFact) => briefOfVoice(context, placed, source);
  return {
    name: recordName(context, key),
    href: recordAt(context.locale, key.kind, key.id),
    facts: facts.filter((placed) => !isParticipant(placed)).map(brief),
    participants: facts
      .filter(isParticipant)
      .map((placed) => ({ ...brief(placed), label: participantName(context, placed) })),
  };
}

/** True for a line of the list of participants. */
function isParticipant({ kind, fact: { path } }: PlacedFact): boolean {
  return kind === 'editions' && /^participants\.[^.]+$/.test(path);
}

function participantName(context: Context, { fact: { path } }: PlacedFact): Html {
  const authority = context.archive.authorities.get(path.slice('participants.'.length));
  return authority ? authorityName(context, authority) : html``;
}
