import { dictionary } from '../locales.ts';
import { excerpt, problemWordings } from './problem-wording.ts';

/** The noun for the record that an id names, and the place to add a missing one. */
const named = dictionary<Readonly<Record<string, { readonly noun: string; readonly add: string }>>>({
  fr: {
    sources: { noun: 'La source', add: 'décrivez-la dans le fichier de son éditeur, dans sources/' },
    authorities: { noun: 'La collectivité', add: 'ajoutez-la à authorities/france.yaml ou à authorities/japan.yaml' },
    organisations: { noun: 'L’organisme', add: 'ajoutez-le à organisations.yaml' },
    people: { noun: 'La personne', add: 'ajoutez-la à people.yaml' },
    areas: { noun: 'Le territoire', add: 'ajoutez-le à areas.yaml' },
    twinnings: { noun: 'Le jumelage ou l’accord', add: 'ajoutez-le à twinnings.yaml' },
    milestones: { noun: 'Le repère chronologique', add: 'ajoutez-le à milestones.yaml' },
    terms: { noun: 'Le terme', add: 'ajoutez-le à terms.yaml' },
    editions: { noun: 'L’édition', add: 'créez son dossier dans editions/' },
    declarations: { noun: 'La déclaration', add: 'créez son dossier dans declarations/' },
    cities: { noun: 'La ville', add: 'créez son dossier dans cities/' },
    themes: { noun: 'Le thème', add: 'créez son dossier dans themes/' },
    pages: { noun: 'La page', add: 'créez son dossier dans pages/' },
    items: { noun: 'L’activité', add: 'ajoutez-la au programme de son édition' },
    counts: { noun: 'Le dénombrement', add: 'ajoutez-le à link-counts.yaml' },
    points: { noun: 'Le point', add: 'ajoutez-le aux points de la déclaration' },
    gaps: { noun: 'La lacune', add: 'ajoutez-la à gaps, dans la fiche' },
    totals: { noun: 'Le total', add: 'choisissez-en un dans la liste de docs/prose.md' },
    records: {
      noun: 'La collectivité, l’organisme ou le thème',
      add: 'mettez son dossier devant, par exemple « editions/5-tours »',
    },
  },
  ja: {
    sources: { noun: '資料', add: 'sources/にある発行者のファイルに登録' },
    authorities: { noun: '自治体', add: 'authorities/france.yamlかauthorities/japan.yamlに追加' },
    organisations: { noun: '関係機関', add: 'organisations.yamlに追加' },
    people: { noun: '人物', add: 'people.yamlに追加' },
    areas: { noun: '県・地域圏・都道府県', add: 'areas.yamlに追加' },
    twinnings: { noun: '姉妹都市・提携', add: 'twinnings.yamlに追加' },
    milestones: { noun: '年表の項目', add: 'milestones.yamlに追加' },
    terms: { noun: '用語', add: 'terms.yamlに追加' },
    editions: { noun: '会議', add: 'editions/にフォルダーを作成' },
    declarations: { noun: '宣言', add: 'declarations/にフォルダーを作成' },
    cities: { noun: '都市', add: 'cities/にフォルダーを作成' },
    themes: { noun: 'テーマ', add: 'themes/にフォルダーを作成' },
    pages: { noun: 'ページ', add: 'pages/にフォルダーを作成' },
    items: { noun: 'プログラム', add: 'その回のprogrammeに追加' },
    counts: { noun: '提携数', add: 'link-counts.yamlに追加' },
    points: { noun: '項目', add: 'その宣言のpointsに追加' },
    gaps: { noun: '不明点', add: 'その記録のgapsに追加' },
    totals: { noun: '件数', add: 'docs/prose.mdの一覧にある語を選択' },
    records: { noun: '自治体・関係機関・テーマ', add: '「editions/5-tours」のようにフォルダー名から記入' },
  },
});

/** Mistakes between records: ids, sources, gaps, follow-ups of a declaration. */
export const relationProblems = problemWordings({
  fr: {
    'dangling-id': ({ value, named: kind, nearest }) => {
      const { noun, add } = named.fr[kind] ?? { noun: 'L’identifiant', add: 'corrigez-le' };
      return {
        message: `${noun} « ${excerpt(value)} » n’existe pas.`,
        hint: nearest ? `Écrivez « ${nearest} », ou ${add}.` : `Corrigez l’identifiant, ou ${add}.`,
      };
    },
    'published-gone': ({ value, named: kind, count, other, known, more, address }) => ({
      message: `${named.fr[kind]?.noun ?? ''} « ${value} » n’existe plus ; son adresse est publiée${count === '0' ? '' : `, et ${count === '1' ? 'un endroit y renvoie' : `${count} endroits y renvoient`} : ${known}${more === '0' ? '' : ` et ${more} autre${more === '1' ? '' : 's'} fichier${more === '1' ? '' : 's'}`}`}.`,
      hint: other
        ? `Rendez à « ${other} » son nom « ${value} » : une adresse publiée ne change pas.`
        : kind === 'sources'
          ? 'Remettez sa fiche : une source citée se garde. Si sa page a disparu, dites-le dans note, et donnez dans archived l’adresse d’une copie.'
          : `Remettez ce qui s’y trouvait ; pour le retirer, corrigez d’abord ce qui y renvoie, puis dites pourquoi dans removed.yaml : - address: ${address}`,
    }),
    'duplicate-id': ({ value, other, line }) => ({
      message: `L’identifiant « ${value} » est déjà pris, ${other ? `dans ${other}, ` : ''}ligne ${line}.`,
      hint: 'Donnez-en un autre à ce qui n’est pas encore publié : un identifiant publié ne change plus.',
    }),
    'no-source': ({ value, list }) => ({
      message: list ? `Une autre version de « ${value} » n’a pas de source.` : `« ${value} » n’a pas de source.`,
      hint: 'Ajoutez sources: [ ] avec l’identifiant de la source ; sinon, dites d’où cela vient : derived, general_knowledge ou ours.',
    }),
    'also-without-head': () => ({
      message: '« also » s’ajoute aux sources de la tête de la liste, et cette liste n’en a pas.',
      hint: 'Écrivez « sources » à la place de « also ».',
    }),
    'unknown-without-gap': ({ value }) => ({
      message: `« ${value} » est inconnu, et aucune lacune ne l’explique.`,
      hint: `Ajoutez « ${value} » aux explains d’une lacune de gaps ; écrivez not-stated si l’on n’a pas cherché ailleurs.`,
    }),
    'unknown-without-gaps': ({ value }) => ({
      message: `« ${value} » est inconnu, et cette sorte de fiche n’a pas de lacunes pour l’expliquer.`,
      hint: 'Écrivez not-stated.',
    }),
    'gap-explains-nothing': ({ gap, value, nearest }) => ({
      message: `La lacune « ${gap} » explique « ${value} », qui n’est pas dans ce fichier.`,
      hint: nearest ? `Écrivez « ${nearest} », ou retirez ce chemin.` : 'Corrigez ce chemin, ou retirez-le.',
    }),
    'gap-explains-value': ({ gap, value }) => ({
      message: `La lacune « ${gap} » explique « ${value} », qui a une valeur.`,
      hint: 'Retirez ce chemin ; si c’est le seul, retirez la lacune.',
    }),
    'no-host': () => ({
      message: 'L’édition n’a pas de ville hôte.',
      hint: 'Écrivez l’identifiant de la ville et sa source : hosts: { authorities: [cannes], sources: [clair-rencontres] }',
    }),
    'participant-twice': ({ value, line }) => ({
      message: `La collectivité « ${value} » figure déjà parmi les participants, ligne ${line}.`,
      hint: 'Gardez une seule ligne, avec les sources des deux.',
    }),
    'person-twice': ({ value, line }) => ({
      message: `La personne « ${value} » figure déjà dans cette édition, ligne ${line}.`,
      hint: 'Réunissez les deux lignes en une : role, puis hosts, speaks ou named.',
    }),
    'term-stands-twice': ({ value, other }) => ({
      message: `« ${value} » est déjà ce que désigne le terme « ${other} ».`,
      hint: 'Gardez stands dans un seul des deux termes.',
    }),
    'person-unused': ({ value }) => ({
      message: `La personne « ${value} » n’est citée nulle part.`,
      hint: 'Citez-la dans une édition, une déclaration, un organisme ou la série, ou retirez-la de people.yaml.',
    }),
    'adoption-outside-edition': ({ value, start, end }) => ({
      message: `La date de la déclaration, le ${value}, tombe hors de l’édition (du ${start} au ${end}).`,
      hint: 'Corrigez cette date, ou dates.days dans l’édition.',
    }),
    'adopted-by-without-adoption': ({ value }) => ({
      message: `adopted_by dit qui a adopté la déclaration, alors que how (${value}) n’établit pas d’adoption.`,
      hint: 'Écrivez how: adopted si une source dit l’adoption ; sinon, retirez adopted_by.',
    }),
    'held-in-announced': ({ value }) => ({
      message: `L’activité « ${value} » est donnée pour tenue, alors que l’édition n’a pas eu lieu.`,
      hint: 'Ajoutez status: planned à l’activité ; si l’édition a eu lieu, ajoutez d’abord à son status la ligne held et sa source.',
    }),
    'former-authority': ({ value, to, on }) => ({
      message: `« ${value} » est devenue « ${to} » (${on}) et ne peut plus participer à cette édition.`,
      hint: `Écrivez « ${to} » ; si la date est fausse, corrigez became sur la fiche de « ${value} ».`,
    }),
    'became-itself': ({ value, to }) => ({
      message: `« ${value} » serait devenu « ${to} », qui ramène à « ${value} ».`,
      hint: 'Retirez became de la fiche de l’organisme d’aujourd’hui.',
    }),
    'follow-up-to-nothing': ({ value, nearest }) => ({
      message: `La suite « ${excerpt(value)} » ne mène à rien qui puisse reprendre une déclaration.`,
      hint: nearest
        ? `Écrivez « ${nearest} ».`
        : 'Écrivez le chemin d’une édition, d’une déclaration ou d’un jalon : editions/5-tours, editions/5-tours/programme.ed5-closing, milestones/….',
    }),
    'follow-up-earlier': ({ value, on, start }) => ({
      message: `La suite « ${value} »${on ? ` (${on})` : ''} n’est pas postérieure à la déclaration${start ? ` (${start})` : ''}.`,
      hint: 'Nommez ce qui est venu ensuite ; si une date est fausse, corrigez-la sur sa fiche.',
    }),
    'follow-up-missing': ({ value }) => ({
      message: `Rien ne dit ce qu’est devenu l’engagement « ${value} ».`,
      hint: 'Ajoutez follow_up: avec ce qui l’a repris et sa source ; sinon follow_up: unknown, et une lacune qui dise où la suite a été cherchée.',
    }),
  },
  ja: {
    'dangling-id': ({ value, named: kind, nearest }) => {
      const { noun, add } = named.ja[kind] ?? { noun: '', add: '訂正' };
      return {
        message: `${noun}ID「${excerpt(value)}」は登録されていません。`,
        hint: nearest ? `「${nearest}」に直すか、${add}してください。` : `IDを直すか、${add}してください。`,
      };
    },
    'published-gone': ({ value, named: kind, count, other, known, more, address }) => ({
      message: `${named.ja[kind]?.noun ?? ''}「${value}」がありませんが、そのアドレスは公開済みです。${count === '0' ? '' : `${count}か所から参照されています（${known}${more === '0' ? '' : `、ほか${more}ファイル`}）。`}`,
      hint: other
        ? `「${other}」の名前を「${value}」に戻してください。公開したアドレスは変えられません。`
        : kind === 'sources'
          ? '引用した資料は残すため、記録を元に戻してください。ページがなくなっていれば、noteにその旨を、archivedに写しのアドレスを書いてください。'
          : `元に戻してください。取り除くときは、先に参照している箇所を直し、理由をremoved.yamlに書いてください：- address: ${address}`,
    }),
    'duplicate-id': ({ value, other, line }) => ({
      message: `ID「${value}」は、すでに${other ? `${other}の` : ''}${line}行目で使われています。`,
      hint: 'まだ公開していないほうに、別のIDを付けてください。公開したIDは変えられません。',
    }),
    'no-source': ({ value, list }) => ({
      message: list ? `「${value}」のほかの記述に出典がありません。` : `「${value}」に出典がありません。`,
      hint: 'sources: [ ]に資料のIDを書くか、典拠の別をderived、general_knowledge、oursで示してください。',
    }),
    'also-without-head': () => ({
      message: '「also」は一覧の先頭の出典に加えるものですが、この一覧の先頭には出典がありません。',
      hint: '「also」を「sources」に直してください。',
    }),
    'unknown-without-gap': ({ value }) => ({
      message: `「${value}」がunknownですが、それを説明する不明点がありません。`,
      hint: `gapsの不明点のexplainsに「${value}」を追加してください。ほかを調べていないときはnot-statedにしてください。`,
    }),
    'unknown-without-gaps': ({ value }) => ({
      message: `「${value}」がunknownですが、この種類の記録には不明点を書けません。`,
      hint: 'not-statedに直してください。',
    }),
    'gap-explains-nothing': ({ gap, value, nearest }) => ({
      message: `不明点「${gap}」が挙げる「${value}」は、このファイルにありません。`,
      hint: nearest ? `「${nearest}」に直すか、削除してください。` : 'パスを直すか、削除してください。',
    }),
    'gap-explains-value': ({ gap, value }) => ({
      message: `不明点「${gap}」が挙げる「${value}」には、値があります。`,
      hint: 'このパスを削除してください。ほかにパスがなければ、不明点ごと削除してください。',
    }),
    'no-host': () => ({
      message: 'この回に開催都市がありません。',
      hint: 'hosts: { authorities: [cannes], sources: [clair-rencontres] }のように、都市のIDと出典を書いてください。',
    }),
    'participant-twice': ({ value, line }) => ({
      message: `「${value}」は、すでに${line}行目で参加自治体に挙げられています。`,
      hint: '一行にまとめ、両方の出典をそこに書いてください。',
    }),
    'person-twice': ({ value, line }) => ({
      message: `人物「${value}」は、この回の${line}行目にすでに挙げられています。`,
      hint: '一つにまとめ、roleに続けてhosts、speaks、namedを書いてください。',
    }),
    'term-stands-twice': ({ value, other }) => ({
      message: `「${value}」は、すでに用語「${other}」の対象になっています。`,
      hint: 'standsはどちらか一方にだけ書いてください。',
    }),
    'person-unused': ({ value }) => ({
      message: `人物「${value}」は、どこにも挙げられていません。`,
      hint: '会議、宣言、関係機関、seriesのいずれかで挙げるか、people.yamlから削除してください。',
    }),
    'adoption-outside-edition': ({ value, start, end }) => ({
      message: `宣言の日付（${value}）が、会議の日程（${start}〜${end}）から外れています。`,
      hint: 'この日付か、その回のdates.daysを直してください。',
    }),
    'adopted-by-without-adoption': ({ value }) => ({
      message: `adopted_byは採択した者を示しますが、how（${value}）では採択が確認できません。`,
      hint: '採択を伝える資料があればhow: adoptedとし、なければadopted_byを消してください。',
    }),
    'held-in-announced': ({ value }) => ({
      message: `会議がまだ開かれていないのに、プログラム「${value}」が開催済みになっています。`,
      hint: 'プログラムにstatus: plannedを追加してください。会議が開かれたのであれば、先に会議のstatusへheldの行を出典とともに追加してください。',
    }),
    'former-authority': ({ value, to, on }) => ({
      message: `「${value}」は「${to}」となったため（${on}）、この回には参加できません。`,
      hint: `「${to}」に直してください。日付が誤りなら、「${value}」の記録のbecameを直してください。`,
    }),
    'became-itself': ({ value, to }) => ({
      message: `「${value}」は「${to}」となり、そこから再び「${value}」に戻っています。`,
      hint: '現在の機関の記録から、becameを削除してください。',
    }),
    'follow-up-to-nothing': ({ value, nearest }) => ({
      message: `その後「${excerpt(value)}」は、宣言を受けたものを指していません。`,
      hint: nearest
        ? `「${nearest}」に直してください。`
        : '回、宣言、年表の出来事のパスを書いてください：editions/5-tours、editions/5-tours/programme.ed5-closing、milestones/…',
    }),
    'follow-up-earlier': ({ value, on, start }) => ({
      message: `その後「${value}」${on ? `（${on}）` : ''}は、宣言${start ? `（${start}）` : ''}より後のものではありません。`,
      hint: '宣言の後のものを書いてください。日付の誤りなら、その記録で直してください。',
    }),
    'follow-up-missing': ({ value }) => ({
      message: `合意事項「${value}」のその後が書かれていません。`,
      hint: 'follow_up:に、これを受けたものと出典を書いてください。分からなければfollow_up: unknownとし、調べた資料をgapsに加えてください。',
    }),
  },
});
