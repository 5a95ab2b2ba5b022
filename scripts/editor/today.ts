/** Today's date in UTC, the same for every editor wherever they are: `2026-11-25`. No build result depends on it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
