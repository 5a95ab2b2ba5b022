import { excerpt, family, type InBoth } from './rule.ts';

/** The noun for the record that an id names, and the place to add a missing one. */
const named: InBoth<Readonly<Record<string, { readonly noun: string; readonly add: string }>>> = {
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
};

/** Ids that name nothing, or two things, and what nothing names. */
export const referenceRules = family({
  'dangling-id': {
    fr: ({ value, named: kind, nearest }) => {
      const { noun, add } = named.fr[kind] ?? { noun: 'L’identifiant', add: 'corrigez-le' };
      return [
        `${noun} « ${excerpt(value)} » n’existe pas.`,
        nearest ? `Écrivez « ${nearest} », ou ${add}.` : `Corrigez l’identifiant, ou ${add}.`,
      ];
    },
    ja: ({ value, named: kind, nearest }) => {
      const { noun, add } = named.ja[kind] ?? { noun: '', add: '訂正' };
      return [
        `${noun}ID「${excerpt(value)}」は登録されていません。`,
        nearest ? `「${nearest}」に直すか、${add}してください。` : `IDを直すか、${add}してください。`,
      ];
    },
  },
  'published-gone': {
    fr: ({ value, named: kind, count, other, known, more, address }) => [
      `${named.fr[kind]?.noun ?? ''} « ${value} » n’existe plus ; son adresse est publiée${count === '0' ? '' : `, et ${count === '1' ? 'un endroit y renvoie' : `${count} endroits y renvoient`} : ${known}${more === '0' ? '' : ` et ${more} autre${more === '1' ? '' : 's'} fichier${more === '1' ? '' : 's'}`}`}.`,
      other
        ? `Rendez à « ${other} » son nom « ${value} » : une adresse publiée ne change pas.`
        : kind === 'sources'
          ? 'Remettez sa fiche : une source citée se garde. Si sa page a disparu, dites-le dans note, et donnez dans archived l’adresse d’une copie.'
          : `Remettez ce qui s’y trouvait ; pour le retirer, corrigez d’abord ce qui y renvoie, puis dites pourquoi dans removed.yaml : - address: ${address}`,
    ],
    ja: ({ value, named: kind, count, other, known, more, address }) => [
      `${named.ja[kind]?.noun ?? ''}「${value}」がありませんが、そのアドレスは公開済みです。${count === '0' ? '' : `${count}か所から参照されています（${known}${more === '0' ? '' : `、ほか${more}ファイル`}）。`}`,
      other
        ? `「${other}」の名前を「${value}」に戻してください。公開したアドレスは変えられません。`
        : kind === 'sources'
          ? '引用した資料は残すため、記録を元に戻してください。ページがなくなっていれば、noteにその旨を、archivedに写しのアドレスを書いてください。'
          : `元に戻してください。取り除くときは、先に参照している箇所を直し、理由をremoved.yamlに書いてください：- address: ${address}`,
    ],
  },
  'duplicate-id': {
    fr: ({ value, other, line }) => [
      `L’identifiant « ${value} » est déjà pris, ${other ? `dans ${other}, ` : ''}ligne ${line}.`,
      'Donnez-en un autre à ce qui n’est pas encore publié : un identifiant publié ne change plus.',
    ],
    ja: ({ value, other, line }) => [
      `ID「${value}」は、すでに${other ? `${other}の` : ''}${line}行目で使われています。`,
      'まだ公開していないほうに、別のIDを付けてください。公開したIDは変えられません。',
    ],
  },
  'term-stands-twice': {
    fr: '« {value} » est déjà ce que désigne le terme « {other} ». → Gardez stands dans un seul des deux termes.',
    ja: '「{value}」は、すでに用語「{other}」の対象になっています。 → standsはどちらか一方にだけ書いてください。',
  },
  'became-itself': {
    fr: '« {value} » serait devenu « {to} », qui ramène à « {value} ». → Retirez became de la fiche de l’organisme d’aujourd’hui.',
    ja: '「{value}」は「{to}」となり、そこから再び「{value}」に戻っています。 → 現在の機関の記録から、becameを削除してください。',
  },
  'excerpt-of-nothing': {
    fr: ({ value, record: source, nearest }) => [
      `L’extrait de « ${source} » n’appuie aucun fait : « ${excerpt(value)} » ne cite pas cette source.`,
      nearest ? `Écrivez « ${nearest} ».` : `Écrivez le chemin d’un fait dont les sources nomment « ${source} ».`,
    ],
    ja: ({ value, record: source, nearest }) => [
      `「${source}」の抜粋が裏付ける事実がありません。「${excerpt(value)}」はこの資料を出典としていません。`,
      nearest ? `「${nearest}」に直してください。` : `「${source}」を出典とする事実のパスを書いてください。`,
    ],
  },
  'source-never-cited': {
    fr: 'Rien ne cite la source « {value} ». → Citez-la là où elle apporte quelque chose, ou retirez-la si elle n’a jamais été publiée.',
    ja: '資料「{value}」はどこにも引用されていません。 → 根拠となる箇所で引用してください。公開したことのない資料であれば、削除してください。',
    advice: { fr: 'Sources jamais citées', ja: '引用されていない資料' },
  },
});
