import { everyRecord, type Entry } from '../entries.ts';
import { isClaim, knownValue, lookUp } from '../fact-path.ts';
import { editionDays, statusNow } from '../edition-days.ts';
import { entryNode, type Kind } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { holds, isOwn, partsOf, type Node } from '../node.ts';
import { isNotKnown, type NotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import { wordsTypedIn } from '../typed-words.ts';
import { unreadRecords } from '../unread.ts';
import { onlyField } from '../value-at.ts';
import { family, type Found } from './rule.ts';

type Edition = Entry<'editions'>['data'];

function participantsIn({ participants }: Edition): Exclude<Edition['participants'], NotKnown>['list'] {
  return isNotKnown(participants) ? [] : participants.list;
}

/** Each line of a list that names what a line before it names. */
function* repeated<Field extends string>(
  file: string,
  list: readonly string[],
  lines: readonly Readonly<Partial<Record<Field, unknown>>>[],
  field: Field,
): Iterable<Found> {
  const first = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const value = line[field];
    if (typeof value !== 'string') continue;
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else yield { file, path: [...list, index, field], value, before: { file, path: [...list, before, field] } };
  }
}

/** The authorities and organisations that a record names on a day: that of their line, of the lines around it, or of the whole. */
const datedRefsIn = memoize((root: Node) => {
  const found: { value: string; ref: string; path: Node['at']; start: PartialDate }[] = [];
  const dateIn = (node: Node): Period | undefined => {
    const date = ['date', 'dates.days', 'for', 'said']
      .map((path) => lookUp(node, path))
      .find((one) => one !== undefined);
    if (date && holds(date, 'period')) return date.value;
    return date && (isClaim(date.value) ? periodOf(date) : undefined);
  };
  const walk = (node: Node, around: Period | undefined) => {
    const { value, meaning, at } = node;
    const date = dateIn(node) ?? around;
    const isBody = meaning.ref === 'authorities' || meaning.ref === 'organisations';
    if (isBody && typeof value === 'string' && date && !date.start.qualifier)
      found.push({ value, ref: meaning.ref, path: at, start: date.start });
    for (const part of partsOf(node)) if (isOwn(part) && part.field !== 'became') walk(part, date);
  };
  walk(root, undefined);
  return found;
});

/** The period that a short claim is about: the date of a link. */
function periodOf(claim: Node): Period | undefined {
  const only = onlyField(claim);
  return only && holds(only, 'period') ? only.value : undefined;
}

/** The kinds of records in which a person is named. */
const naming: readonly Kind[] = ['editions', 'declarations', 'organisations', 'series'];

/** Rules of one edition, its list of participants, its people, its declaration. */
export const editionRules = family({
  'no-host': {
    fr: 'L’édition n’a pas de ville hôte. → Écrivez l’identifiant de la ville et sa source : hosts: { authorities: [cannes], sources: [clair-rencontres] }',
    ja: 'この回に開催都市がありません。 → hosts: { authorities: [cannes], sources: [clair-rencontres] }のように、都市のIDと出典を書いてください。',
    // An edition is found, and its side known, by the city that hosts it.
    *find({ records: { editions } }) {
      for (const { file, data } of editions)
        if (!knownValue(data.hosts)?.authorities.length) yield { file, path: ['hosts'] };
    },
  },
  'participant-twice': {
    fr: 'La collectivité « {value} » figure déjà parmi les participants, ligne {line}. → Gardez une seule ligne, avec les sources des deux.',
    ja: '「{value}」は、すでに{line}行目で参加自治体に挙げられています。 → 一行にまとめ、両方の出典をそこに書いてください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions)
        yield* repeated(file, ['participants', 'list'], participantsIn(data), 'authority');
    },
  },
  'person-twice': {
    fr: 'La personne « {value} » figure déjà dans cette édition, ligne {line}. → Réunissez les deux lignes en une : role, puis hosts, speaks ou named.',
    ja: '人物「{value}」は、この回の{line}行目にすでに挙げられています。 → 一つにまとめ、roleに続けてhosts、speaks、namedを書いてください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions) yield* repeated(file, ['people'], data.people, 'person');
    },
  },
  'person-unused': {
    fr: 'La personne « {value} » n’est citée nulle part. → Citez-la dans une édition, une déclaration, un organisme ou la série, ou retirez-la de people.yaml.',
    ja: '人物「{value}」は、どこにも挙げられていません。 → 会議、宣言、関係機関、seriesのいずれかで挙げるか、people.yamlから削除してください。',
    *find(content) {
      if (unreadRecords(content).some(({ kind }) => naming.includes(kind))) return;
      const named = content.typed.filter(({ kind }) => naming.includes(kind)).map(wordsTypedIn);
      for (const { id, file } of content.records.people)
        if (!named.some((words) => words.has(id))) yield { file, path: [id], value: id };
    },
  },
  'adoption-outside-edition': {
    contradiction: 'Periods',
    fields: '`adoption.date`, `dates.days` of the edition',
    why: 'A declaration is adopted, read or made public at its edition.',
    fr: 'La date de la déclaration, le {value}, tombe hors de l’édition (du {start} au {end}). → Corrigez cette date, ou dates.days dans l’édition.',
    ja: '宣言の日付（{value}）が、会議の日程（{start}〜{end}）から外れています。 → この日付か、その回のdates.daysを直してください。',
    *find({ records: { editions, declarations } }) {
      for (const { id, file, data } of declarations) {
        const edition = editions.find((one) => one.id === id);
        const days = edition && editionDays(edition.data);
        const date = knownValue(data.adoption)?.date;
        if (!days || !date || isNotKnown(date)) continue;
        if (lastDay(date.end) >= firstDay(days.start) && firstDay(date.start) <= lastDay(days.end)) continue;
        const [value, start, end] = [date.start, days.start, days.end].map((one) => one.value);
        yield { file, path: ['adoption', 'date'], value, start, end };
      }
    },
  },
  'adopted-by-without-adoption': {
    contradiction: 'Periods',
    fields: '`adoption.how`, `adoption.adopted_by`',
    why: 'Nobody adopted what is only known to have been read or made public.',
    fr: 'adopted_by dit qui a adopté la déclaration, alors que how ({value}) n’établit pas d’adoption. → Écrivez how: adopted si une source dit l’adoption ; sinon, retirez adopted_by.',
    ja: 'adopted_byは採択した者を示しますが、how（{value}）では採択が確認できません。 → 採択を伝える資料があればhow: adoptedとし、なければadopted_byを消してください。',
    *find({ records: { declarations } }) {
      for (const { file, data } of declarations) {
        const adoption = knownValue(data.adoption);
        if (adoption?.adopted_by && adoption.how !== 'adopted')
          yield { file, path: ['adoption', 'adopted_by'], value: adoption.how };
      }
    },
  },
  'held-in-announced': {
    contradiction: 'Editions',
    fields: '`status: held` of an item, `status` of the edition',
    why: 'No session was held at a meeting that was not.',
    fr: 'L’activité « {value} » est donnée pour tenue, alors que l’édition n’a pas eu lieu. → Ajoutez status: planned à l’activité ; si l’édition a eu lieu, ajoutez d’abord à son status la ligne held et sa source.',
    ja: '会議がまだ開かれていないのに、プログラム「{value}」が開催済みになっています。 → プログラムにstatus: plannedを追加してください。会議が開かれたのであれば、先に会議のstatusへheldの行を出典とともに追加してください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        if (statusNow(data) === 'held' || isNotKnown(data.programme)) continue;
        for (const [index, { id, status }] of data.programme.entries())
          if (status === 'held') yield { file, path: ['programme', index], value: id };
      }
    },
  },
  'former-authority': {
    contradiction: 'Periods',
    fields: 'an authority or an organisation named on a day, its `became`',
    why: 'It was another one by then.',
    fr: '« {value} » est devenue « {to} » ({on}) : elle n’existait plus le {start}. → Écrivez « {to} » ; si la date est fausse, corrigez became sur la fiche de « {value} ».',
    ja: '「{value}」は「{to}」となったため（{on}）、{start}にはもうありませんでした。 → 「{to}」に直してください。日付が誤りなら、「{value}」の記録のbecameを直してください。',
    *find(content) {
      const { authorities, organisations } = content.records;
      const ended = new Map(
        [
          ...authorities.map(({ id, data }) => ({ key: `authorities/${id}`, became: knownValue(data.became) })),
          ...organisations.map(({ id, data }) => ({ key: `organisations/${id}`, became: knownValue(data.became) })),
        ].flatMap(({ key, became }) => (became && !isNotKnown(became.on) ? [[key, became] as const] : [])),
      );
      for (const entry of everyRecord(content))
        for (const { value, ref, path, start } of datedRefsIn(entryNode(entry))) {
          const end = ended.get(`${ref}/${value}`);
          if (!end || isNotKnown(end.on) || end.on.qualifier || firstDay(start) <= lastDay(end.on)) continue;
          const to = 'authority' in end ? end.authority : end.organisation;
          yield { file: entry.file, path, value, to, on: end.on.value, start: start.value };
        }
    },
  },
});
