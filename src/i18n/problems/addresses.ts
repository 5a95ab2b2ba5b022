import { excerpt, nearestOr, problemWordings } from './problem-wording.ts';

/** Mistakes in an address: of the web in a record, of a link in an account, or of the site itself in site.yaml. */
export const addressProblems = problemWordings({
  fr: {
    'bad-address': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une adresse complète.`,
      hint: 'Copiez-la en entier, depuis https://.',
    }),
    'address-sign': ({ value, text, nearest }) => ({
      message: `L’adresse « ${excerpt(value)} » contient un signe qu’une adresse n’admet pas : ${text}.`,
      hint: nearest ? `Retirez-le, ou tapez ${nearest} à sa place.` : 'Retirez-le.',
    }),
    'address-login': ({ value }) => ({
      message: `L’adresse « ${excerpt(value)} » contient un nom d’utilisateur ou un mot de passe.`,
      hint: 'Retirez le signe @ qui précède le nom du site, et ce qui est devant.',
    }),
    'address-host': ({ text }) => ({
      message: `« ${text} » n’est pas un nom de site que chacun puisse atteindre et lire.`,
      hint: 'Donnez l’adresse publique de la page ; le nom du site se tape en lettres latines, ou en japonais, et non codé (xn--).',
    }),
    'bad-contact': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une adresse où chacun puisse écrire.`,
      hint: 'Tapez une adresse électronique ("archive@example.org"), ou l’adresse web d’un formulaire, depuis https://.',
    }),
    'bad-corrections': ({ value }) => ({
      message: `« ${excerpt(value)} » ne peut pas recevoir l’adresse de la page où l’on signale une erreur.`,
      hint: 'Terminez par le champ où elle s’ajoute : "mailto:archive@example.org?subject=" ou "https://github.com/owner/name/issues/new?title=".',
    }),
    'bad-edit': ({ value }) => ({
      message: `« ${excerpt(value)} » ne dit pas quel fichier modifier.`,
      hint: 'Mettez {file} à la place du chemin du fichier : "https://github.com/owner/name/edit/main/content/{file}#L{line}".',
    }),
    'bad-identifier': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est ni un DOI ni un ARK.`,
      hint: 'Tapez doi:10.5072/archive ou ark:12345/x9.',
    }),
    'link-address': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une adresse où un lien puisse mener.`,
      hint: 'Tapez une adresse entière (https://…), mailto: et une adresse, ou un chemin du site (/fr/about/) ; vers une fiche, <A id="…">.',
    }),
    'link-to-nothing': ({ value, nearest }) => ({
      message: `Aucune page du site n’est à l’adresse « ${excerpt(value)} ».`,
      hint: nearestOr.fr(nearest, 'Corrigez le chemin ; vers une fiche, tapez <A id="…">.'),
    }),
  },
  ja: {
    'bad-address': ({ value }) => ({
      message: `「${excerpt(value)}」はアドレスとして不完全です。`,
      hint: 'https://から始まるアドレス全体を写してください。',
    }),
    'address-sign': ({ value, text, nearest }) => ({
      message: `アドレス「${excerpt(value)}」に、アドレスでは使えない文字（${text}）が含まれています。`,
      hint: nearest ? `その文字を取り除くか、代わりに${nearest}と入力してください。` : 'その文字を取り除いてください。',
    }),
    'address-login': ({ value }) => ({
      message: `アドレス「${excerpt(value)}」に、ユーザー名かパスワードが含まれています。`,
      hint: 'サイト名の前にある@と、その前の部分を取り除いてください。',
    }),
    'address-host': ({ text }) => ({
      message: `「${text}」は、誰でも開けて読み取れるサイト名ではありません。`,
      hint: 'ページの公開アドレスを書いてください。サイト名はラテン文字か日本語で書き、xn--で始まる形は使わないでください。',
    }),
    'bad-contact': ({ value }) => ({
      message: `「${excerpt(value)}」は、誰でも連絡できるアドレスではありません。`,
      hint: 'メールアドレス（"archive@example.org"）か、https://から始まるフォームのアドレスを書いてください。',
    }),
    'bad-corrections': ({ value }) => ({
      message: `「${excerpt(value)}」には、誤りのあるページのアドレスを付けられません。`,
      hint: 'アドレスを付ける欄の名前と=で終えてください："mailto:archive@example.org?subject="、"https://github.com/owner/name/issues/new?title="など。',
    }),
    'bad-edit': ({ value }) => ({
      message: `「${excerpt(value)}」では、編集するファイルが決まりません。`,
      hint: 'ファイルのパスが入る位置に{file}と書いてください："https://github.com/owner/name/edit/main/content/{file}#L{line}"',
    }),
    'bad-identifier': ({ value }) => ({
      message: `「${excerpt(value)}」はDOIでもARKでもありません。`,
      hint: 'doi:10.5072/archive、ark:12345/x9のように書いてください。',
    }),
    'link-address': ({ value }) => ({
      message: `「${excerpt(value)}」はリンク先として使えません。`,
      hint: 'https://から始まるアドレス全体、mailto:とメールアドレス、またはサイト内のパス（/ja/about/）を書いてください。記録へのリンクには<A id="…">を使います。',
    }),
    'link-to-nothing': ({ value, nearest }) => ({
      message: `サイト内に「${excerpt(value)}」というページはありません。`,
      hint: nearestOr.ja(nearest, 'パスを直してください。記録へのリンクには<A id="…">を使います。'),
    }),
  },
});
