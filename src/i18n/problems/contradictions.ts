import { dictionary } from '../locales.ts';
import { problemWordings } from './problem-wording.ts';

/** The field in which an editor answers a contradiction. */
export const answer = 'seen: { fr: "…", ja: "…" }';

/** A side, as written after a number of authorities. */
export const ofSide = dictionary<Readonly<Record<string, string>>>({
  fr: { french: ' du côté français', japanese: ' du côté japonais', total: '', both: '' },
  ja: { french: 'フランス側の', japanese: '日本側の', total: '', both: '' },
});

/** Writes a number of authorities in French. */
export function authorities(count: string): string {
  return count === '1' ? '1 collectivité' : `${count} collectivités`;
}

const adjective = dictionary<Readonly<Record<string, string>>>({
  fr: { french: 'française', japanese: 'japonaise' },
  ja: { french: 'フランス', japanese: '日本' },
});

const statuses = dictionary<Readonly<Record<string, string>>>({
  fr: { announced: 'annoncée', planned: 'prévue', postponed: 'reportée', cancelled: 'annulée' },
  ja: { announced: '予告', planned: '予定', postponed: '延期', cancelled: '中止' },
});

const insee = {
  fr: 'Un code INSEE de commune a cinq signes, zéros compris : 06029 pour Cannes.',
  ja: 'コミューンのINSEEコードは先頭の0を含めて5字です（カンヌは06029）。確かめて直してください。',
};
const japanese = {
  fr: 'Un code de collectivité japonaise a cinq chiffres, ou six avec le chiffre de contrôle : 17201 ou 172014 pour Kanazawa.',
  ja: '団体コードは5桁、検査数字を付ければ6桁です（金沢市は17201または172014）。確かめて直してください。',
};

/** The form of the code of each kind of authority. */
const codeForms: Readonly<Record<string, { readonly fr: string; readonly ja: string }>> = {
  commune: insee,
  intercommunality: {
    fr: 'Une intercommunalité a un numéro SIREN de neuf chiffres.',
    ja: '広域行政組織のコードは9桁のSIREN番号です。確かめて直してください。',
  },
  department: {
    fr: 'Un code de département a deux ou trois signes : 13, 2A, 974.',
    ja: '県（フランス）のコードは2字か3字です（13、2A、974）。確かめて直してください。',
  },
  region: {
    fr: 'Un code de région a deux chiffres : 93.',
    ja: '地域圏のコードは2桁です（93）。確かめて直してください。',
  },
};

const textKnown = dictionary<Readonly<Record<string, (value: string, text: string) => string>>>({
  fr: {
    quoted: (value, text) =>
      `« text_known: ${text} » contredit le point « ${value} », qui donne les mots de la déclaration.`,
    'without-points': () => '« text_known: full » dit le texte connu en entier, et ni text ni aucun point ne le donne.',
    paraphrased: (value) =>
      `« text_known: full » dit le texte connu en entier, et le point « ${value} » n’en donne pas les mots.`,
    gap: (value) => `« text_known: full » dit le texte connu en entier, et la lacune « ${value} » le cherche encore.`,
  },
  ja: {
    quoted: (value, text) => `「text_known: ${text}」ですが、項目「${value}」は宣言の文言を載せています。`,
    'without-points': () => '「text_known: full」は全文判明を示しますが、本文（text）も項目（points）もありません。',
    paraphrased: (value) => `「text_known: full」は全文判明を示しますが、項目「${value}」は宣言の文言ではありません。`,
    gap: (value) => `「text_known: full」は全文判明を示しますが、不明点「${value}」が本文をまだ探しています。`,
  },
});

/** Facts that cannot be true together. */
export const contradictionProblems = problemWordings({
  fr: {
    'sum-differs': ({ value, count, known }) => ({
      message: `Les parties (${known}) font ${count}, et le total retenu est ${value}.`,
      hint: `Corrigez le nombre qui est faux ; si une même source imprime les trois, dites-le dans ${answer}.`,
    }),
    'count-beside-list': ({ value, count, kind, named }) => ({
      message: `La liste « ${named} », dite entière, nomme ${authorities(count)}${ofSide.fr[kind] ?? ''}, et le nombre donné est ${value}.`,
      hint: `Complétez la liste ou changez complete ; corrigez le nombre s’il est faux ; si une source imprime les deux, dites-le dans ${answer}.`,
    }),
    'count-below-names': ({ value, count, kind, named }) => ({
      message: `La liste « ${named} » nomme déjà ${authorities(count)}${ofSide.fr[kind] ?? ''}, et le nombre donné est ${value}.`,
      hint: `Corrigez le nombre ou la liste ; si une source imprime les deux, dites-le dans ${answer}.`,
    }),
    'kept-is-rejected': ({ value, count }) => ({
      message: `La valeur retenue de « ${value} » est aussi celle d’une version rejetée (others, ligne ${count}).`,
      hint: `Remettez l’ancienne valeur si elle a été écrasée, ou retirez cette version ; si la même valeur dit autre chose, expliquez-le dans ${answer}.`,
    }),
    'end-on-other-side': ({ value, kind }) => ({
      message: `« ${value} » n’est pas une collectivité ${adjective.fr[kind] ?? ''}, que ce champ attend.`,
      hint: `Écrivez l’identifiant d’une collectivité ${adjective.fr[kind] ?? ''}, ou mettez celle-ci dans l’autre champ.`,
    }),
    'side-contradicts': ({ value, named, kind }) => ({
      message: `« side: ${value} » contredit « ${named} », qui est${ofSide.fr[kind] ?? ''}.`,
      hint: 'Retirez side : le côté vient de la collectivité.',
    }),
    'kind-of-other-side': ({ value, field, known }) =>
      field === 'kind'
        ? {
            message: `« ${value} » n’est pas une sorte de collectivité du pays de ce fichier.`,
            hint: `Écrivez l’une de celles-ci : ${known} ; ou mettez la fiche dans l’autre fichier.`,
          }
        : {
            message: `Le territoire « ${value} » n’est pas du pays de ce fichier.`,
            hint: 'Écrivez l’identifiant du territoire dont la collectivité fait partie.',
          },
    'bad-code': ({ value, kind }) => ({
      message: `« ${value} » n’est pas un code de cette sorte de collectivité.`,
      hint: (codeForms[kind] ?? japanese).fr,
    }),
    'code-twice': ({ value, other }) => ({
      message: `Le code « ${value} » est déjà celui de « ${other} ».`,
      hint: 'Corrigez l’un des deux codes, ou réunissez les deux fiches si c’est la même collectivité.',
    }),
    'part-outside-whole': ({ value, named, known }) => ({
      message: `« ${value} » tombe hors de « ${named} » (${known}).`,
      hint: `Corrigez l’une des deux dates ; si la source place bien ce jour en dehors, dites-le dans ${answer}.`,
    }),
    'earlier-than-its-start': ({ value, named, start }) => ({
      message: `« ${value} » vient avant « ${named} » (${start}), dont c’est la suite.`,
      hint: `Corrigez l’une des deux dates ; si la source le dit bien ainsi, expliquez-le dans ${answer}.`,
    }),
    'held-by-announcement': ({ known, start }) => ({
      message: `L’édition est donnée pour tenue (${start}) par des sources toutes parues avant : ${known}.`,
      hint: 'Ajoutez une source parue après la réunion ; s’il n’y en a pas, écrivez announced ou planned.',
    }),
    'held-beforehand': ({ value, known }) => ({
      message: `L’édition est dite tenue (${value}) avant d’avoir commencé (${known}).`,
      hint: 'Corrigez said ou for ; avant la réunion, elle est announced ou planned.',
    }),
    'status-after-held': ({ value }) => ({
      message: `Une ligne « ${value} » suit la ligne « held » : le lecteur verrait une édition qui n’a pas eu lieu.`,
      hint: 'Mettez les lignes dans l’ordre des faits : held vient en dernier.',
    }),
    'status-out-of-order': ({ value, start }) => ({
      message: `Cette ligne, dite en ${value}, suit une ligne dite en ${start}.`,
      hint: 'Mettez les lignes dans l’ordre, ou corrigez said.',
    }),
    'status-elsewhere': ({ value, known }) => ({
      message: `L’état actuel est pour ${value}, et dates.days dit ${known}.`,
      hint: `Corrigez l’une des deux dates ; si la source donne bien les deux, expliquez-le dans ${answer}.`,
    }),
    'known-in-announced': ({ value, kind, record }) => ({
      message: `« ${value} » parle d’une réunion qui a eu lieu, et « ${record} » est ${statuses.fr[kind] ?? kind}.`,
      hint: 'Si elle a eu lieu, ajoutez à status la ligne held et sa source ; sinon écrivez unknown ou retirez ce champ.',
    }),
    'ordinal-twice': ({ count, value, other }) => ({
      message: `Deux dossiers portent le numéro ${count} : « ${other} » et « ${value} ».`,
      hint: 'Rendez au dossier renommé son ancien nom, ou donnez au nouveau le numéro suivant : une adresse publiée ne change pas.',
    }),
    'session-elsewhere': ({ value, record, count }) => ({
      message: record
        ? `L’activité « ${value} » est au programme de « ${record} », non de cette édition.`
        : `L’identifiant « ${value} » est celui d’une activité de l’édition ${count}, non de celle-ci.`,
      hint: record
        ? 'Écrivez l’identifiant d’une activité de cette édition.'
        : 'Commencez-le par ed et le numéro de cette édition, s’il n’est pas encore publié ; sinon mettez l’activité dans son édition.',
    }),
    'twinning-elsewhere': ({ value, named, known }) => ({
      message: `« ${named} » n’est à aucun bout du lien « ${value} » (${known}).`,
      hint: 'Écrivez l’identifiant d’un lien de cette ville, ou retirez twinning.',
    }),
    'city-role': ({ value, named, nearest }) => ({
      message: `« role: ${value} » contredit les éditions, où « ${named} » est « ${nearest} ».`,
      hint: `Écrivez role: ${nearest}`,
    }),
    'milestone-kind': ({ value, nearest }) => ({
      message: `« kind: twinning » contredit le lien « ${value} », dont kind est « ${nearest} ».`,
      hint: 'Écrivez kind: agreement pour un accord, kind: event pour un lien ponctuel ; ou corrigez le lien.',
    }),
    'present-and-absent': ({ value, list }) => ({
      message: `« ${value} » est à la fois dans la liste des participants et dans ${list}.`,
      hint: 'Gardez l’une des deux lignes.',
    }),
    'text-known-differs': ({ text, kind, value }) => ({
      message: textKnown.fr[kind]?.(value, text) ?? '',
      hint: 'Corrigez text_known : none, summary, partial ou full ; ou corrigez ce qui le contredit.',
    }),
  },
  ja: {
    'sum-differs': ({ value, count, known }) => ({
      message: `内訳（${known}）の合計は${count}ですが、採用した合計は${value}になっています。`,
      hint: `誤っている数を直してください。一つの資料が三つともこのとおり記していれば、その旨を${answer}に書いてください。`,
    }),
    'count-beside-list': ({ value, count, kind, named }) => ({
      message: `一覧「${named}」はすべてそろっているとされ、${ofSide.ja[kind] ?? ''}自治体は${count}ですが、記された数は${value}です。`,
      hint: `一覧を補うかcompleteを改め、数の誤りであれば数を直してください。一つの資料が両方をこのとおり記していれば、その旨を${answer}に書いてください。`,
    }),
    'count-below-names': ({ value, count, kind, named }) => ({
      message: `一覧「${named}」にはすでに${ofSide.ja[kind] ?? ''}自治体が${count}挙がっていますが、記された数は${value}です。`,
      hint: `数か一覧を直してください。一つの資料が両方をこのとおり記していれば、その旨を${answer}に書いてください。`,
    }),
    'kept-is-rejected': ({ value, count }) => ({
      message: `「${value}」で採用した値が、採らないとした記述（othersの${count}番目）と同じです。`,
      hint: `上書きした場合は元の値と出典に戻すか、この記述を削除してください。同じ値でも指すものが違えば、その旨を${answer}に書いてください。`,
    }),
    'end-on-other-side': ({ value, kind }) => ({
      message: `この項目に書くのは${adjective.ja[kind] ?? ''}の自治体ですが、「${value}」は${adjective.ja[kind] ?? ''}の自治体ではありません。`,
      hint: `${adjective.ja[kind] ?? ''}の自治体のIDに直すか、「${value}」をもう一方の項目に移してください。`,
    }),
    'side-contradicts': ({ value, named, kind }) => ({
      message: `「side: ${value}」が、${ofSide.ja[kind] ?? ''}「${named}」と食い違っています。`,
      hint: '側は自治体から分かるため、sideを削除してください。',
    }),
    'kind-of-other-side': ({ value, field, known }) =>
      field === 'kind'
        ? {
            message: `「${value}」は、このファイルの国の自治体の種類ではありません。`,
            hint: `${known}のいずれかにするか、もう一方の国のファイルに移してください。`,
          }
        : {
            message: `「${value}」は、このファイルの国の地域ではありません。`,
            hint: '自治体が属する県・地域圏・都道府県のIDに直してください。',
          },
    'bad-code': ({ value, kind }) => ({
      message: `「${value}」は、この種類の自治体のコードの形ではありません。`,
      hint: (codeForms[kind] ?? japanese).ja,
    }),
    'code-twice': ({ value, other }) => ({
      message: `コード「${value}」は、すでに「${other}」に使われています。`,
      hint: 'どちらかのコードを直すか、同じ自治体であれば記録を一つにまとめてください。',
    }),
    'part-outside-whole': ({ value, named, known }) => ({
      message: `「${value}」が「${named}」（${known}）から外れています。`,
      hint: `どちらかの日付を直してください。資料がこのとおり記していれば、その旨を${answer}に書いてください。`,
    }),
    'earlier-than-its-start': ({ value, named, start }) => ({
      message: `「${value}」が、その後のことであるはずの「${named}」（${start}）より前になっています。`,
      hint: `どちらかの日付を直してください。資料がこのとおり記していれば、その旨を${answer}に書いてください。`,
    }),
    'held-by-announcement': ({ known, start }) => ({
      message: `開催済み（${start}）とする根拠が、すべて会議より前の資料（${known}）になっています。`,
      hint: '会議の後に出た資料を加えてください。なければ、announcedかplannedにしてください。',
    }),
    'held-beforehand': ({ value, known }) => ({
      message: `会議（${known}）が始まる前の${value}の情報で、開催済みになっています。`,
      hint: 'saidかforを直してください。会議の前であれば、announcedかplannedにしてください。',
    }),
    'status-after-held': ({ value }) => ({
      message: `「held」の行の後に「${value}」の行があり、まだ開かれていない回として表示されます。`,
      hint: '行を出来事の順に並べ、heldを最後にしてください。',
    }),
    'status-out-of-order': ({ value, start }) => ({
      message: `${start}の情報の行の後に、それより前の${value}の情報の行があります。`,
      hint: '行を順に並べるか、saidを直してください。',
    }),
    'status-elsewhere': ({ value, known }) => ({
      message: `現在の状態の日程は${value}ですが、dates.daysは${known}になっています。`,
      hint: `どちらかの日付を直してください。資料が両方をこのとおり記していれば、その旨を${answer}に書いてください。`,
    }),
    'known-in-announced': ({ value, kind, record }) => ({
      message: `「${value}」は開かれた会議の内容ですが、「${record}」は${statuses.ja[kind] ?? kind}の状態です。`,
      hint: '会議が開かれたのであれば、statusにheldの行を出典とともに追加してください。そうでなければ、unknownにするか、この項目を削除してください。',
    }),
    'ordinal-twice': ({ count, value, other }) => ({
      message: `第${count}回のフォルダーが、「${other}」と「${value}」の二つあります。`,
      hint: '公開したアドレスは変えられません。名前を変えたフォルダーは元に戻し、新しいフォルダーには次の番号を付けてください。',
    }),
    'session-elsewhere': ({ value, record, count }) => ({
      message: record
        ? `「${value}」は、この回ではなく「${record}」のプログラムにあります。`
        : `ID「${value}」は、この回ではなく第${count}回のプログラムのものです。`,
      hint: record
        ? 'この回のプログラムのIDに直してください。'
        : 'まだ公開していなければ、edとこの回の番号で始めてください。公開済みであれば、その回に移してください。',
    }),
    'twinning-elsewhere': ({ value, named, known }) => ({
      message: `「${named}」は、提携「${value}」（${known}）のどちらの側でもありません。`,
      hint: 'この都市の提携のIDに直すか、twinningを削除してください。',
    }),
    'city-role': ({ value, named, nearest }) => ({
      message: `「role: ${value}」が、「${named}」を「${nearest}」とする回の記録と食い違っています。`,
      hint: `role: ${nearest}に直してください。`,
    }),
    'milestone-kind': ({ value, nearest }) => ({
      message: `「kind: twinning」が、提携「${value}」のkind「${nearest}」と食い違っています。`,
      hint: '提携であればkind: agreement、その他の交流であればkind: eventに直すか、提携のほうを直してください。',
    }),
    'present-and-absent': ({ value, list }) => ({
      message: `「${value}」が、参加自治体の一覧と${list}の両方にあります。`,
      hint: 'どちらか一方の行だけを残してください。',
    }),
    'text-known-differs': ({ text, kind, value }) => ({
      message: textKnown.ja[kind]?.(value, text) ?? '',
      hint: 'text_known（none、summary、partial、full）か、食い違うほうを直してください。',
    }),
  },
});
