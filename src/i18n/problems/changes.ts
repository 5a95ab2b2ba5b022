import type { Bilingual } from '../locales.ts';
import { excerpt, nearestOr, problemWordings } from './problem-wording.ts';

/** The change to an entry, in words. */
const recorded: Bilingual<Readonly<Record<string, string>>> = {
  fr: { added: 'est nouveau', changed: 'a changé', removed: 'n’est plus là' },
  ja: { added: '加えた', changed: '変えた', removed: '取り除いた' },
};

/** Mistakes in recorded changes and in the addresses said to be removed, and changes that are not recorded. */
export const changeProblems = problemWordings({
  fr: {
    'change-without-day': ({ value }) => ({
      message: `Un changement est daté au jour près, et « ${value} » n’est pas un jour.`,
      hint: 'Écrivez le jour où le changement a été fait : 2026-11-25.',
    }),
    'change-names-nothing': ({ value, nearest }) => ({
      message: `Un changement nomme « ${value} », qui n’existe pas dans le contenu.`,
      hint: nearest
        ? `Écrivez « ${nearest} » ; si la fiche a été retirée, nommez-la sous removed dans un nouveau changement.`
        : 'Si la fiche a été retirée, nommez-la sous removed dans un nouveau changement.',
    }),
    'correction-elsewhere': ({ value }) => ({
      message: `Une correction porte sur « ${value} », qui n’est pas une fiche touchée par ce changement.`,
      hint: 'Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
    }),
    'change-not-recorded': ({ value, is }) => ({
      message: `« ${value} » ${recorded.fr[is] ?? ''}, et aucun changement ne le dit.`,
      hint: `Tapez : npm run record -- --entry ${value} --fr "…" --ja "…" (une faute de frappe : --typography au lieu des phrases).`,
    }),
    'change-rewritten': ({ on }) => ({
      message: `Le changement du ${on}, déjà enregistré ailleurs, a été modifié ou déplacé.`,
      hint: 'Remettez-le tel qu’il était, et ajoutez les vôtres à la fin de changes.yaml.',
    }),
    'ledger-line': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une adresse de ce site.`,
      hint: 'Écrivez-la comme les autres, par exemple « about/ », « gaps/#series.name » ou « data/points.csv » ; une remarque commence par #.',
    }),
    'removal-never-published': ({ value, nearest }) => ({
      message: `L’adresse « ${excerpt(value)} » n’a jamais été publiée.`,
      hint: nearestOr.fr(
        nearest,
        'Recopiez-la de addresses.txt ; ce qui n’a pas été publié se retire sans rien écrire ici.',
      ),
    }),
    'removal-still-there': ({ value }) => ({
      message: `L’adresse « ${excerpt(value)} » est donnée pour retirée, et elle existe toujours.`,
      hint: 'Retirez d’abord la fiche, le point ou l’activité ; sinon, retirez cette ligne.',
    }),
    'removal-to-nothing': ({ value, nearest }) => ({
      message: `L’adresse « ${excerpt(value)} », où le lecteur est envoyé, n’existe pas.`,
      hint: nearestOr.fr(nearest, 'Recopiez de addresses.txt une adresse qui existe, ou retirez « to ».'),
    }),
  },
  ja: {
    'change-without-day': ({ value }) => ({
      message: `変更の日付は日まで必要ですが、「${value}」は日付になっていません。`,
      hint: '変更した日を「2026-11-25」の形で書いてください。',
    }),
    'change-names-nothing': ({ value, nearest }) => ({
      message: `変更に「${value}」とありますが、contentにありません。`,
      hint: nearest
        ? `「${nearest}」に直してください。取り除いた記録であれば、新しい変更のremovedに書いてください。`
        : '取り除いた記録であれば、新しい変更のremovedに書いてください。',
    }),
    'correction-elsewhere': ({ value }) => ({
      message: `訂正の対象「${value}」が、この変更の対象になっていません。`,
      hint: '「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
    }),
    'change-not-recorded': ({ value, is }) => ({
      message: `「${value}」を${recorded.ja[is] ?? ''}ことが、変更の記録にありません。`,
      hint: `npm run record -- --entry ${value} --fr "…" --ja "…"と入力してください（誤字の訂正であれば、文の代わりに--typography）。`,
    }),
    'change-rewritten': ({ on }) => ({
      message: `すでに記録された${on}の変更が、書き換えられたか、移されています。`,
      hint: '元どおりに戻し、新しい変更はchanges.yamlの末尾に加えてください。',
    }),
    'ledger-line': ({ value }) => ({
      message: `「${excerpt(value)}」はこのサイトのアドレスではありません。`,
      hint: 'ほかの行と同じ形（「about/」「gaps/#series.name」「data/points.csv」など）で書いてください。注記は「#」で始めます。',
    }),
    'removal-never-published': ({ value, nearest }) => ({
      message: `アドレス「${excerpt(value)}」は公開されたことがありません。`,
      hint: nearest
        ? `「${nearest}」に直してください。`
        : 'addresses.txtから写してください。公開していないものを取り除くときは、ここには何も書かないでください。',
    }),
    'removal-still-there': ({ value }) => ({
      message: `アドレス「${excerpt(value)}」は取り除いたとされていますが、まだ存在します。`,
      hint: '先に記録、項目、プログラムを取り除いてください。取り除かない場合は、この行を消してください。',
    }),
    'removal-to-nothing': ({ value, nearest }) => ({
      message: `案内先のアドレス「${excerpt(value)}」は存在しません。`,
      hint: nearest
        ? `「${nearest}」に直してください。`
        : 'addresses.txtにある、今もあるアドレスに直すか、「to」を消してください。',
    }),
  },
});
