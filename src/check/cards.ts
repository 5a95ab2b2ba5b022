import { hostsOf } from '../archive/edition-lists.ts';
import { knownValue } from '../archive/fact-path.ts';
import { knownField } from '../schema/not-known.ts';
import { lackedOnCards } from '../text/card-signs.ts';
import { locales } from '../text/locales.ts';
import { family } from './rule.ts';

/** What the card of a meeting prints that its fonts lack: the meeting is then shared with the card of the archive. */
export const cardRules = family(undefined, {
  'not-on-cards': {
    fr: 'La police des cartes de partage n’a pas « {value} » : cette édition sera partagée avec la carte générale. → Vérifiez ce signe ; s’il est juste, faites ajouter {value} à la police (docs/design.md).',
    ja: '共有カードのフォントに「{value}」がありません。この回は共通のカードで共有されます。 → この文字を確かめてください。正しければ、{value}をフォントに加えるよう開発者に依頼してください（docs/design.md）。',
    advice: { fr: 'Signes sans carte de partage', ja: '共有カードにない文字' },
    *find({ records: { editions, authorities } }) {
      const hosts = new Set(editions.flatMap(({ data }) => hostsOf(data)));
      const texts = [
        ...editions.flatMap(({ file, data: { theme } }) =>
          locales.map((lang) => {
            const side = knownValue(theme)?.[lang];
            return { file, path: ['theme', lang], text: (side && knownField(side)?.text) ?? '' };
          }),
        ),
        ...authorities
          .filter(({ id }) => hosts.has(id))
          .flatMap(({ file, id, data }) =>
            locales.map((lang) => ({ file, path: [id, lang], text: knownField(data[lang]) ?? '' })),
          ),
      ];
      for (const { file, path, text } of texts) {
        const value = lackedOnCards(text).join('');
        if (value !== '') yield { file, path, value };
      }
    },
  },
});
