import { get, type Archive, type Organisation } from '../archive/archive.ts';
import { knownValue } from '../archive/fact-path.ts';
import { formatDate } from '../i18n/format.ts';
import type { Context } from '../names/names.ts';
import { knownField } from '../schema/not-known.ts';
import { periodOn } from '../schema/partial-date.ts';
import { french, listed, nounOf, onDate, pronoun, since, the, to, type French } from './french.ts';
import { groundAt } from './ground.ts';
import { both, japanese, onDate as onDateJa, type Japanese } from './japanese.ts';
import { latestYear, titleFr } from './office.ts';
import { paragraph, written } from './paragraph.ts';
import { capital, joined, say, told, type Phrase } from './sentence.ts';

type BodyView = ReturnType<typeof bodyView>;

function bodyView(archive: Archive, { id, founded, offices, people, became }: Organisation) {
  const at = (path = '') => groundAt(archive, 'organisations', id, path);
  const end = knownValue(became);
  return {
    id,
    founded: founded && knownField(founded),
    offices: offices.map(({ fr, ja, since: date }) => ({ fr: fr ?? ja, ja: ja ?? fr, date: knownField(date) })),
    ground: at(),
    leaders: people
      .map(({ person, role }) => ({ person, role, ground: at(`people.${person}`) }))
      .sort((a, b) => latestYear(b.role) - latestYear(a.role)),
    became: end && { heir: end.organisation, on: knownField(end.on), ground: at('became') },
  };
}

function headFr(w: French, { id, founded, offices, ground, leaders, became }: BodyView): readonly Phrase[] {
  const noun = w.body(id);
  // Of « CLAIR » or « CUF » nobody sees whether they are « il » or « elle ».
  const she = noun.article !== '' && founded ? say`${pronoun(noun)}` : the(noun);
  const places = offices.map(
    ({ fr = '', date }) => say`${to(nounOf(fr))} (${date ? formatDate(date, 'fr') : 'on ne sait pas quand'})`,
  );
  const led = leaders.map(({ person, role, ground: at }) => {
    const { title, rest, isDated } = titleFr(w, role);
    return { title, isDated, who: told(say`${w.introduced(person)}${w.text(rest)}`, at) };
  });
  const titles = [...Map.groupBy(led, ({ title }) => title)].map(
    ([title, those]) => say`pour ${title} ${listed(those.map(({ who }) => who))}`,
  );
  const had = led.every(({ isDated }) => isDated) ? 'avait' : 'a eu';
  // « On lui connaît pour président Roland Ries en 2018 et Michel Delebarre en 2012 »
  const known = founded || places.length > 0 ? 'On lui connaît' : say`${the(noun)} ${had}`;
  const end = became && say`${the(w.body(became.heir))} lui a succédé`;
  return [
    ...(founded ? [told(say`${the(noun)} ${became ? 'existait' : 'existe'} ${since(periodOn(founded))}`, ground)] : []),
    ...(places.length > 0 ? [told(say`${capital(she)} a ouvert des bureaux ${listed(places)}`, ground)] : []),
    ...(led.length > 0 ? [say`${known} ${listed(titles)}`] : []),
    ...(end ? [told(say`${end}${became.on ? ` ${onDate(became.on)}` : ', on ne sait pas quand'}`, became.ground)] : []),
  ];
}

function headJa(w: Japanese, { id, founded, offices, ground, leaders, became }: BodyView): readonly Phrase[] {
  const name = w.body(id);
  const { ja, short } = get(w.archive.organisations, id);
  const brief = short?.ja ?? ja;
  const again = founded || offices.length > 0 ? brief : name;
  const places = offices.map((one) => say`${one.ja}（${one.date ? onDateJa(one.date) : '年は分からない'}）`);
  const led = leaders.map(({ person, role, ground: at }) => {
    const [, title = '', remark = ''] = /^(.*?)(?:（([^（）]*)）)?$/u.exec(role.ja ?? '') ?? [];
    return { title, who: told(w.person(person, remark, true), at) };
  });
  // 「会長として資料に名があるのは、X（2018年）とY（2012年）である」
  const titles = [...Map.groupBy(led, ({ title }) => title)].map(
    ([title, those]) => say`${title}として資料に名があるのは、${both(those.map(({ who }) => who))}`,
  );
  const when = became?.on && `${onDateJa(became.on)}に`;
  const end = became && say`${when}${w.body(became.heir)}に引き継がれた${!when && '（日付は分からない）'}`;
  return [
    ...(founded ? [told(say`${name}は、${onDateJa(founded)}に発足した`, ground)] : []),
    ...(places.length > 0
      ? [told(say`${!founded && say`${name}は、`}${joined(places, '、')}に事務所を開いた`, ground)]
      : []),
    ...(led.length > 0 ? [say`${again}の${joined(titles, '、')}である`] : []),
    ...(end ? [told(say`${led.length > 0 ? brief : again}は、${end}`, became.ground)] : []),
  ];
}

/** Since when a body is there and where, who leads it, and what it became; and its part in the meetings, as an editor wrote it. */
export function body(context: Context, organisation: Organisation) {
  const { archive, locale } = context;
  const { id } = organisation;
  const of = { kind: 'organisations', id } as const;
  const view = bodyView(archive, organisation);
  const head = locale === 'fr' ? headFr(french(archive, id), view) : headJa(japanese(archive, id), view);
  return { head: paragraph(context, { of, slot: 'head' }, head), part: written(context, of, 'part') };
}
