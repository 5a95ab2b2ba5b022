import { ordinalOf } from '../build.ts';
import type { Entry } from '../entries.ts';
import { knownValue } from '../fact-path.ts';
import { editionDays } from '../edition-days.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { isBefore, shownPeriod } from './periods.ts';
import { family } from './rule.ts';

/** Each edition with the one before it, by their numbers; those that share one are left out. */
function neighbours(editions: readonly Entry<'editions'>[]) {
  const ordinals = editions.map(({ id }) => ordinalOf(id));
  const inOrder = editions
    .filter(({ id }) => ordinals.indexOf(ordinalOf(id)) === ordinals.lastIndexOf(ordinalOf(id)))
    .toSorted((a, b) => ordinalOf(a.id) - ordinalOf(b.id));
  return inOrder.slice(1).map((edition, index) => [inOrder[index] ?? edition, edition] as const);
}

/** The order of the editions. */
export const sequenceRules = family({
  'ordinal-twice': {
    contradiction: 'Editions',
    fields: 'the number of a folder, that of another',
    why: 'Two eighth editions.',
    fr: 'Deux dossiers portent le numéro {count} : « {other} » et « {value} ». → Rendez au dossier renommé son ancien nom, ou donnez au nouveau le numéro suivant : une adresse publiée ne change pas.',
    ja: '第{count}回のフォルダーが、「{other}」と「{value}」の二つあります。 → 公開したアドレスは変えられません。名前を変えたフォルダーは元に戻し、新しいフォルダーには次の番号を付けてください。',
    // Asked of the folders as they are named, whatever is wrong in their files.
    *find({ typed }) {
      const first = new Map<number, string>();
      for (const { kind, id, file } of typed) {
        const count = ordinalOf(id);
        if (kind !== 'editions' || Number.isNaN(count)) continue;
        const other = first.get(count);
        if (other === undefined) first.set(count, id);
        else yield { file, value: id, other, count };
      }
    },
  },
  'ordinal-against-dates': {
    contradiction: 'Editions',
    fields: 'the numbers of two editions, their days',
    why: 'A later number with earlier days.',
    fr: 'Cette édition ({value}) précède « {record} » ({known}), dont le numéro est plus petit. → Corrigez les dates ; si les éditions se sont bien tenues dans cet ordre, dites-le dans {answer}.',
    ja: 'この回（{value}）が、番号の小さい「{record}」（{known}）より前に開かれています。 → 日付を直してください。実際にこの順で開かれていれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Éditions dans le désordre', ja: '番号と開催順' },
    answer: true,
    *find({ records: { editions } }) {
      for (const [before, { data, file }] of neighbours(editions)) {
        const [former, days] = [editionDays(before.data), editionDays(data)];
        if (former && days && isBefore(days.end, former.start))
          yield {
            ...{ file, path: ['dates', 'days'] },
            ...{ value: shownPeriod(days), record: before.id, known: shownPeriod(former) },
          };
      }
    },
  },
  'next-elsewhere': {
    contradiction: 'Editions',
    fields: '`next_edition`, the host of the next one',
    why: 'The city changed, or one of the two is wrong.',
    fr: 'La ville choisie, « {value} », n’est pas l’hôte de « {record} » ({known}). → Corrigez l’une des deux ; si la ville a changé entre-temps, dites-le dans {answer}.',
    ja: '次回の都市は「{value}」ですが、「{record}」の開催都市は「{known}」です。 → どちらかを直してください。その後に変更されたのであれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Villes annoncées et villes hôtes', ja: '予告された都市と開催都市' },
    answer: true,
    *find({ records: { editions } }) {
      for (const [{ id: former, data, file }, edition] of neighbours(editions)) {
        const authority = knownValue(data.next_edition)?.authority;
        const hosts = knownValue(edition.data.hosts)?.authorities;
        if (!authority || isNotKnown(authority) || !hosts || ordinalOf(edition.id) !== ordinalOf(former) + 1) continue;
        if (!hosts.includes(authority))
          yield {
            ...{ file, path: ['next_edition', 'authority'] },
            ...{ value: authority, record: edition.id, known: hosts.join(', ') },
          };
      }
    },
  },
  'next-unknown': {
    contradiction: 'Editions',
    fields: '`next_edition: unknown`, the host of the next one',
    why: 'Readers would see that the city is not known, and its page beside it.',
    fr: 'La ville suivante est dite inconnue, et « {record} » a pour hôte « {known} ». → Écrivez next_edition: { authority: {known}, for: …, decided: unknown, sources: […] } ; si l’on ignore où elle a été choisie, la lacune explique next_edition.decided.',
    ja: '次回の都市が不明とされていますが、「{record}」の開催都市は「{known}」です。 → next_edition: { authority: {known}, for: …, decided: unknown, sources: […] }と書いてください。決定の経緯が分からなければ、不明点はnext_edition.decidedを説明します。',
    advice: { fr: 'Éditions suivantes connues', ja: '分かっている次の回' },
    *find({ records: { editions } }) {
      for (const [{ id: former, data, file }, edition] of neighbours(editions)) {
        const hosts = knownValue(edition.data.hosts)?.authorities;
        const isNext = ordinalOf(edition.id) === ordinalOf(former) + 1;
        const { authority = data.next_edition } = knownValue(data.next_edition) ?? {};
        if (hosts && isNext && isNotKnown(authority))
          yield { file, path: ['next_edition'], record: edition.id, known: hosts.join(', ') };
      }
    },
  },
});
