import type { Planted } from './planted.ts';

const file = 'removed.yaml';

function removal(address: string, more = ''): string {
  return `- address: ${address}\n  fr: "Deux points en un."\n  ja: "二つの項目を一つにした。"\n${more}`;
}

/** Mistakes in what is said of addresses that are no longer there. */
export const plantedRemovals: readonly Planted[] = [
  {
    mistake: 'a removal of what was never published',
    code: 'removal-never-published',
    file,
    edit: removal('declarations/4-kagemitsu/#p88'),
    at: 'declarations',
    field: 'address',
    fr: 'L’adresse « declarations/4-kagemitsu/#p88 » n’a jamais été publiée. → Écrivez « declarations/4-kagemitsu/#p8 ».',
    ja: 'アドレス「declarations/4-kagemitsu/#p88」は公開されたことがありません。 → 「declarations/4-kagemitsu/#p8」に直してください。',
  },
  {
    mistake: 'a removal with an asterisk that matches nothing',
    code: 'removal-never-published',
    file,
    edit: removal('data/**/*.ttl'),
    at: 'data',
    field: 'address',
    fr: 'L’adresse « data/**/*.ttl » n’a jamais été publiée. → Recopiez-la de addresses.txt ; ce qui n’a pas été publié se retire sans rien écrire ici.',
    ja: 'アドレス「data/**/*.ttl」は公開されたことがありません。 → addresses.txtから写してください。公開していないものを取り除くときは、ここには何も書かないでください。',
  },
  {
    mistake: 'a line of the ledger that is no address',
    code: 'ledger-line',
    file: 'addresses.txt',
    edit: ['data/cities.csv', 'data/cities'],
    at: 'data/cities',
    fr: '« data/cities » n’est pas une adresse de ce site. → Écrivez-la comme les autres, par exemple « about/ », « gaps/#series.name » ou « data/points.csv » ; une remarque commence par #.',
    ja: '「data/cities」はこのサイトのアドレスではありません。 → ほかの行と同じ形（「about/」「gaps/#series.name」「data/points.csv」など）で書いてください。注記は「#」で始めます。',
  },
  {
    mistake: 'a removal of what is still there',
    code: 'removal-still-there',
    file,
    edit: removal('declarations/4-kagemitsu/#p8'),
    at: 'declarations',
    field: 'address',
    fr: 'L’adresse « declarations/4-kagemitsu/#p8 » est donnée pour retirée, et elle existe toujours. → Retirez d’abord la fiche, le point ou l’activité ; sinon, retirez cette ligne.',
    ja: 'アドレス「declarations/4-kagemitsu/#p8」は取り除いたとされていますが、まだ存在します。 → 先に記録、項目、プログラムを取り除いてください。取り除かない場合は、この行を消してください。',
  },
  {
    mistake: 'a removal that leads on to nothing',
    code: 'removal-to-nothing',
    file,
    edit: removal('data/editions.csv', '  to: data/edition.csv\n'),
    at: 'to: data/edition.csv',
    field: 'to',
    fr: 'L’adresse « data/edition.csv », où le lecteur est envoyé, n’existe pas. → Écrivez « data/cities.csv ».',
    ja: '案内先のアドレス「data/edition.csv」は存在しません。 → 「data/cities.csv」に直してください。',
  },
];
