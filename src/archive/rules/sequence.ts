import { answer, family } from './rule.ts';

/** The order of the editions. */
export const sequenceRules = family({
  'ordinal-twice': {
    fr: 'Deux dossiers portent le numéro {count} : « {other} » et « {value} ». → Rendez au dossier renommé son ancien nom, ou donnez au nouveau le numéro suivant : une adresse publiée ne change pas.',
    ja: '第{count}回のフォルダーが、「{other}」と「{value}」の二つあります。 → 公開したアドレスは変えられません。名前を変えたフォルダーは元に戻し、新しいフォルダーには次の番号を付けてください。',
  },
  'ordinal-against-dates': {
    fr: `Cette édition ({value}) précède « {record} » ({known}), dont le numéro est plus petit. → Corrigez les dates ; si les éditions se sont bien tenues dans cet ordre, dites-le dans ${answer}.`,
    ja: `この回（{value}）が、番号の小さい「{record}」（{known}）より前に開かれています。 → 日付を直してください。実際にこの順で開かれていれば、その旨を${answer}に書いてください。`,
    advice: { fr: 'Éditions dans le désordre', ja: '番号と開催順' },
    answer: true,
  },
  'next-elsewhere': {
    fr: `La ville choisie, « {value} », n’est pas l’hôte de « {record} » ({known}). → Corrigez l’une des deux ; si la ville a changé entre-temps, dites-le dans ${answer}.`,
    ja: `次回の都市は「{value}」ですが、「{record}」の開催都市は「{known}」です。 → どちらかを直してください。その後に変更されたのであれば、その旨を${answer}に書いてください。`,
    advice: { fr: 'Villes annoncées et villes hôtes', ja: '予告された都市と開催都市' },
    answer: true,
  },
});
