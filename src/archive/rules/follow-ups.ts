import { excerpt, family } from './rule.ts';

/** What became of a declaration. */
export const followUpRules = family({
  'follow-up-to-nothing': {
    fr: ({ value, nearest }) => [
      `La suite « ${excerpt(value)} » ne mène à rien qui puisse reprendre une déclaration.`,
      nearest
        ? `Écrivez « ${nearest} ».`
        : 'Écrivez le chemin d’une édition, d’une déclaration ou d’un jalon : editions/5-tours, editions/5-tours/programme.ed5-closing, milestones/….',
    ],
    ja: ({ value, nearest }) => [
      `その後「${excerpt(value)}」は、宣言を受けたものを指していません。`,
      nearest
        ? `「${nearest}」に直してください。`
        : '回、宣言、年表の出来事のパスを書いてください：editions/5-tours、editions/5-tours/programme.ed5-closing、milestones/…',
    ],
  },
  'follow-up-earlier': {
    fr: ({ value, on, start }) => [
      `La suite « ${value} »${on ? ` (${on})` : ''} n’est pas postérieure à la déclaration${start ? ` (${start})` : ''}.`,
      'Nommez ce qui est venu ensuite ; si une date est fausse, corrigez-la sur sa fiche.',
    ],
    ja: ({ value, on, start }) => [
      `その後「${value}」${on ? `（${on}）` : ''}は、宣言${start ? `（${start}）` : ''}より後のものではありません。`,
      '宣言の後のものを書いてください。日付の誤りなら、その記録で直してください。',
    ],
  },
  'follow-up-missing': {
    fr: 'Rien ne dit ce qu’est devenu l’engagement « {value} ». → Ajoutez follow_up: avec ce qui l’a repris et sa source ; sinon follow_up: unknown, et une lacune qui dise où la suite a été cherchée.',
    ja: '合意事項「{value}」のその後が書かれていません。 → follow_up:に、これを受けたものと出典を書いてください。分からなければfollow_up: unknownとし、調べた資料をgapsに加えてください。',
  },
});
