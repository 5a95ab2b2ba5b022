import { get } from '../../archive/archive.ts';
import { schemaOf } from '../../schema/kinds.ts';
import { passagesOf } from '../../archive/passages.ts';
import type { PlacedFact } from '../../archive/queries/statements.ts';
import { pointKindWords } from '../../schema/declaration.ts';
import { labelsOn } from '../../schema/side.ts';
import { twinningKindWords } from '../../schema/twinning.ts';
import { colon, comma } from '../../i18n/format.ts';
import { placeAt } from '../../site/paths.ts';
import { commitmentView } from '../declaration/declaration-facts.ts';
import { factView, type FactView } from '../../facts/fact.ts';
import { html, join, ourWords } from '../../names/html.ts';
import { recordText, twinningText, type Context, itemSubject, itemText } from '../../names/names.ts';
import { claimedTitle } from '../../names/titles.ts';

/** A dated step of a link: what happened that day is not the twinning or the agreement itself. */
const exchange = { fr: 'échange', ja: '交流' };
const plannedOnly = { fr: 'prévu seulement', ja: '予定のみ' };

export function dossierLine(context: Context, placed: PlacedFact) {
  const { archive, locale } = context;
  const { kind, id, fact } = placed;
  const view = factView(context, kind, id, fact.path);
  const line = {
    href: placeAt(context, kind, id, fact.path),
    label: labelOf(context, placed, view),
    text: view.words ?? view.note,
    /** That it is not established, or was only planned; of a commitment, what came of it. */
    remark: view.certainty === 'to-verify' || view.certainty === 'derived' ? html` ${view.state}` : undefined,
  };
  if (kind === 'declarations') return { ...line, ...sentenceOf(context, placed) };
  if (kind === 'twinnings') {
    const { motive } = get(archive.twinnings, id);
    const words = fact.path === '' ? motive && ourWords(motive, locale) : line.text;
    const ends = html`${twinningText(context, get(archive.twinnings, id))}`;
    return { ...line, text: words ? join([ends, words], colon[locale]) : ends };
  }
  const item = fact.path.startsWith('programme.') && archive.items.get(fact.path.slice('programme.'.length))?.item;
  if (item)
    return {
      ...line,
      label: itemText(context, item),
      text: itemSubject(context, item),
      remark: item.status === 'planned' ? html` ${plannedOnly[locale]}` : line.remark,
    };
  if (fact.path === 'theme') return { ...line, text: claimedTitle(get(archive.editions, id).theme, locale) };
  return line;
}

function labelOf(context: Context, { kind, id, fact: { path } }: PlacedFact, { fields }: FactView): string {
  const { archive, locale } = context;
  if (kind === 'milestones') return fields.find(({ name }) => name === 'kind')?.value.text ?? '';
  if (kind === 'twinnings')
    return path === '' ? twinningKindWords[get(archive.twinnings, id).kind][locale] : exchange[locale];
  const label = labelsOn(schemaOf(kind), path.split('.').slice(0, 1))[0]?.[locale] ?? '';
  // A sequel has its own date, so its edition is named.
  return path.startsWith('follow_up.') ? `${label}${comma[locale]}${recordText(context, kind, id)}` : label;
}

function sentenceOf(context: Context, { id, fact: { path } }: PlacedFact) {
  const { archive, locale } = context;
  const declaration = get(archive.declarations, id);
  const point = declaration.points.find((one) => path === `points.${one.id}`);
  const passage = passagesOf(declaration).find((one) => one.path === path);
  const found = point ? { declaration, point } : passage && { declaration, passage };
  if (!found) return {};
  const view = commitmentView(context, found);
  const isCommitment = point === undefined || point.kind === 'commitment';
  const sequels = view.followUps.flatMap(({ words, note }) => words ?? note ?? []);
  return {
    href: view.href,
    label: point ? pointKindWords[point.kind][locale] : view.name,
    text: view.text,
    ...(isCommitment && sequels.length > 0 && { remark: html` ${join(sequels, ' ')}` }),
  };
}
