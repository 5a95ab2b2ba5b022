import { oneOf, withMeta } from './meaning.ts';
import { statement } from './claim.ts';
import { refs } from './id.ts';
import { themesField, wordsFields } from './note.ts';
import { period } from './partial-date.ts';
import { twinningKindWords } from './twinning.ts';
import { fields } from './fields.ts';

/** The kinds of milestones; a twinning and an agreement by the words of links. */
const kind = oneOf({
  edition: { fr: 'édition', ja: '会議' },
  twinning: twinningKindWords.twinning,
  diplomacy: { fr: 'diplomatie', ja: '外交' },
  organisation: { fr: 'organisme', ja: '機関' },
  award: { fr: 'prix', ja: '表彰' },
  forum: { fr: 'forum', ja: 'フォーラム' },
  meeting: { fr: 'réunion', ja: '会合' },
  event: { fr: 'événement', ja: 'できごと' },
  agreement: twinningKindWords.agreement,
  law: { fr: 'loi', ja: '法律' },
  postponement: { fr: 'report', ja: '延期' },
  research: { fr: 'étude', ja: '研究' },
});

export const milestone = withMeta(
  statement(
    fields('milestone', {
      date: period,
      kind,
      ...wordsFields,
      themes: themesField,
      edition: refs('editions').default([]),
      twinning: refs('twinnings').default([]),
      organisation: refs('organisations').default([]),
      authority: refs('authorities').default([]),
    }),
  ),
  { toldApartBy: ['kind', 'edition', 'twinning', 'organisation', 'authority'] },
);
