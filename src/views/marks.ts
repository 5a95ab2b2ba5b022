import type { EvidenceView } from './evidence.ts';
import type { NumberedSource } from './participants.ts';

/**
 * The sources of a part as numbers of the list that stands beside the whole; `undefined` where it rests on anything else, which must then
 * be told.
 */
export function marksWithin(part: EvidenceView, whole: EvidenceView): readonly NumberedSource[] | undefined {
  if (part.exceptions.length + part.toVerify.length > 0) return undefined;
  const numbered = whole.sources.map((source, index) => ({ n: index + 1, source }));
  const marks = numbered.filter(({ source }) => part.sources.some(({ id }) => id === source.id));
  return marks.length > 0 && marks.length === part.sources.length ? marks : undefined;
}
