import type { Entries, Entry } from '../archive/entries.ts';
import { isClaim, knownValue, lookUp } from '../archive/fact-path.ts';
import { editionDays, statusNow } from '../archive/edition-days.ts';
import { hostsOf, sessionsOf } from '../archive/edition-lists.ts';
import { entryNode, type Kind } from '../schema/kinds.ts';
import { livesOf, outsideLife } from '../archive/authorities.ts';
import { unreadRecords } from '../archive/defined-ids.ts';
import { memoize } from '../text/memoize.ts';
import { holds, isOwn, partsOf, nodesOf, type Node } from '../schema/node.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import type { PartialDate, Period } from '../schema/partial-date.ts';
import { wordsTypedIn } from './own-texts.ts';
import { onlyField } from '../archive/value-at.ts';
import { lackedOnCards } from '../text/card-signs.ts';
import { locales } from '../text/locales.ts';
import { statusWords } from '../schema/edition.ts';
import type { Words } from '../schema/words.ts';
import { family } from './rule.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isBefore, nextEdition, shownPeriod } from './periods.ts';
import { inRecords, repeatedIn } from './walks.ts';
import { ordinalOf } from '../archive/build.ts';

/** The authorities and organisations that a record names on a day: that of their line, of the lines around it, or of the whole. */
const datedRefsIn = memoize((record: Node) => [...datedRefsBelow(record, undefined)]);

function* datedRefsBelow(
  node: Node,
  around: Period | undefined,
): Generator<{ readonly value: string; readonly ref: string; readonly path: Node['at']; readonly start: PartialDate }> {
  const { value, meaning, at: path } = node;
  const dating = ['date', 'dates.days', 'for', 'said']
    .map((field) => lookUp(node, field))
    .find((one) => one !== undefined);
  const own = dating && isClaim(dating.value) ? onlyField(dating) : dating;
  const date = own && holds(own, 'period') ? own.value : around;
  const isBody = meaning.ref === 'authorities' || meaning.ref === 'organisations';
  if (isBody && typeof value === 'string' && date && !date.start.qualifier)
    yield { value, ref: meaning.ref, path, start: date.start };
  for (const part of partsOf(node)) if (isOwn(part) && part.field !== 'became') yield* datedRefsBelow(part, date);
}

function livesByName({ records: { authorities, organisations } }: Entries) {
  const lives = [
    ...livesOf(authorities).map(({ id, data, life, formerIds }) => {
      return { name: `authorities/${id}`, life, to: knownValue(data.became)?.authority, formerIds };
    }),
    ...organisations.map(({ id, data }) => {
      const became = knownValue(data.became);
      const life = { from: undefined, to: knownField(became?.on) };
      return { name: `organisations/${id}`, life, to: became?.organisation, formerIds: [] };
    }),
  ];
  return new Map(lives.map((one) => [one.name, one]));
}

const naming: readonly Kind[] = ['editions', 'declarations', 'organisations', 'series'];

const statuses: Readonly<Record<string, Words>> = statusWords;

/**
 * The lines of the histories of editions that have a status, each with its place, and with when it was said and the days of which it is
 * said.
 */
function linesOf(editions: readonly Entry<'editions'>[]) {
  return editions.flatMap(({ file, data }) =>
    data.status.flatMap((line, index) => {
      if (line.is !== 'known') return [];
      const { status, said, for: days } = line.value;
      const place = { file, path: ['status', index, 'said'] };
      return [{ data, line, index, place, status, said: knownField(said), days: knownField(days) }];
    }),
  );
}

/** First month of each season: `firstDay` would let an autumn begin in January. A winter may. */
const firstMonths: Readonly<Record<string, string>> = { spring: '03', summer: '06', autumn: '09' };

function startOf(date: PartialDate): PartialDate {
  const [year = '', season = ''] = date.value.split('-');
  const month = date.precision === 'season' ? firstMonths[season] : undefined;
  return month === undefined ? date : { value: `${year}-${month}`, precision: 'month', qualifier: date.qualifier };
}

function informs(value: unknown): boolean {
  if (isNotKnown(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  return isClaim(value) || (typeof value === 'object' && value !== null);
}

export const editionRules = family('Editions', {
  'no-host': {
    fr: 'L’édition n’a pas de ville hôte. → Écrivez l’identifiant de la ville et sa source : hosts: { authorities: [cannes], sources: [clair-rencontres] }',
    ja: 'この回に開催都市がありません。 → hosts: { authorities: [cannes], sources: [clair-rencontres] }のように、都市のIDと出典を書いてください。',
    // An edition is found, and its side known, by the city that hosts it.
    *find({ records: { editions } }) {
      for (const { file, data } of editions) if (hostsOf(data).length === 0) yield { file, path: ['hosts'] };
    },
  },
  'listed-twice': {
    fields: 'the list of participants, `not_proven`, `stated_absent`; `people`',
    why: 'An authority both there and not, or a person on two lines.',
    fr: '« {value} » figure déjà ici, ligne {line}. → Gardez une seule ligne, avec les sources des deux ; nul n’est à la fois présent et absent.',
    ja: '「{value}」は、すでに{line}行目に挙げられています。 → 一行にまとめ、両方の出典をそこに書いてください。参加と不参加の両方には挙げられません。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const participants = knownField(data.participants);
        const lists = ['list', 'not_proven', 'stated_absent'] as const;
        const authorities = lists.flatMap((list) =>
          (participants?.[list] ?? []).map(({ authority: value }, index) => {
            return { value, file, path: ['participants', list, index, 'authority'] };
          }),
        );
        const people = data.people.flatMap(({ person: value }, index) =>
          isNotKnown(value) ? [] : [{ value, file, path: ['people', index, 'person'] }],
        );
        for (const lines of [authorities, people])
          for (const [again, before] of repeatedIn(lines, ({ value }) => value)) yield { ...again, before };
      }
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
  'fields-apart': {
    contradiction: 'What is known, what was read',
    fields: '`adoption.how`, `adoption.adopted_by`; `follow_up: unknown` of a point, its `kind`',
    why: 'Nobody adopted what is only known to have been read or made public; only a commitment is asked what became of it.',
    fr: '« {value} » ne va pas avec « {named} ». → Écrivez {nearest} si une source le dit ; sinon, retirez {value}, et son chemin dans gaps s’il y est.',
    ja: '「{value}」は「{named}」とともには使えません。 → 資料がそう伝えていれば{nearest}とし、そうでなければ{value}と、gapsにあるそのパスを削除してください。',
    *find({ records: { declarations } }) {
      for (const { file, data } of declarations) {
        const adoption = knownValue(data.adoption);
        if (adoption?.adopted_by && adoption.how !== 'adopted')
          yield {
            ...{ file, path: ['adoption', 'adopted_by'], value: 'adopted_by' },
            ...{ named: `how: ${adoption.how}`, nearest: 'how: adopted' },
          };
        for (const [index, { kind, follow_up: taken }] of data.points.entries())
          if (kind !== 'commitment' && taken !== undefined && isNotKnown(taken))
            yield {
              ...{ file, path: ['points', index, 'follow_up'], value: 'follow_up' },
              ...{ named: `kind: ${kind}`, nearest: 'kind: commitment' },
            };
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
      const lives = livesByName(content);
      for (const [{ value, ref, path, start }, { file, data: record }] of inRecords(content, datedRefsIn)) {
        const { life = {}, to, formerIds = [] } = lives.get(`${ref}/${value}`) ?? {};
        const outside = outsideLife(life, { start, end: start });
        const told = { file, path, value };
        if (outside === 'ended') yield { ...told, to, on: life.to?.value, start: start.value };
        // A link that a former authority signed is that of the one of today.
        const signers = 'signed_by' in record ? record.signed_by : [];
        if (outside === 'not-yet' && !formerIds.some((id) => signers.includes(id)))
          yield { ...told, code: 'authority-not-yet', on: life.from?.value, start: start.value };
      }
    },
  },
  'authority-not-yet': {
    contradiction: 'Periods',
    fields: 'an authority named on a day, its `since`',
    why: 'It did not exist yet.',
    fr: '« {value} » n’existe que depuis {on} : elle n’existait pas encore le {start}. → Écrivez la collectivité d’alors, s’il y a lieu dans signed_by ; si la date est fausse, corrigez since sur la fiche de « {value} ».',
    ja: '「{value}」は{on}に設置され、{start}にはまだありませんでした。 → 当時の自治体に直してください（提携ではsigned_byに書きます）。日付が誤りなら、「{value}」の記録のsinceを直してください。',
  },
  'became-undated': {
    fr: 'On ne sait pas quand « {value} » a cessé : became n’a pas de date, et « {to} » n’a pas de since. → Ajoutez on: à became (not-stated si aucune source ne le dit), ou since à « {to} ».',
    ja: '「{value}」がいつ廃止されたか分かりません。becameに日付がなく、「{to}」にsinceがありません。 → becameにonを書くか（資料にないときはnot-stated）、「{to}」にsinceを書いてください。',
    *find(content) {
      for (const { id, file, data, life } of livesOf(content.records.authorities)) {
        const became = knownValue(data.became);
        if (became && became.on === undefined && !life.to)
          yield { file, path: [id, 'became'], value: id, to: became.authority };
      }
    },
  },
  'held-by-announcement': {
    fields: '`held`, the dates of its sources',
    why: 'No source is dated as late as the meeting: none of them is known to say that it was held.',
    fr: 'L’édition est donnée pour tenue ({start}) par des sources parues avant, ou sans date : {known}. → Ajoutez une source datée d’après la réunion ; s’il n’y en a pas, écrivez announced ou planned.',
    ja: '開催済み（{start}）とする根拠が、会議より前か日付のない資料（{known}）だけです。 → 会議の後に出た資料を加えてください。なければ、announcedかplannedにしてください。',
    *find({ records, sources }) {
      for (const { data, line, index, place, status, days = editionDays(data) } of linesOf(records.editions)) {
        if (status !== 'held' || !days) continue;
        const named = sourcesOf(line.evidence.basis);
        const published = named.map((id) => knownField(sources.get(id)?.date));
        // A page without a date may have been written before. One whose record cannot be read is not known to.
        if (!named.every((id) => sources.has(id))) continue;
        if (published.length > 0 && published.every((date) => !date || isBefore(date, startOf(days.end))))
          yield {
            ...{ file: place.file, path: ['status', index, 'sources'] },
            ...{ known: named.join(', '), start: shownPeriod(days) },
          };
      }
    },
  },
  'status-after-held': {
    fields: 'a line of status after `held`',
    why: 'What was held is not announced again; the last line is what readers see.',
    fr: 'Une ligne « {value} » suit la ligne « held » : le lecteur verrait une édition qui n’a pas eu lieu. → Mettez les lignes dans l’ordre des faits : held vient en dernier.',
    ja: '「held」の行の後に「{value}」の行があり、まだ開かれていない回として表示されます。 → 行を出来事の順に並べ、heldを最後にしてください。',
    *find({ records: { editions } }) {
      for (const edition of editions) {
        const lines = linesOf([edition]);
        const held = lines.findIndex(({ status }) => status === 'held');
        for (const { index, status } of held < 0 ? [] : lines.slice(held + 1))
          if (status !== 'held') yield { file: edition.file, path: ['status', index, 'status'], value: status };
      }
    },
  },
  'known-in-announced': {
    fields: 'attendance, participants, conclusions, prizes, adoption and points, `held` sessions; `status`',
    why: 'They tell of a meeting that, by its status, was not held.',
    fr: ({ kind }) =>
      `« {value} » parle d’une réunion qui a eu lieu, et « {record} » est ${statuses[kind]?.fr ?? kind}. → Si elle a eu lieu, ajoutez à status la ligne held et sa source ; sinon écrivez unknown, ou retirez ce champ ; une activité prévue prend status: planned.`,
    ja: ({ kind }) =>
      `「{value}」は開かれた会議の内容ですが、「{record}」は${statuses[kind]?.ja ?? kind}の状態です。 → 会議が開かれたのであれば、statusにheldの行を出典とともに追加してください。そうでなければ、unknownにするか、この項目を削除してください（予定のプログラムはstatus: planned）。`,
    *find({ records: { editions, declarations } }) {
      for (const edition of editions) {
        const now = statusNow(edition.data);
        if (now === undefined || now === 'held') continue;
        for (const entry of [edition, ...declarations.filter(({ id }) => id === edition.id)])
          for (const { meaning, value, path, at } of nodesOf(entryNode(entry)))
            if (meaning.isOfHeld && informs(value))
              yield { file: entry.file, path: at, value: path, kind: now, record: edition.id };
        for (const [index, { id: value, status }] of sessionsOf(edition.data).entries())
          if (status === 'held')
            yield { file: edition.file, path: ['programme', index], value, kind: now, record: edition.id };
      }
    },
  },
  'ordinal-twice': {
    fields: 'the number of a folder, that of another',
    why: 'Two eighth editions.',
    fr: 'Deux dossiers portent le numéro {count} : « {other} » et « {value} ». → Rendez au dossier renommé son ancien nom, ou donnez au nouveau le numéro suivant : une adresse publiée ne change pas.',
    ja: '第{count}回のフォルダーが、「{other}」と「{value}」の二つあります。 → 公開したアドレスは変えられません。名前を変えたフォルダーは元に戻し、新しいフォルダーには次の番号を付けてください。',
    // Asked of the folders as they are named, whatever is wrong in their files.
    *find({ typed }) {
      const numbered = typed.filter(({ kind, id }) => kind === 'editions' && !Number.isNaN(ordinalOf(id)));
      for (const [{ id, file }, { id: other }] of repeatedIn(numbered, (one) => ordinalOf(one.id)))
        yield { file, value: id, other, count: ordinalOf(id) };
    },
  },
  'next-elsewhere': {
    fields: '`next_edition`, the host of the next one',
    why: 'The city changed, or one of the two is wrong.',
    fr: 'La ville choisie, « {value} », n’est pas l’hôte de « {record} » ({known}). → Corrigez l’une des deux ; si la ville a changé entre-temps, dites-le dans {answer}.',
    ja: '次回の都市は「{value}」ですが、「{record}」の開催都市は「{known}」です。 → どちらかを直してください。その後に変更されたのであれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Villes annoncées et villes hôtes', ja: '予告された都市と開催都市' },
    *find({ records: { editions } }) {
      for (const edition of editions) {
        const { file, data } = edition;
        const next = nextEdition(edition, editions);
        const hosts = next ? hostsOf(next.data) : [];
        const { authority = data.next_edition } = knownValue(data.next_edition) ?? {};
        if (!next || hosts.length === 0) continue;
        const words = { file, record: next.id, known: hosts.join(', ') };
        if (isNotKnown(authority)) yield { ...words, code: 'next-unknown', path: ['next_edition'] };
        else if (typeof authority === 'string' && !hosts.includes(authority))
          yield { ...words, path: ['next_edition', 'authority'], value: authority };
      }
    },
  },
  'next-unknown': {
    fields: '`next_edition: unknown`, the host of the next one',
    why: 'Readers would see that the city is not known, and its page beside it.',
    fr: 'La ville suivante est dite inconnue, et « {record} » a pour hôte « {known} ». → Écrivez next_edition: { authority: {known}, for: …, decided: unknown, sources: […] } ; si l’on ignore où elle a été choisie, la lacune explique next_edition.decided, et sa question ne demande plus que cela.',
    ja: '次回の都市が不明とされていますが、「{record}」の開催都市は「{known}」です。 → next_edition: { authority: {known}, for: …, decided: unknown, sources: […] }と書いてください。決定の経緯が分からなければ、不明点はnext_edition.decidedだけを説明し、その問いだけを残します。',
    advice: { fr: 'Éditions suivantes connues', ja: '分かっている次の回' },
  },
  'not-on-cards': {
    fr: 'La police des cartes de partage n’a pas « {value} » : cette édition sera partagée avec la carte générale. → Vérifiez ce signe ; s’il est juste, faites ajouter {value} à la police (docs/design.md).',
    ja: '共有カードのフォントに「{value}」がありません。この回は共通のカードで共有されます。 → この文字を確かめてください。正しければ、{value}をフォントに加えるよう開発者に依頼してください（docs/design.md）。',
    advice: { fr: 'Signes sans carte de partage', ja: '共有カードにない文字' },
    *find({ records: { editions, authorities } }) {
      const hosts = new Set(editions.flatMap(({ data }) => hostsOf(data)));
      const texts = [
        ...editions.flatMap(({ file, data: { theme } }) =>
          locales.map((lang) => {
            const side = knownValue(theme)?.[lang];
            return { file, path: ['theme', lang], text: (side && knownField(side)?.text) ?? '' };
          }),
        ),
        ...authorities
          .filter(({ id }) => hosts.has(id))
          .flatMap(({ file, id, data }) =>
            locales.map((lang) => ({ file, path: [id, lang], text: knownField(data[lang]) ?? '' })),
          ),
      ];
      for (const { file, path, text } of texts) {
        const value = lackedOnCards(text).join('');
        if (value !== '') yield { file, path, value };
      }
    },
  },
});
