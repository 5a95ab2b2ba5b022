import { dictionary } from '../locales.ts';
import { answer, authorities, ofSide } from './contradictions.ts';
import { problemWordings } from './problem-wording.ts';

const sides = dictionary<Readonly<Record<string, string>>>({
  fr: { french: 'français', japanese: 'japonais', 'french, japanese': 'français ni japonais' },
  ja: {
    french: 'フランス側',
    japanese: '日本側',
    'french、japanese': 'フランス側と日本側',
  },
});

/** Apparent contradictions that may be right. */
export const doubtProblems = problemWordings({
  fr: {
    'sum-of-source': ({ value, count, known }) => ({
      message: `Les parties (${known}) font ${count}, et la source donne ${value} pour total.`,
      hint: `Relisez la source ; si elle l’imprime bien ainsi, ajoutez ${answer} : le lecteur saura que la somme est la sienne.`,
    }),
    'list-of-source': ({ value, count, kind, named }) => ({
      message: `La source donne le nombre ${value}, et sa liste « ${named} » nomme ${authorities(count)}${ofSide.fr[kind] ?? ''}.`,
      hint: `Relisez la source ; si elle l’imprime bien ainsi, ajoutez ${answer} : le lecteur saura que l’écart est le sien.`,
    }),
    'sources-behind-other': ({ value, known }) => ({
      message: `Chaque source de la valeur retenue de « ${value} » (${known}) est donnée aussi pour une autre valeur.`,
      hint: `Donnez à chaque valeur la source qui la dit ; si une source dit bien les deux, expliquez-le dans ${answer}.`,
    }),
    'end-missing': ({ value, known }) => ({
      message: `Le lien « ${value} » n’a pas de bout ${sides.fr[known] ?? ''}.`,
      hint: `Écrivez la collectivité, ou organisation si un organisme en tient lieu ; si aucune source ne la nomme, dites-le dans ${answer}.`,
    }),
    'coordinates-elsewhere': ({ value, kind }) => ({
      message: `La position ${value} n’est pas ${kind === 'french' ? 'en France métropolitaine' : 'au Japon'}.`,
      hint: `La latitude et la longitude sont peut-être échangées ; si la position est juste, dites-le dans ${answer}.`,
    }),
    'announced-afterwards': ({ value, known }) => ({
      message: `Cette annonce, dite en ${value}, est postérieure aux jours qu’elle annonce (${known}).`,
      hint: `Corrigez said ou for ; si la source rapporte une annonce d’autrefois, dites-le dans ${answer}.`,
    }),
    'ordinal-against-dates': ({ value, record, known }) => ({
      message: `Cette édition (${value}) précède « ${record} » (${known}), dont le numéro est plus petit.`,
      hint: `Corrigez les dates ; si les éditions se sont bien tenues dans cet ordre, dites-le dans ${answer}.`,
    }),
    'next-elsewhere': ({ value, record, known }) => ({
      message: `La ville choisie, « ${value} », n’est pas l’hôte de « ${record} » (${known}).`,
      hint: `Corrigez l’une des deux ; si la ville a changé entre-temps, dites-le dans ${answer}.`,
    }),
    'not-in-whole-list': ({ value, kind }) => ({
      message: `« ${value} » est nommée ici, et manque dans la liste des participants, dite entière${ofSide.fr[kind] ?? ''}.`,
      hint: `Ajoutez-la aux participants, ou changez complete ; si la liste ne la compte pas, dites-le dans ${answer}.`,
    }),
    'represents-other': ({ value, named, other }) => ({
      message: `« ${value} » représente ici « ${named} », et sert « ${other} » parmi les personnes de cette édition.`,
      hint: `Corrigez l’une des deux lignes ; si la personne représente les deux, dites-le dans ${answer}.`,
    }),
    'gap-number': ({ value, gap, known }) => ({
      message: `La lacune « ${gap} » dit ${value} ; selon le côté, il manque ${known.replaceAll(', ', ' ou ')} noms à la liste.`,
      hint: `Corrigez la phrase dans les deux langues ; si le nombre est juste, dites-le dans ${answer}.`,
    }),
    'points-of-unknown-text': ({ count }) => ({
      message: `« text_known: none » dit le texte inconnu, et ${count === '1' ? 'un point en est donné' : `${count} points en sont donnés`}.`,
      hint: `Écrivez text_known: summary si une source le résume ; si elle n’en dit qu’une idée, expliquez-le dans ${answer}.`,
    }),
    'account-says-unread': () => ({
      message: 'Ce passage dit le texte de la déclaration inconnu, et text_known le dit connu en entier.',
      hint: `Récrivez le passage ; s’il parle d’autre chose, dites-le à côté de text_known, dans ${answer}.`,
    }),
    'read-whole-but-part': ({ known }) => ({
      message: `Ce passage parle d’une lecture partielle, et ses sources (${known}) sont toutes dites lues en entier.`,
      hint: 'Récrivez le passage si la lecture est finie ; sinon, corrigez read sur la fiche de la source.',
    }),
    'seen-answers-nothing': () => ({
      message: 'seen répond à un doute que la vérification n’a plus.',
      hint: 'Retirez seen ; si la phrase aide le lecteur, mettez-la dans note.',
    }),
  },
  ja: {
    'sum-of-source': ({ value, count, known }) => ({
      message: `内訳（${known}）の合計は${count}ですが、資料は合計を${value}としています。`,
      hint: `資料を読み直してください。このとおりであれば、資料のままの合計であることを${answer}に書いてください。`,
    }),
    'list-of-source': ({ value, count, kind, named }) => ({
      message: `資料の数は${value}ですが、その一覧「${named}」に挙がる${ofSide.ja[kind] ?? ''}自治体は${count}です。`,
      hint: `資料を読み直してください。このとおりであれば、資料のままの数であることを${answer}に書いてください。`,
    }),
    'sources-behind-other': ({ value, known }) => ({
      message: `「${value}」で採用した値の出典（${known}）が、どれも別の値の出典にもなっています。`,
      hint: `値ごとに、それを述べる資料だけを挙げてください。一つの資料が両方を述べていれば、その旨を${answer}に書いてください。`,
    }),
    'end-missing': ({ value, known }) => ({
      message: `提携「${value}」に${sides.ja[known] ?? ''}の自治体がありません。`,
      hint: `自治体を書くか、自治体に代わる機関をorganisationに書いてください。どの資料にも記載がなければ、その旨を${answer}に書いてください。`,
    }),
    'coordinates-elsewhere': ({ value, kind }) => ({
      message: `位置（${value}）が${kind === 'french' ? 'フランス本土' : '日本'}にありません。`,
      hint: `緯度と経度が入れ替わっていないか確かめてください。位置が正しければ、その旨を${answer}に書いてください。`,
    }),
    'announced-afterwards': ({ value, known }) => ({
      message: `${value}の情報が、それより前の日程（${known}）の予告になっています。`,
      hint: `saidかforを直してください。以前の予告を伝える資料であれば、その旨を${answer}に書いてください。`,
    }),
    'ordinal-against-dates': ({ value, record, known }) => ({
      message: `この回（${value}）が、番号の小さい「${record}」（${known}）より前に開かれています。`,
      hint: `日付を直してください。実際にこの順で開かれていれば、その旨を${answer}に書いてください。`,
    }),
    'next-elsewhere': ({ value, record, known }) => ({
      message: `次回の都市は「${value}」ですが、「${record}」の開催都市は「${known}」です。`,
      hint: `どちらかを直してください。その後に変更されたのであれば、その旨を${answer}に書いてください。`,
    }),
    'not-in-whole-list': ({ value, kind }) => ({
      message: `ここに挙がる「${value}」が、そろっているとされる${ofSide.ja[kind] ?? ''}参加自治体の一覧にありません。`,
      hint: `一覧に加えるか、completeを改めてください。一覧が数えない自治体であれば、その旨を${answer}に書いてください。`,
    }),
    'represents-other': ({ value, named, other }) => ({
      message: `ここで「${named}」の代表とされる「${value}」が、この回の人物の一覧では「${other}」の所属になっています。`,
      hint: `どちらかの行を直してください。両方を代表していれば、その旨を${answer}に書いてください。`,
    }),
    'gap-number': ({ value, gap, known }) => ({
      message: `不明点「${gap}」の数は${value}ですが、一覧に足りない数は${known}のいずれかです。`,
      hint: `両言語の文を直してください。数が正しければ、その旨を${answer}に書いてください。`,
    }),
    'points-of-unknown-text': ({ count }) => ({
      message: `「text_known: none」は本文が未入手であることを示しますが、項目が${count}件あります。`,
      hint: `資料が要約していれば、text_known: summaryに直してください。趣旨の一部しか伝えていなければ、その旨を${answer}に書いてください。`,
    }),
    'account-says-unread': () => ({
      message: 'この箇所は宣言の本文を未入手としていますが、text_knownは全文判明になっています。',
      hint: `この箇所を書き直してください。別のことを述べていれば、その旨をtext_knownの並びの${answer}に書いてください。`,
    }),
    'read-whole-but-part': ({ known }) => ({
      message: `この箇所は資料を途中まで読んだとしていますが、出典（${known}）はすべて全文を参照したことになっています。`,
      hint: '読み終えていれば、この箇所を書き直してください。そうでなければ、資料のreadを直してください。',
    }),
    'seen-answers-nothing': () => ({
      message: 'seenが答えていた疑問は、もうありません。',
      hint: 'seenを削除してください。読者に役立つ文であれば、noteに移してください。',
    }),
  },
});
