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

const noLink = {
  fr: (typed: string) =>
    `« ${typed} » n’est pas une adresse où un lien puisse mener. → Tapez une adresse entière (https://…), mailto: et une adresse, ou un chemin du site (/fr/about/) ; vers une fiche, <A id="…">.`,
  ja: (typed: string) =>
    `「${typed}」はリンク先として使えません。 → https://から始まるアドレス全体、mailto:とメールアドレス、またはサイト内のパス（/ja/about/）を書いてください。記録へのリンクには<A id="…">を使います。`,
};

/** Mistakes in addresses, of sources and in links of accounts. */
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
