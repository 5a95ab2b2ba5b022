import type { Archive, Edition } from '../archive/archive.ts';
import { occasionJa, tiedJa } from './act.ts';
import { deedsJa, organiserDeeds, sessionDeeds, sessionJa, wasThere } from './deed.ts';
import { after, atTime, both, inRow, japanese, officeWithin, onDate } from './japanese.ts';
import { joined, say, told } from './sentence.ts';
import type { TownTeller } from './town-french.ts';
import type { MeetingView, PersonView } from './meeting-view.ts';
import type { TownView } from './town-view.ts';

function placeOf({ authority: { side, ja }, within: area }: TownView): string {
  const within = area?.ja ?? '';
  const isOwn = within !== '' && ja.startsWith(within.replace(/[都道府県]$/u, ''));
  if (side === 'japanese') return within && !isOwn ? `（${within}）` : '';
  return within && !isOwn ? `（フランス・${within}）` : '（フランス）';
}

export function japaneseTown(archive: Archive, view: TownView): TownTeller {
  const { authority, held } = view;
  const w = japanese(archive, authority.id);
  const own = w.town(authority.id);
  const subject = say`${own}${placeOf(view)}`;
  const person = ({ id = '', office }: PersonView) =>
    w.person(id, office?.ja ? officeWithin(office.ja, authority.ja) : '');
  const meetingsOf = (editions: readonly Edition[]) => joined(editions.map(w.meeting), '、');
  const deedsOf = ({ deeds, grounds }: PersonView) => after('', deedsJa(w, deeds), ...grounds);

  function meeting(of: MeetingView): ReturnType<TownTeller['meeting']> {
    const { edition, ground, isHost, unnamed, organised, associated, awards, sessions, days } = of;
    // Of a host's people, some only prepared the meeting.
    const there = of.there.filter(({ deeds }) => deeds.length === 0 || deeds.some(wasThere));
    const aside = [...of.there.filter((one) => !there.includes(one)), ...of.apart];
    const [, attended, by] = /^(\S+が出席)(?:（(.*)による）)?$/u.exec(of.words?.ja ?? '') ?? [];
    const lead = (particle: string) => say`${isHost ? '会議' : w.meeting(edition)}${particle}、`;
    const whole = told('', ground);
    const acting = there.map((one) =>
      after(say`${person(one)}が`, one.deeds.length > 0 ? deedsOf(one) : '会議に出席した', ...one.grounds),
    );
    const represented = there.some(({ deeds }) => deeds.length > 0)
      ? say`${lead('では')}${inRow(acting)}${whole}`
      : there.length > 0
        ? say`${lead('には')}${both(there.map((one) => told(person(one), ...one.grounds)))}が出席した${whole}`
        : attended && told(say`${lead('には')}${by && `${by}によれば、`}${attended}した`, ground);
    const acts = [
      ...unnamed.map(deedsOf),
      ...sessions.map(({ item, as, ground: proof }) => after(sessionJa(w, item), sessionDeeds[as].ja, proof)),
      ...(associated ? [after('', '関連事業の会場となった', associated.ground)] : []),
      ...(organised ? [after('', organiserDeeds[organised.role].ja, organised.ground)] : []),
      ...awards.map(({ name, others, ground: proof }) =>
        after(say`${others.length > 0 && say`${both(others.map(w.town))}とともに`}${name.ja}を`, '受けた', proof),
      ),
    ];
    const isAtSession = unnamed[0] ? unnamed[0].deeds[0]?.session !== undefined : sessions.length > 0;
    const at = isAtSession ? say`${w.meeting(edition)}の` : lead('では');
    // After a sentence of somebody else, the town is named again.
    const did = say`${represented && `同${authority.ja.at(-1) ?? ''}は、`}${inRow(acts)}`;
    const hosted = say`${days && atTime(days)}${w.ordinal(edition)}会議を開催した`;
    const opening = [
      ...(isHost ? [told(hosted, ...of.groundsOfHost)] : []),
      ...(represented ? [represented] : []),
      ...(acts.length > 0 ? [isHost || represented ? did : say`${at}${inRow(acts)}${whole}`] : []),
    ];
    const bare = told(say`${w.meeting(edition)}に参加した`, ground);
    return { opening: opening.length > 0 ? opening : [bare], there, aside, isRemarkTold: attended !== undefined };
  }

  return {
    became: ({ heir: id, on, isHeirNew, ground }) => {
      const heir = w.town(id);
      const merged = authority.side === 'japanese' ? say`合併により${heir}の一部となった` : say`${heir}に統合された`;
      const end = say`${on && `${onDate(on)}に`}${isHeirNew ? say`${heir}に引き継がれた` : merged}`;
      const acts = view.signed.map((tie) => tiedJa(w, tie).within);
      return [say`${own}は、${joined([...acts, told(end, ground)], '、')}`];
    },
    endedBefore: (year) => say`会議が始まったのは、その後の${year}年である`,
    tied: view.ties.map((tie, index) => {
      const along = tie.alongside.length > 0 && say`${both(tie.alongside.map(w.town))}とともに、`;
      return say`${index === 0 && say`${subject}は、`}${along}${tiedJa(w, tie, index > 0).end}`;
    }),
    untied: say`${subject}と${authority.side === 'french' ? '日本' : 'フランス'}の自治体との提携は、知られていない`,
    occasional: ({ link, partners }) => {
      const { organisation } = link.twinning;
      const others = both([...partners.map((end) => w.town(end.id)), organisation && w.body(organisation)]);
      return say`${others}との交流としては、${occasionJa(w, link)}が知られている`;
    },
    beside: ({ id, partners }) =>
      partners.length > 0
        ? say`${both(partners.map(w.town))}と提携する${w.town(id)}は、別の自治体である`
        : say`${w.town(id)}は別の自治体である`,
    toHost: (edition, known, start) =>
      say`${known}の時点で、${start && `${onDate(start)}に`}${w.ordinal(edition)}を開催すると予告されていた`,
    // The name is often the same: then which body it is is not known.
    readAs: ({ edition, printed, ground }, isOpen) => {
      const isSame = isOpen || (printed !== undefined && authority.ja.startsWith(printed));
      const read = isSame ? 'とある' : `とあるのを${authority.ja}と読んだが、確かではない`;
      const name = printed ?? (isOpen ? '' : authority.ja);
      return told(say`${w.meeting(edition)}の参加自治体の一覧に「${name}」${read}`, ground);
    },
    presence: (there, hosted) => {
      const total = held.length;
      const meetings = meetingsOf(there.map(({ edition }) => edition));
      const lead = view.absences.has('not-known') ? '参加が分かっているのは' : '参加したのは';
      const count = there.length === 1 ? 'だけ' : `の${there.length}回`;
      if (there.length === 0) return [say`これまでの${total}回の会議について、参加の記録は見つかっていない`];
      return [
        there.length === total
          ? say`これまでの${total}回の会議すべてに参加した`
          : say`これまでの${total}回の会議のうち、${lead}、${meetings}${count}である`,
        ...(hosted.length > 0 ? [say`${both(hosted.map(w.ordinal))}を開催した`] : []),
      ];
    },
    missing: {
      'not-yet': (editions) => say`${meetingsOf(editions)}の当時、この自治体はまだなかった`,
      absent: (editions) => say`${meetingsOf(editions)}の参加自治体の中に、名はない`,
      'not-known': (editions) =>
        say`${meetingsOf(editions)}については、参加自治体の一覧の全体が手元になく、参加したかどうか分からない`,
      ended: (editions) => say`${meetingsOf(editions)}の当時、この自治体はすでになかった`,
    },
    notProven: (edition) => say`${w.meeting(edition)}に参加したかどうかは分からない`,
    statedAbsent: (edition) => say`${w.meeting(edition)}には参加しなかった`,
    meeting,
    aside: (one) =>
      one.deeds.length > 0
        ? say`${person(one)}は、${deedsOf(one).end}`
        : told(say`準備には、${person(one)}が加わった`, one.prepared),
    bare: (meetings) => {
      const at = meetings.map(({ edition, ground }) => told(w.meeting(edition), ground));
      return say`${meetings.length === 2 ? both(at) : joined(at, '、')}については、参加したことだけが分かっている`;
    },
  };
}
