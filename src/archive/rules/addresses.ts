import { excerpt, family } from './rule.ts';

/** Mistakes in an address: of the web in a record, or of the site itself in site.yaml. */
export const addressRules = family({
  'bad-address': {
    fr: '« {value…} » n’est pas une adresse complète. → Copiez-la en entier, depuis https://.',
    ja: '「{value…}」はアドレスとして不完全です。 → https://から始まるアドレス全体を写してください。',
  },
  'address-sign': {
    fr: 'L’adresse « {value…} » contient un signe qu’une adresse n’admet pas : {text}. → Retirez-le.',
    ja: 'アドレス「{value…}」に、アドレスでは使えない文字（{text}）が含まれています。 → その文字を取り除いてください。',
    correction: {
      fr: 'Retirez-le, ou tapez {nearest} à sa place.',
      ja: 'その文字を取り除くか、代わりに{nearest}と入力してください。',
    },
  },
  'address-login': {
    fr: 'L’adresse « {value…} » contient un nom d’utilisateur ou un mot de passe. → Retirez le signe @ qui précède le nom du site, et ce qui est devant.',
    ja: 'アドレス「{value…}」に、ユーザー名かパスワードが含まれています。 → サイト名の前にある@と、その前の部分を取り除いてください。',
  },
  'address-host': {
    fr: '« {text} » n’est pas un nom de site que chacun puisse atteindre et lire. → Donnez l’adresse publique de la page ; le nom du site se tape en lettres latines, ou en japonais, et non codé (xn--).',
    ja: '「{text}」は、誰でも開けて読み取れるサイト名ではありません。 → ページの公開アドレスを書いてください。サイト名はラテン文字か日本語で書き、xn--で始まる形は使わないでください。',
  },
  'bad-contact': {
    fr: '« {value…} » n’est pas une adresse où chacun puisse écrire. → Tapez une adresse électronique ("archive@example.org"), ou l’adresse web d’un formulaire, depuis https://.',
    ja: '「{value…}」は、誰でも連絡できるアドレスではありません。 → メールアドレス（"archive@example.org"）か、https://から始まるフォームのアドレスを書いてください。',
  },
  'bad-corrections': {
    fr: '« {value…} » ne peut pas recevoir l’adresse de la page où l’on signale une erreur. → Terminez par le champ où elle s’ajoute : "mailto:archive@example.org?subject=" ou "https://github.com/owner/name/issues/new?template=correction.{lang}.yml&page=".',
    ja: '「{value…}」には、誤りのあるページのアドレスを付けられません。 → アドレスを付ける欄の名前と=で終えてください："mailto:archive@example.org?subject="、"https://github.com/owner/name/issues/new?template=correction.{lang}.yml&page="など。',
  },
  'bad-edit': {
    fr: ({ value }) => [
      `« ${excerpt(value)} » ne dit pas quel fichier modifier.`,
      'Mettez {file} à la place du chemin du fichier : "https://github.com/owner/name/edit/main/content/{file}#L{line}".',
    ],
    ja: ({ value }) => [
      `「${excerpt(value)}」では、編集するファイルが決まりません。`,
      'ファイルのパスが入る位置に{file}と書いてください："https://github.com/owner/name/edit/main/content/{file}#L{line}"',
    ],
  },
  'bad-identifier': {
    fr: '« {value…} » n’est ni un DOI ni un ARK. → Tapez doi:10.5072/archive ou ark:12345/x9.',
    ja: '「{value…}」はDOIでもARKでもありません。 → doi:10.5072/archive、ark:12345/x9のように書いてください。',
  },
  'link-address': {
    fr: '« {value…} » n’est pas une adresse où un lien puisse mener. → Tapez une adresse entière (https://…), mailto: et une adresse, ou un chemin du site (/fr/about/) ; vers une fiche, <A id="…">.',
    ja: '「{value…}」はリンク先として使えません。 → https://から始まるアドレス全体、mailto:とメールアドレス、またはサイト内のパス（/ja/about/）を書いてください。記録へのリンクには<A id="…">を使います。',
  },
});
