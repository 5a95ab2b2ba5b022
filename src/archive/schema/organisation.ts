import { z } from 'zod';
import { statement } from './claim.ts';
import { id } from './id.ts';
import { field } from './not-known.ts';
import { partialDate } from './partial-date.ts';
import { text, told, words } from './words.ts';
import { webAddress } from './web-address.ts';

/** A body around the series: an organiser, a ministry, an association. */
export const organisation = statement({
  fr: told(text, 'Nom français.', 'フランス語名。'),
  ja: told(text, 'Nom japonais.', '日本語名。'),
  en: told(text.optional(), 'Nom anglais.', '英語名。'),
  does: told(words, 'Ce qu’il fait dans la série.', '会議での役割。'),
  founded: told(field(partialDate).optional(), 'La date de création.', '設立。'),
  offices: told(
    z
      .array(
        z.strictObject({
          fr: told(text, 'La ville, en français.', '所在地（フランス語）。'),
          ja: told(text, 'La ville, en japonais.', '所在地（日本語）。'),
          since: told(field(partialDate), 'Depuis quand.', '設置。'),
        }),
      )
      .default([]),
    'Les bureaux.',
    '事務所。',
  ),
  site: told(statement({ url: told(webAddress, 'L’adresse.', 'アドレス。') }).optional(), 'Le site.', '公式サイト。'),
  people: told(
    z
      .array(
        statement({
          person: told(id, 'La personne.', '人物。'),
          role: told(words, 'Sa fonction.', '役職。'),
        }),
      )
      .default([]),
    'Les personnes citées pour leur fonction.',
    '公職者。',
  ),
});

export type OrganisationRecord = z.output<typeof organisation>;
