import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { ref } from './id.ts';
import { meant } from './meaning.ts';
import { field } from './not-known.ts';
import { partialDate } from './partial-date.ts';
import { yomi } from './reading.ts';
import { nameIn, ours, described, words } from './words.ts';
import { webAddress } from './web-address.ts';

/** A body around the series: an organiser, a ministry, an association. */
export const organisation = statement({
  fr: described(nameIn.fr, ['Nom français', 'フランス語名'], ['Nom français.', 'フランス語名。']),
  ja: described(nameIn.ja, ['Nom japonais', '日本語名'], ['Nom japonais.', '日本語名。']),
  yomi: described(
    yomi.optional(),
    ['Lecture', '読み'],
    ['La lecture du nom japonais, en kana.', '日本語名の読み（かな）。'],
  ),
  en: described(nameIn.en.optional(), ['Nom anglais', '英語名'], ['Nom anglais.', '英語名。']),
  does: described(words, ['Rôle dans la série', '会議での役割'], ['Ce qu’il fait dans la série.', '会議での役割。']),
  became: described(
    claim({
      organisation: described(
        ref('organisations'),
        ['Organisme', '関係機関'],
        ['L’organisme qui lui a succédé.', '後継の機関。'],
      ),
      on: described(field(partialDate), ['Date', '時点'], ['Quand.', '日付。']),
    }).optional(),
    ['Organisme actuel', 'その後の機関'],
    [
      'Ce que l’organisme est devenu ; c’est à celui-ci que l’on écrit.',
      '改組の後。問い合わせの文例はこの機関に宛てる。',
    ],
  ),
  founded: described(field(partialDate).optional(), ['Création', '設立'], ['La date de création.', '設立。']),
  offices: described(
    z
      .array(
        z.strictObject({
          fr: described(
            ours.fr,
            ['Texte français', 'フランス語の文'],
            ['La ville, en français.', '所在地（フランス語）。'],
          ),
          ja: described(ours.ja, ['Texte japonais', '日本語の文'], ['La ville, en japonais.', '所在地（日本語）。']),
          since: described(field(partialDate), ['Depuis', '設置'], ['Depuis quand.', '設置。'], {
            notBefore: 'founded',
          }),
        }),
      )
      .default([]),
    ['Bureaux', '事務所'],
    ['Les bureaux.', '事務所。'],
  ),
  site: described(
    statement({ url: described(webAddress, ['Adresse', 'アドレス'], ['L’adresse.', 'アドレス。']) }).optional(),
    ['Site', '公式サイト'],
    ['Le site.', '公式サイト。'],
  ),
  people: described(
    z
      .array(
        meant(
          statement({
            person: described(ref('people'), ['Personne', '人物'], ['La personne.', '人物。']),
            role: described(words, ['Fonction', '役職'], ['Sa fonction.', '役職。']),
          }),
          { key: 'person' },
        ),
      )
      .default([]),
    ['Personnes', '公職者・関係者'],
    ['Les personnes citées pour leur fonction.', '公職者。'],
  ),
});

export type OrganisationRecord = z.output<typeof organisation>;
