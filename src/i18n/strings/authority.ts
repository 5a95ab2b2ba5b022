import { authorityKindWords, type AuthorityKind } from '../../schema/authority.ts';
import { countWords } from '../format.ts';
import type { Bilingual } from '../../text/locales.ts';

export const authorityStrings = {
  unplaced: { fr: 'Territoire non établi', ja: '所在地域は未確定' },
  count: countWords('édition', 'éditions', '回'),
  notNamed: { fr: 'aucune présence connue', ja: '参加の記録なし' },
  kinds: {
    ...authorityKindWords,
    city: { fr: 'ville', ja: '市' },
    town: { fr: 'commune (machi)', ja: '町' },
    village: { fr: 'village', ja: '村' },
    prefecture: { fr: 'préfecture', ja: '都道府県' },
  } satisfies Record<AuthorityKind, Bilingual<string>>,
  kindNotKnown: { fr: 'type inconnu', ja: '種類は不明' },
};
