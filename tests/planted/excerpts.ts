import { kagemitsuSources, type Planted } from './planted.ts';

/** Mistakes in the sentences that sources are quoted with. */
export const plantedExcerpts: readonly Planted[] = [
  {
    mistake: 'an excerpt for a fact that does not cite its source',
    code: 'excerpt-of-nothing',
    file: kagemitsuSources,
    edit: ['facts: [editions/4-kagemitsu/names.ja.0]', 'facts: [editions/4-kagemitsu/names.ja.1]'],
    at: 'editions/4-kagemitsu/names',
    field: 'list.city-kagemitsu-mayor-2014-10.excerpts.facts',
    fr: 'L’extrait de « city-kagemitsu-mayor-2014-10 » n’appuie aucun fait : « editions/4-kagemitsu/names.ja.1 » ne cite pas cette source. → Écrivez « editions/4-kagemitsu/names.ja.0 ».',
    ja: '「city-kagemitsu-mayor-2014-10」の抜粋が裏付ける事実がありません。「editions/4-kagemitsu/names.ja.1」はこの資料を出典としていません。 → 「editions/4-kagemitsu/names.ja.0」に直してください。',
  },
  {
    mistake: 'an excerpt as long as a page',
    code: 'excerpt-long',
    file: kagemitsuSources,
    edit: ['抜粋1…抜粋2', '抜粋'.repeat(201)],
    at: '抜粋抜粋',
    field: 'list.city-kagemitsu-mayor-2014-10.excerpts.text',
    fr: 'Un extrait compte 402 caractères : c’est plus qu’une phrase (400 au plus). → Gardez la phrase sur laquelle le fait repose ; marquez les coupes par « … ».',
    ja: '抜粋が402字あります。1文（400字まで）に収めてください。 → 事実の根拠となる文だけを残し、省略した箇所は「…」で示してください。',
  },
];
