import { valbourgInFrench, type Planted } from './planted.ts';

const kyoto = 'url: "https://www.kyoto.example/sogo/page/0000067480.html"';
const ours = 'La Ville et Cités Unies France étaient co-organisatrices';

/** A link in an account. */
function linked(address: string): Pick<Planted, 'file' | 'edit' | 'at'> {
  return {
    file: valbourgInFrench,
    edit: [ours, `[La Ville](${address}) et Cités Unies France étaient co-organisatrices`],
    at: '[La Ville](',
  };
}

/** The address of a source. */
function source(address: string): Pick<Planted, 'file' | 'edit' | 'at' | 'field'> {
  return {
    file: 'sources/kyoto.yaml',
    edit: [kyoto, `url: "${address}"`],
    at: `url: "${address}`,
    field: 'list.city-kyoto-paris.url',
  };
}

const corrections = 'corrections: "https://archive.example/issues/new?title="';

/** A line of the site about itself, in the place of the one that it has. */
function site(line: string): Pick<Planted, 'file' | 'edit' | 'at' | 'field'> {
  const [field = ''] = line.split(':');
  return { file: 'site.yaml', edit: [corrections, line], at: field, field };
}

const noLink = {
  fr: (typed: string) =>
    `« ${typed} » n’est pas une adresse où un lien puisse mener. → Tapez une adresse entière (https://…), mailto: et une adresse, ou un chemin du site (/fr/about/) ; vers une fiche, <A id="…">.`,
  ja: (typed: string) =>
    `「${typed}」はリンク先として使えません。 → https://から始まるアドレス全体、mailto:とメールアドレス、またはサイト内のパス（/ja/about/）を書いてください。記録へのリンクには<A id="…">を使います。`,
};

/** Mistakes in addresses, of sources, in links of accounts and of the site itself. */
export const plantedAddresses: readonly Planted[] = [
  {
    mistake: 'an address without https',
    code: 'bad-address',
    ...source('www.kyoto.example/sogo/page/0000067480.html'),
    fr: '« www.kyoto.example/sogo/page/0000067480.html » n’est pas une adresse complète. → Copiez-la en entier, depuis https://.',
    ja: '「www.kyoto.example/sogo/page/0000067480.html」はアドレスとして不完全です。 → https://から始まるアドレス全体を写してください。',
  },
  {
    mistake: 'an address that runs something instead of leading somewhere',
    code: 'bad-address',
    ...source('javascript:fuzz()'),
    fr: '« javascript:fuzz() » n’est pas une adresse complète. → Copiez-la en entier, depuis https://.',
    ja: '「javascript:fuzz()」はアドレスとして不完全です。 → https://から始まるアドレス全体を写してください。',
  },
  {
    mistake: 'an address with a sign of HTML in its path',
    code: 'address-sign',
    ...source('https://www.kyoto.example/<b>'),
    fr: 'L’adresse « https://www.kyoto.example/<b> » contient un signe qu’une adresse n’admet pas : <. → Retirez-le, ou tapez %3C à sa place.',
    ja: 'アドレス「https://www.kyoto.example/<b>」に、アドレスでは使えない文字（<）が含まれています。 → その文字を取り除くか、代わりに%3Cと入力してください。',
  },
  {
    mistake: 'an address with a password',
    code: 'address-login',
    ...source('https://moi:secret@www.kyoto.example/'),
    fr: 'L’adresse « https://moi:secret@www.kyoto.example/ » contient un nom d’utilisateur ou un mot de passe. → Retirez le signe @ qui précède le nom du site, et ce qui est devant.',
    ja: 'アドレス「https://moi:secret@www.kyoto.example/」に、ユーザー名かパスワードが含まれています。 → サイト名の前にある@と、その前の部分を取り除いてください。',
  },
  {
    mistake: 'the address of the own machine',
    code: 'address-host',
    ...source('http://localhost:4321/fr/'),
    fr: '« localhost » n’est pas un nom de site que chacun puisse atteindre et lire. → Donnez l’adresse publique de la page ; le nom du site se tape en lettres latines, ou en japonais, et non codé (xn--).',
    ja: '「localhost」は、誰でも開けて読み取れるサイト名ではありません。 → ページの公開アドレスを書いてください。サイト名はラテン文字か日本語で書き、xn--で始まる形は使わないでください。',
  },
  {
    mistake: 'a contact that is neither a mail address nor one of the web',
    code: 'bad-contact',
    file: 'site.yaml',
    edit: [
      corrections,
      'publisher:\n  name: { fr: "A", ja: "B" }\n  address: { fr: "A", ja: "B" }\n  contact: "archive@localhost"\n  director: { fr: "A", ja: "B" }\n  host: { fr: "A", ja: "B" }',
    ],
    at: '  contact',
    field: 'publisher.contact',
    fr: '« archive@localhost » n’est pas une adresse où chacun puisse écrire. → Tapez une adresse électronique ("archive@example.org"), ou l’adresse web d’un formulaire, depuis https://.',
    ja: '「archive@localhost」は、誰でも連絡できるアドレスではありません。 → メールアドレス（"archive@example.org"）か、https://から始まるフォームのアドレスを書いてください。',
  },
  {
    mistake: 'a place for corrections without the field for the page',
    code: 'bad-corrections',
    ...site('corrections: "mailto:archive@example.org"'),
    fr: '« mailto:archive@example.org » ne peut pas recevoir l’adresse de la page où l’on signale une erreur. → Terminez par le champ où elle s’ajoute : "mailto:archive@example.org?subject=" ou "https://github.com/owner/name/issues/new?title=".',
    ja: '「mailto:archive@example.org」には、誤りのあるページのアドレスを付けられません。 → アドレスを付ける欄の名前と=で終えてください："mailto:archive@example.org?subject="、"https://github.com/owner/name/issues/new?title="など。',
  },
  {
    mistake: 'a place for corrections on the own machine',
    code: 'address-host',
    ...site('corrections: "http://127.0.0.1/?page="'),
    fr: '« 127.0.0.1 » n’est pas un nom de site que chacun puisse atteindre et lire. → Donnez l’adresse publique de la page ; le nom du site se tape en lettres latines, ou en japonais, et non codé (xn--).',
    ja: '「127.0.0.1」は、誰でも開けて読み取れるサイト名ではありません。 → ページの公開アドレスを書いてください。サイト名はラテン文字か日本語で書き、xn--で始まる形は使わないでください。',
  },
  {
    mistake: 'a place for editing without the file',
    code: 'bad-edit',
    ...site('edit: "https://github.com/owner/name"'),
    fr: '« https://github.com/owner/name » ne dit pas quel fichier modifier. → Mettez {file} à la place du chemin du fichier : "https://github.com/owner/name/edit/main/content/{file}#L{line}".',
    ja: '「https://github.com/owner/name」では、編集するファイルが決まりません。 → ファイルのパスが入る位置に{file}と書いてください："https://github.com/owner/name/edit/main/content/{file}#L{line}"',
  },
  {
    mistake: 'a place for editing with a password',
    code: 'address-login',
    ...site('edit: "https://moi:secret@github.com/owner/name/edit/main/content/{file}"'),
    fr: 'L’adresse « https://moi:secret@github.com/owner/name/edit/m… » contient un nom d’utilisateur ou un mot de passe. → Retirez le signe @ qui précède le nom du site, et ce qui est devant.',
    ja: 'アドレス「https://moi:secret@github.com/owner/name/edit/m…」に、ユーザー名かパスワードが含まれています。 → サイト名の前にある@と、その前の部分を取り除いてください。',
  },
  {
    mistake: 'an identifier of no registry',
    code: 'bad-identifier',
    ...site('identifier: 10.5072/archive'),
    fr: '« 10.5072/archive » n’est ni un DOI ni un ARK. → Tapez doi:10.5072/archive ou ark:12345/x9.',
    ja: '「10.5072/archive」はDOIでもARKでもありません。 → doi:10.5072/archive、ark:12345/x9のように書いてください。',
  },
  {
    mistake: 'a link that runs something',
    code: 'link-address',
    ...linked('javascript:alert%28document.domain%29'),
    fr: noLink.fr('javascript:alert%28document.domain%29'),
    ja: noLink.ja('javascript:alert%28document.domain%29'),
  },
  {
    mistake: 'a link that runs something, its colon by name',
    code: 'link-address',
    ...linked('javascript&colon;x'),
    fr: noLink.fr('javascript:x'),
    ja: noLink.ja('javascript:x'),
  },
  {
    mistake: 'a link to another host without its scheme',
    code: 'link-address',
    ...linked('//evil.example/'),
    fr: noLink.fr('//evil.example/'),
    ja: noLink.ja('//evil.example/'),
  },
  {
    mistake: 'a link by a way up from the page',
    code: 'link-address',
    ...linked('../../about/'),
    fr: noLink.fr('../../about/'),
    ja: noLink.ja('../../about/'),
  },
  {
    mistake: 'a link with a tab before what it runs',
    code: 'address-sign',
    ...linked('&#9;javascript:x'),
    fr: 'L’adresse « javascript:x » contient un signe qu’une adresse n’admet pas : U+0009. → Retirez-le.',
    ja: 'アドレス「javascript:x」に、アドレスでは使えない文字（U+0009）が含まれています。 → その文字を取り除いてください。',
  },
  {
    mistake: 'a link with a password',
    code: 'address-login',
    ...linked('https://moi:secret@example.org/'),
    fr: 'L’adresse « https://moi:secret@example.org/ » contient un nom d’utilisateur ou un mot de passe. → Retirez le signe @ qui précède le nom du site, et ce qui est devant.',
    ja: 'アドレス「https://moi:secret@example.org/」に、ユーザー名かパスワードが含まれています。 → サイト名の前にある@と、その前の部分を取り除いてください。',
  },
  {
    mistake: 'a link to a page that this site does not have',
    code: 'link-to-nothing',
    ...linked('/fr/editions/5-valbour/'),
    fr: 'Aucune page du site n’est à l’adresse « /fr/editions/5-valbour/ ». → Écrivez « /fr/editions/5-valbourg/ ».',
    ja: 'サイト内に「/fr/editions/5-valbour/」というページはありません。 → 「/fr/editions/5-valbourg/」に直してください。',
  },
];
