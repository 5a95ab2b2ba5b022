import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { gap } from './gap.ts';
import { id, ids } from './id.ts';
import { datedRemark, names, remark, wordsFields } from './note.ts';
import { partialDate, period } from './partial-date.ts';
import { told, words } from './words.ts';

/** The series as a whole. `knowledge_until` dates what is known: nothing becomes held with time. */
export const series = z.strictObject({
  knowledge_until: told(partialDate, 'Date de la plus récente source consultée.', '参照した最新の資料の時点。'),
  names: told(names, 'Noms de la série.', '会議の名称。'),
  nature: told(z.array(remark), 'Ce que sont les Rencontres.', '会議の性格。'),
  rhythm: told(z.array(remark), 'Leur rythme.', '開催の間隔。'),
  initiators: told(
    z.array(
      statement({
        person: told(id, 'La personne.', '人物。'),
        authority: told(id, 'Sa collectivité.', '自治体。'),
        role: told(words, 'Sa fonction.', '役職。'),
      }),
    ),
    'Qui les a lancées.',
    '提唱者。',
  ),
  origin: told(
    z.strictObject({
      twinning: told(id, 'Le lien d’où elles sont nées.', '発端となった提携。'),
      initiative: told(claim({}), 'À l’initiative de qui.', '提唱の経緯。'),
      facts: told(z.array(remark), 'Faits.', '事実。'),
    }),
    'L’origine.',
    '発端。',
  ),
  roles: told(
    z.array(statement({ organisation: told(id, 'L’organisme.', '関係機関。'), ...wordsFields })),
    'Qui fait quoi.',
    '役割分担。',
  ),
  recognition: told(z.array(datedRemark), 'Reconnaissance dans les textes des deux États.', '両国の文書での言及。'),
  records: told(
    z.array(statement({ edition: told(id, 'L’édition.', '回。'), ...wordsFields })),
    'Records de participation, selon les sources.',
    '参加数の記録（資料による）。',
  ),
  chronology: told(
    z.strictObject({ sources: told(ids, 'Les sources.', '出典。') }),
    'Qui donne la suite des éditions.',
    '各回の一覧の出典。',
  ),
  not_to_be_confused: told(
    z.array(
      statement({
        date: told(period, 'La date.', '日付。'),
        name: told(words, 'Le nom.', '名称。'),
        ...wordsFields,
        authorities: told(ids.default([]), 'Les collectivités.', '自治体。'),
      }),
    ),
    'Séries voisines.',
    '混同しやすい別の会議。',
  ),
  research: told(z.array(remark), 'Études.', '研究。'),
  gaps: told(z.array(gap).default([]), 'Ce que l’on ignore.', '不明点。'),
});

export type SeriesRecord = z.output<typeof series>;
