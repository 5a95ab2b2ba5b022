import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { gap } from './gap.ts';
import { ref, refs } from './id.ts';
import { datedRemark, names, remark, wordsFields } from './note.ts';
import { partialDate, period } from './partial-date.ts';
import { described, words } from './words.ts';

/** The series as a whole. `knowledge_until` dates what is known: nothing becomes held with time. */
export const series = z.strictObject({
  knowledge_until: described(
    partialDate,
    ['État des connaissances', '情報の時点'],
    [
      'Jusqu’où les recherches sont allées ; une source plus récente l’emporte.',
      '調査した時点。これより新しい資料があれば、その日付になる。',
    ],
  ),
  names: described(names, ['Noms', '名称'], ['Noms de la série.', '会議の名称。']),
  moments: described(
    z
      .array(
        statement({ edition: described(ref('editions'), ['Édition', '回'], ['L’édition.', '回。']), ...wordsFields }),
      )
      .default([]),
    ['Moments', '会議の一場面'],
    [
      'Ce que l’on a vu et entendu, une phrase par édition : pour l’accueil.',
      '各回の一場面を一文で（ホームに載せる）。',
    ],
  ),
  nature: described(z.array(remark), ['Nature', '性格'], ['Ce que sont les Rencontres.', '会議の性格。']),
  rhythm: described(z.array(remark), ['Rythme', '開催の間隔'], ['Leur rythme.', '開催の間隔。']),
  initiators: described(
    z.array(
      statement({
        person: described(ref('people'), ['Personne', '人物'], ['La personne.', '人物。']),
        authority: described(ref('authorities'), ['Collectivité', '自治体'], ['Sa collectivité.', '自治体。']),
        role: described(words, ['Fonction', '役職'], ['Sa fonction.', '役職。']),
      }),
    ),
    ['À l’origine', '提唱者'],
    ['Qui les a lancées.', '提唱者。'],
  ),
  origin: described(
    z.strictObject({
      twinning: described(ref('twinnings'), ['Lien', '提携'], ['Le lien d’où elles sont nées.', '発端となった提携。']),
      initiative: described(claim({}), ['Initiative', '提唱の経緯'], ['À l’initiative de qui.', '提唱の経緯。']),
      facts: described(z.array(remark), ['Faits', '会議との関わり'], ['Faits.', '事実。']),
    }),
    ['Origine', '発端'],
    ['L’origine.', '発端。'],
  ),
  roles: described(
    z.array(
      statement({
        organisation: described(ref('organisations'), ['Organisme', '関係機関'], ['L’organisme.', '関係機関。']),
        ...wordsFields,
      }),
    ),
    ['Rôles', '役割分担'],
    ['Qui fait quoi.', '役割分担。'],
  ),
  recognition: described(
    z.array(datedRemark),
    ['Reconnaissance', '両国の文書での言及'],
    ['Reconnaissance dans les textes des deux États.', '両国の文書での言及。'],
  ),
  records: described(
    z.array(
      statement({ edition: described(ref('editions'), ['Édition', '回'], ['L’édition.', '回。']), ...wordsFields }),
    ),
    ['Records', '参加数の記録'],
    ['Records de participation, selon les sources.', '参加数の記録（資料による）。'],
  ),
  chronology: described(
    z.strictObject({ sources: described(refs('sources'), ['Sources', '出典'], ['Les sources.', '出典。']) }),
    ['Suite des éditions', '各回の一覧'],
    ['Qui donne la suite des éditions.', '各回の一覧の出典。'],
  ),
  not_to_be_confused: described(
    z.array(
      statement({
        date: described(period, ['Date', '日付'], ['La date.', '日付。']),
        name: described(words, ['Nom', '名称'], ['Le nom.', '名称。']),
        ...wordsFields,
        authorities: described(
          refs('authorities').default([]),
          ['Collectivités', '自治体'],
          ['Les collectivités.', '自治体。'],
        ),
      }),
    ),
    ['Séries voisines', '混同しやすい別の会議'],
    ['Séries voisines.', '混同しやすい別の会議。'],
  ),
  research: described(z.array(remark), ['Études', '研究'], ['Études.', '研究。']),
  gaps: described(z.array(gap).default([]), ['Lacunes', '不明点'], ['Ce que l’on ignore.', '不明点。']),
});

export type SeriesRecord = z.output<typeof series>;
