/**
 * Codes for values that cannot be true together, which are errors. `docs/contradictions.md` gives the reason for each,
 * and `src/reader/contradictions.test.ts` checks that it has them all.
 */
export const contradictionCodes = [
  'sum-differs',
  'count-beside-list',
  'count-below-names',
  'kept-is-rejected',
  'end-on-other-side',
  'side-contradicts',
  'kind-of-other-side',
  'bad-code',
  'code-twice',
  'part-outside-whole',
  'earlier-than-its-start',
  'held-by-announcement',
  'held-beforehand',
  'status-after-held',
  'status-out-of-order',
  'status-elsewhere',
  'known-in-announced',
  'ordinal-twice',
  'session-elsewhere',
  'twinning-elsewhere',
  'city-role',
  'milestone-kind',
  'present-and-absent',
  'text-known-differs',
] as const;

/** Codes for values that seem to contradict each other and may be right, which are advice. */
export const doubtCodes = [
  'sum-of-source',
  'list-of-source',
  'sources-behind-other',
  'end-missing',
  'coordinates-elsewhere',
  'announced-afterwards',
  'ordinal-against-dates',
  'next-elsewhere',
  'not-in-whole-list',
  'represents-other',
  'gap-number',
  'points-of-unknown-text',
  'account-says-unread',
  'read-whole-but-part',
  'seen-answers-nothing',
] as const;

/** The codes that a `seen` can answer: every doubt, and contradictions that may lie within one source. */
export const answerableCodes: readonly string[] = [
  'sum-differs',
  'count-beside-list',
  'count-below-names',
  'kept-is-rejected',
  'part-outside-whole',
  'earlier-than-its-start',
  'status-elsewhere',
  ...doubtCodes,
];
