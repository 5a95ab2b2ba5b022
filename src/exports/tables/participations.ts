import { get, type Edition } from '../../archive/archive.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { participation, type DoubtfulPresence, type Participation } from '../../archive/schema/participants.ts';
import { tableFrom } from '../table-from.ts';

interface PresenceRow {
  readonly edition: Edition;
  readonly presence: 'present' | 'not-proven' | 'stated-absent';
  readonly line: Participation | DoubtfulPresence;
}

/** A row for each authority that a source names at an edition, including doubtful and denied presences. */
export const participations = tableFrom<PresenceRow>({
  name: 'participations',
  title: { fr: 'Participants des éditions', ja: '各回の参加自治体' },
  description: {
    fr: 'Une ligne par collectivité nommée à une édition. Seules les lignes « present » comptent comme participations.',
    ja: '会議で名の挙がる自治体を1行ずつ示します。参加として数えるのは「present」の行のみ。',
  },
  key: ['edition', 'authority', 'presence'],
  *rows({ editions }) {
    for (const edition of editions.values()) {
      const { participants } = edition;
      if (isNotKnown(participants)) continue;
      for (const line of participants.list) yield { edition, presence: 'present', line };
      for (const line of participants.not_proven) yield { edition, presence: 'not-proven', line };
      for (const line of participants.stated_absent) yield { edition, presence: 'stated-absent', line };
    }
  },
  schema: participation,
  record: ({ line }) => line,
  columns: [
    {
      name: 'edition',
      description: { fr: 'L’édition.', ja: '回。' },
      names: ['editions'],
      cell: (row) => row.edition.id,
    },
    'authority',
    {
      name: 'side',
      description: { fr: 'Le pays de la collectivité.', ja: '自治体の国。' },
      values: ['french', 'japanese'],
      cell: ({ line }, { authorities }) => get(authorities, line.authority).side,
    },
    {
      name: 'presence',
      description: {
        fr: 'Présence établie par une source, présence non établie, ou absence signalée.',
        ja: '参加を確認できれば「present」、できなければ「not-proven」、不参加との記載があれば「stated-absent」。',
      },
      values: ['present', 'not-proven', 'stated-absent'],
      cell: ({ presence }) => presence,
    },
    'printed session by evidence',
  ],
});
