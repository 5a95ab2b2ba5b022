/** The day in universal time (UTC), the same for every editor wherever they are: `2026-11-25`. Nothing that is built depends on it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
