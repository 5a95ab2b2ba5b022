import { readAddress, type Address } from '../address.ts';
import { isDefined } from '../defined-ids.ts';
import type { Entries, Entry } from '../entries.ts';
import { knownValue, lookUp, pathByNames, pathsOf } from '../fact-path.ts';
import { editionDays } from '../edition-days.ts';
import { entryNode, kindNames, type Kind } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import { holds } from '../node.ts';
import { passagesOf } from '../passages.ts';
import type { FollowUp } from '../schema/declaration.ts';
import { isNotKnown, type Field } from '../schema/not-known.ts';
import { firstDay, lastDay, type Period } from '../schema/partial-date.ts';
import { family, type Checked } from './rule.ts';

/** Kinds of records that may take up a declaration. */
const followedUp = ['editions', 'declarations', 'milestones'] as const satisfies readonly Kind[];

/** What takes up each declaration, its text or its points. */
function* followUpsIn({ records: { declarations } }: Entries) {
  for (const declaration of declarations) {
    const { data, file } = declaration;
    const lists: [Field<readonly FollowUp[]> | undefined, (string | number)[]][] = [
      [data.follow_up, []],
      ...passagesOf(data).map(({ at, text }): (typeof lists)[number] => [text.follow_up, [...at]]),
      ...data.points.map((point, index): (typeof lists)[number] => [point.follow_up, ['points', index]]),
    ];
    for (const [list, at] of lists)
      for (const [index, { taken_up_in: value }] of (list === undefined || isNotKnown(list) ? [] : list).entries())
        yield { declaration, value, file, path: [...at, 'follow_up', index, 'taken_up_in'] };
  }
}

/** The address nearest to one that names nothing; `undefined` if it names something, `''` if nothing is near. */
function nearestFollowUp(text: string, { records, ids }: Checked): string | undefined {
  const address = readAddress(text);
  const kind = followedUp.find((one) => one === address?.kind);
  if (!address || !kind) {
    const [typed = '', ...rest] = text.split('/');
    const folders = kindNames.filter((one) => followedUp.some((other) => other === one));
    const folder = rest.length > 0 ? nearest(typed, folders) : undefined;
    return folder ? [folder, ...rest].join('/') : '';
  }
  const record = records[kind].find(({ id }) => id === address.id);
  if (!record) {
    // A record that exists but is malformed has its own problem.
    if (isDefined(ids, kind, address.id)) return undefined;
    const near = nearest(address.id, ids.known.get(kind) ?? []);
    return near ? `${kind}/${near}${address.path && `/${address.path}`}` : '';
  }
  if (address.path === '' || lookUp(entryNode(record), address.path)) return undefined;
  const near = pathByNames(entryNode(record), address.path) ?? nearest(address.path, pathsOf(entryNode(record)));
  return near ? `${kind}/${address.id}/${near}` : '';
}

/** True for the declaration itself, and for the meeting that adopted it, except its `follow_up`: these cannot be follow-ups. */
function isOfItself({ kind, id, path }: Address, declaration: string): boolean {
  return id === declaration && (kind === 'declarations' || (kind === 'editions' && !path.startsWith('follow_up')));
}

function periodOfDeclaration({ id, data }: Entry<'declarations'>, { records }: Entries): Period | undefined {
  const date = knownValue(data.adoption)?.date;
  if (date && !isNotKnown(date)) return date;
  const edition = records.editions.find((one) => one.id === id);
  return edition && editionDays(edition.data);
}

/** Returns the period of the record or part at an address, or `undefined` if the data do not give it. */
function periodOf({ kind, id, path }: Address, entries: Entries): Period | undefined {
  const { milestones, declarations, editions } = entries.records;
  if (kind === 'milestones') return milestones.find((one) => one.id === id)?.data.date;
  if (kind === 'declarations') {
    const declaration = declarations.find((one) => one.id === id);
    return declaration && periodOfDeclaration(declaration, entries);
  }
  const edition = editions.find((one) => one.id === id);
  const date = edition && path !== '' ? lookUp(entryNode(edition), `${path}.date`) : undefined;
  if (date && holds(date, 'period')) return date.value;
  return edition && editionDays(edition.data);
}

/** What became of a declaration. */
export const followUpRules = family({
  'follow-up-to-nothing': {
    fr: 'La suite « {value…} » ne mène à rien qui puisse reprendre une déclaration. → Écrivez le chemin d’une édition, d’une déclaration ou d’un jalon : editions/5-tours, editions/5-tours/programme.ed5-closing, milestones/….',
    ja: 'その後「{value…}」は、宣言を受けたものを指していません。 → 回、宣言、年表の出来事のパスを書いてください：editions/5-tours、editions/5-tours/programme.ed5-closing、milestones/…',
    correction: true,
    *find(content) {
      for (const { value, file, path } of followUpsIn(content)) {
        const near = nearestFollowUp(value, content);
        if (near !== undefined) yield { file, path, value, nearest: near };
      }
    },
  },
  'follow-up-earlier': {
    contradiction: 'Periods',
    fields: '`taken_up_in`, the date of the declaration',
    why: 'What takes a declaration up comes after it.',
    fr: ({ value, on, start }) => [
      `La suite « ${value} »${on ? ` (${on})` : ''} n’est pas postérieure à la déclaration${start ? ` (${start})` : ''}.`,
      'Nommez ce qui est venu ensuite ; si une date est fausse, corrigez-la sur sa fiche.',
    ],
    ja: ({ value, on, start }) => [
      `その後「${value}」${on ? `（${on}）` : ''}は、宣言${start ? `（${start}）` : ''}より後のものではありません。`,
      '宣言の後のものを書いてください。日付の誤りなら、その記録で直してください。',
    ],
    *find(content) {
      for (const { declaration, value, file, path } of followUpsIn(content)) {
        const address = readAddress(value);
        if (!address || nearestFollowUp(value, content) !== undefined) continue;
        const [since, then] = [periodOfDeclaration(declaration, content), periodOf(address, content)];
        const isEarlier = since && then && lastDay(then.end) < firstDay(since.start);
        if (isEarlier || isOfItself(address, declaration.id))
          yield { file, path, value, on: then?.start.value, start: since?.start.value };
      }
    },
  },
  'follow-up-of-no-commitment': {
    contradiction: 'What is known, what was read',
    fields: '`follow_up: unknown` of a point, its `kind`',
    why: 'Only a commitment is asked what became of it.',
    fr: 'Le point « {value} » n’est pas un engagement, et follow_up le dit sans suite connue. → Écrivez kind: commitment, ou retirez follow_up et son chemin dans gaps.',
    ja: '項目「{value}」は合意事項ではありませんが、follow_upが不明とされています。 → kind: commitmentとするか、follow_upと、gapsのそのパスを削除してください。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const [index, { id, kind, follow_up: taken }] of data.points.entries())
          if (kind !== 'commitment' && taken !== undefined && isNotKnown(taken))
            yield { file, path: ['points', index, 'follow_up'], value: id };
    },
  },
  'follow-up-missing': {
    fr: 'Rien ne dit ce qu’est devenu l’engagement « {value} ». → Ajoutez follow_up: avec ce qui l’a repris et sa source ; sinon follow_up: unknown, et une lacune qui dise où la suite a été cherchée.',
    ja: '合意事項「{value}」のその後が書かれていません。 → follow_up:に、これを受けたものと出典を書いてください。分からなければfollow_up: unknownとし、調べた資料をgapsに加えてください。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const [index, { id, kind, follow_up: taken, became }] of data.points.entries())
          if (kind === 'commitment' && taken === undefined && became === undefined)
            yield { file, path: ['points', index], value: id };
    },
  },
});
