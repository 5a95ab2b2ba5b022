import { excerpt, nearestOr, problemWordings } from './problem-wording.ts';

/** Mistakes in an address: of the web in a record, or of a link in an account. */
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
