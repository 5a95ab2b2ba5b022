import { readAddress, type Address } from '../address.ts';
import type { Entries, Entry, Issue } from '../entries.ts';
import { lookUp, pathsOf } from '../fact-path.ts';
import { heldOn } from '../held-on.ts';
import { entryNode, kindNames, type Kind } from '../kinds.ts';
import { holds } from '../node.ts';
import { nearest } from '../nearest.ts';
import { passagesOf } from '../passages.ts';
import type { FollowUp } from '../schema/follow-up.ts';
import { isNotKnown, type Field } from '../schema/not-known.ts';
import { firstDay, lastDay, type Period } from '../schema/partial-date.ts';
import { isDefined, type Ids } from '../defined-ids.ts';

/** Kinds of records that may take up a declaration. */
const followedUp = ['editions', 'declarations', 'milestones'] as const satisfies readonly Kind[];

/** Finds follow-ups that refer to nothing or precede their declaration, and commitments that do not say whether they had any. */
export function followUpMistakes(entries: Entries, ids: Ids): Issue[] {
  return entries.records.declarations.flatMap((declaration) => {
    const { data, file } = declaration;
    const silent = data.points.flatMap((point, index): Issue[] =>
      point.kind === 'commitment' && point.follow_up === undefined && point.became === undefined
        ? [{ code: 'follow-up-missing', params: { value: point.id }, file, path: ['points', index] }]
        : [],
    );
    const lists: [Field<readonly FollowUp[]> | undefined, (string | number)[]][] = [
      [data.follow_up, ['follow_up']],
      ...passagesOf(data).map(({ at, text }): (typeof lists)[number] => [text.follow_up, [...at, 'follow_up']]),
      ...data.points.map((point, index): (typeof lists)[number] => [point.follow_up, ['points', index, 'follow_up']]),
    ];
    const wrong = lists.flatMap(([list, at]) =>
      list === undefined || isNotKnown(list)
        ? []
        : list.flatMap(({ taken_up_in: text }, index): Issue[] => {
            const mistake = mistakeOf(text, declaration, entries, ids);
            return mistake ? [{ ...mistake, file, path: [...at, index, 'taken_up_in'] }] : [];
          }),
    );
    return [...silent, ...wrong];
  });
}

function mistakeOf(
  text: string,
  declaration: Entry<'declarations'>,
  entries: Entries,
  ids: Ids,
): Pick<Issue, 'code' | 'params'> | undefined {
  const address = readAddress(text);
  const kind = followedUp.find((one) => one === address?.kind);
  if (!address || !kind) {
    const [typed = '', ...rest] = text.split('/');
    const folders = kindNames.filter((one) => followedUp.some((other) => other === one));
    const folder = rest.length > 0 ? nearest(typed, folders) : undefined;
    return nothing(text, folder && [folder, ...rest].join('/'));
  }
  const record = entries.records[kind].find(({ id }) => id === address.id);
  if (!record) {
    // A record that exists but is malformed has its own problem.
    if (isDefined(ids, kind, address.id)) return undefined;
    const near = nearest(address.id, ids.known.get(kind) ?? []);
    return nothing(text, near && `${kind}/${near}${address.path && `/${address.path}`}`);
  }
  if (address.path !== '' && lookUp(entryNode(record), address.path) === undefined) {
    const near = nearest(address.path, pathsOf(entryNode(record)));
    return nothing(text, near && `${kind}/${address.id}/${near}`);
  }
  const since = periodOfDeclaration(declaration, entries);
  const then = periodOf(address, entries);
  if (isOfItself(address, declaration.id) || (since && then && lastDay(then.end) < firstDay(since.start))) {
    return {
      code: 'follow-up-earlier',
      params: { value: text, on: then?.start.value ?? '', start: since?.start.value ?? '' },
    };
  }
  return undefined;
}

function nothing(value: string, near: string | undefined): Pick<Issue, 'code' | 'params'> {
  return { code: 'follow-up-to-nothing', params: { value, nearest: near ?? '' } };
}

/** True for the declaration itself, and for the meeting that adopted it, except its `follow_up`: these cannot be follow-ups. */
function isOfItself({ kind, id, path }: Address, declaration: string): boolean {
  return id === declaration && (kind === 'declarations' || (kind === 'editions' && !path.startsWith('follow_up')));
}

function periodOfDeclaration({ id, data }: Pick<Entry<'declarations'>, 'id' | 'data'>, entries: Entries) {
  const { adoption } = data;
  const date = adoption.is === 'known' ? adoption.value.date : undefined;
  if (date && !isNotKnown(date)) return date;
  const edition = entries.records.editions.find((one) => one.id === id);
  return edition && heldOn(edition.data);
}

/** Returns the period of the record or part at an address, or `undefined` if the data do not give it. */
function periodOf({ kind, id, path }: Address, entries: Entries): Period | undefined {
  if (kind === 'milestones') return entries.records.milestones.find((one) => one.id === id)?.data.date;
  if (kind === 'declarations') {
    const declaration = entries.records.declarations.find((one) => one.id === id);
    return declaration && periodOfDeclaration(declaration, entries);
  }
  const edition = entries.records.editions.find((one) => one.id === id);
  const date = edition && path !== '' ? lookUp(entryNode(edition), `${path}.date`) : undefined;
  if (date && holds(date, 'period')) return date.value;
  return edition && heldOn(edition.data);
}
