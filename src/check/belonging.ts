import type { Entry } from '../archive/entries.ts';
import { knownValue, lookUp } from '../archive/fact-path.ts';
import { hostsOf, isWholeFor, participantsIn, sessionsOf } from '../archive/edition-lists.ts';
import { entryNode } from '../schema/kinds.ts';
import { nodesOf, partsOf } from '../schema/node.ts';
import { locales } from '../text/locales.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { isOneOf, townsIn } from './names-in-texts.ts';
import { family } from './rule.ts';
import { successorsOf, inNearest, inRecords, placedNodes, refsOf } from './walks.ts';

function* authoritiesNamedIn(edition: Entry<'editions'>['data']) {
  for (const id of hostsOf(edition)) yield { id, path: ['hosts', 'authorities'] };
  for (const [index, item] of sessionsOf(edition).entries())
    if (item.status === 'held')
      for (const field of ['authorities', 'presenters'] as const)
        for (const id of item[field] ?? []) yield { id, path: ['programme', index, field] };
  for (const [index, { authority, speaks, hosts: isHost }] of edition.people.entries()) {
    const part = speaks ? 'speaks' : isHost ? 'hosts' : undefined;
    if (part && authority !== undefined) yield { id: authority, path: ['people', index, part, 'sources'] };
  }
}

export const belongingRules = family('What lies elsewhere', {
  'session-elsewhere': {
    fields: 'a session that an edition names, its programme',
    why: 'The session is one of another edition.',
    fr: 'L’activité « {value} » est au programme de « {record} », non de cette édition. → Écrivez l’identifiant d’une activité de cette édition.',
    ja: '「{value}」は、この回ではなく「{record}」のプログラムにあります。 → この回のプログラムのIDに直してください。',
    *find({ records: { editions } }) {
      const sessions = editions.flatMap(({ id, data }) => sessionsOf(data).map((item) => [item.id, id] as const));
      const editionOf = new Map(sessions);
      for (const edition of editions)
        for (const { value, meaning, at } of nodesOf(entryNode(edition))) {
          const record = meaning.ref === 'items' && typeof value === 'string' ? editionOf.get(value) : undefined;
          const isOwn = sessions.some(([item, id]) => item === value && id === edition.id);
          if (record !== undefined && !isOwn) yield { file: edition.file, path: at, value: String(value), record };
        }
    },
  },
  'twinning-elsewhere': {
    fields: '`twinning` of a city, the ends of that link',
    why: 'The city is at neither end.',
    fr: '« {named} » n’est à aucun bout du lien « {value} » ({known}). → Écrivez l’identifiant d’un lien de cette ville, ou retirez twinning.',
    ja: '「{named}」は、提携「{value}」（{known}）のどちらの側でもありません。 → この都市の提携のIDに直すか、twinningを削除してください。',
    *find({ records: { cities, twinnings } }) {
      for (const { id, data, file } of cities) {
        const link = twinnings.find((one) => one.id === data.twinning);
        const ends = link ? [...link.data.french, ...link.data.japanese, ...link.data.signed_by] : [];
        if (link && !ends.includes(id))
          yield { file, path: ['twinning'], value: link.id, named: id, known: ends.join(', ') };
      }
    },
  },
  'kind-differs': {
    fields:
      '`role` of a city, the hosts and associated cities of the editions; `kind: twinning` of a milestone, `kind` of its link',
    why: 'Readers would see a twinning where the page of the link says agreement.',
    fr: '« {value} » contredit « {named} », où c’est « {nearest} ». → Écrivez {nearest}, ou corrigez la fiche qui se trompe.',
    ja: '「{value}」が、「{nearest}」とする「{named}」の記録と食い違っています。 → {nearest}とするか、誤っている記録を直してください。',
    *find({ records: { cities, editions, milestones, twinnings } }) {
      for (const { id, data, file } of cities) {
        const roles = editions.flatMap(({ id: named, data: edition }) => [
          ...(hostsOf(edition).includes(id) ? [{ named, nearest: 'host' }] : []),
          ...(edition.associated.some(({ authority }) => authority === id) ? [{ named, nearest: 'associated' }] : []),
        ]);
        if (!roles.some(({ nearest }) => nearest === data.role))
          for (const role of roles.slice(0, 1)) yield { file, path: ['role'], value: data.role, ...role };
      }
      for (const { id, file, data } of milestones) {
        const link = twinnings.find((one) => data.twinning.includes(one.id));
        const nearest = link?.data.kind === 'agreement' ? 'agreement' : 'event';
        if (data.kind === 'twinning' && link && link.data.kind !== 'twinning')
          yield { file, path: [id, 'kind'], value: data.kind, named: link.id, nearest };
      }
    },
  },
  'not-in-whole-list': {
    fields: 'hosts, sessions and speakers; the whole list of their side',
    why: 'Somebody is named who is not in the list that is said to be whole.',
    fr: '« {value} » est nommée ici, et manque dans la liste des participants, dite entière{side}. → Ajoutez-la aux participants, ou changez complete ; si la liste ne la compte pas, dites-le dans {answer}.',
    ja: 'ここに挙がる「{value}」が、そろっているとされる{side}参加自治体の一覧にありません。 → 一覧に加えるか、completeを改めてください。一覧が数えない自治体であれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Absents d’une liste complète', ja: 'そろった一覧にない自治体' },
    *find({ sideOf, records: { editions } }) {
      for (const { file, data } of editions) {
        if (isNotKnown(data.participants)) continue;
        const { complete, list } = data.participants;
        const listed = new Set(list.map(({ authority }) => authority));
        for (const { id, path } of authoritiesNamedIn(data))
          if (!listed.has(id) && isWholeFor(complete, sideOf(id))) yield { file, path, value: id, kind: complete };
      }
    },
  },
  'not-among': {
    fields: '`presenters`, `authorities` of a session; who is said to host, `hosts`',
    why: 'Somebody is named in a part of a list, and not in the list.',
    fr: '« {value} » est nommée ici, et manque dans « {list} » ({known}). → Corrigez l’une des deux listes ; si la source le dit bien ainsi, dites-le dans {answer}.',
    ja: 'ここに挙がる「{value}」が「{list}」（{known}）にありません。 → どちらかを直してください。資料がこのとおり記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const [placed, { file }] of inRecords(content, placedNodes)) {
        const { node } = placed;
        const isHost =
          node.field === 'organisers'
            ? lookUp(node, 'role')?.value === 'host'
            : node.field === 'people' && lookUp(node, 'hosts') !== undefined;
        const list = isHost ? 'hosts.authorities' : node.meaning.among;
        const named = list === undefined ? undefined : inNearest(placed, (one) => lookUp(one, list))?.value;
        if (list === undefined || !Array.isArray(named)) continue;
        for (const { field, value, at } of partsOf(node))
          if ((!isHost || field === 'authority') && typeof value === 'string' && !named.includes(value))
            yield { file, path: at, value, list, known: named.join(', ') };
      }
    },
  },
  'printed-as-other': {
    fields: 'the authority of a line, the name that the source prints for it',
    why: 'The printed name is that of another authority.',
    fr: 'La source imprime « {value} », qui est le nom de « {other} », et la ligne dit « {named} ». → Corrigez l’identifiant, ou le nom imprimé ; si c’est bien elle, dites-le dans {answer}.',
    ja: '資料の表記「{value}」は「{other}」の名前ですが、この行は「{named}」になっています。 → IDか表記を直してください。このとおりであれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const [node, { file }] of inRecords(content, nodesOf)) {
        const [one, more] = refsOf(node, ['authorities']).filter(({ id }) => content.nodes.has(`authorities/${id}`));
        for (const { value, at, meaning } of one && !more ? partsOf(node) : []) {
          if (!one || meaning.by !== 'source' || typeof value !== 'string') continue;
          const towns = locales.flatMap((lang) => townsIn(value, lang, content)).filter(({ isBody }) => !isBody);
          const [other] = towns[0]?.ids ?? [];
          if (other !== undefined && !towns.some((town) => isOneOf(town, [one.id])))
            yield { file, path: at, value, other, named: one.id };
        }
      }
    },
  },
  'signer-not-former': {
    fields: '`signed_by` of a link, its ends, what the signer became',
    why: 'Who signed is what the end was before.',
    fr: '« {value} » n’est pas devenue l’un des bouts du lien ({known}). → Écrivez la collectivité d’alors ; si le bout a signé sous son nom d’aujourd’hui, retirez signed_by.',
    ja: '「{value}」は、この提携の両側（{known}）の前身ではありません。 → 当時の自治体に直してください。今の自治体が署名していれば、signed_byを削除してください。',
    *find({ records: { twinnings, authorities } }) {
      const successors = new Map(authorities.map(({ id, data }) => [id, knownValue(data.became)?.authority]));
      for (const { id, file, data } of twinnings)
        for (const value of data.signed_by) {
          const ends = [...data.french, ...data.japanese];
          const passed = successorsOf(value, successors);
          if (successors.has(value) && ends.length > 0 && !ends.some((end) => passed.has(end)))
            yield { file, path: [id, 'signed_by'], value, known: ends.join(', ') };
        }
    },
  },
  'represents-other': {
    fields: '`by` of a participant, the authority that the person serves',
    why: 'Perhaps the person represents two.',
    fr: '« {value} » représente ici « {named} », et sert « {other} » parmi les personnes de cette édition. → Corrigez l’une des deux lignes ; si la personne représente les deux, dites-le dans {answer}.',
    ja: 'ここで「{named}」の代表とされる「{value}」が、この回の人物の一覧では「{other}」の所属になっています。 → どちらかの行を直してください。両方を代表していれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Représentants de deux collectivités', ja: '二つの自治体の代表' },
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const serving = new Map(data.people.map(({ person, authority }) => [person, authority]));
        for (const [index, { authority, by = [] }] of participantsIn(data).entries())
          for (const person of by) {
            const other = serving.get(person);
            if (other !== undefined && other !== authority)
              yield { file, path: ['participants', 'list', index, 'by'], value: person, named: authority, other };
          }
      }
    },
  },
});
