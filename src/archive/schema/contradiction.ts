/** What cannot be true together: it stops. `docs/contradictions.md` says of each why, and the test beside it holds the two to each other. */
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
  'present-and-absent',
  'text-known-differs',
] as const;

/** What seems to contradict something else, and may be right: it is advised. */
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

/** The contradictions that `seen` answers, as every doubt: what a single source may say that the archive does not know to be of one. */
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
