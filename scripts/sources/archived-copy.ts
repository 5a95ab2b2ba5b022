import type { Asking } from './ask-address.ts';

/** A copy of a page that somebody keeps. */
export interface Copy {
  readonly url: string;
  /** The day of the copy: `2019-03-02`. */
  readonly on: string;
}

/**
 * Asks where a copy of a page is kept. `endpoint` answers as the availability address of the Wayback Machine does: an address that takes that
 * of the page at its end. Nothing where no copy is known, or where the endpoint does not answer so.
 */
export async function findCopy(
  endpoint: string,
  address: string,
  { userAgent, timeout }: Asking,
): Promise<Copy | undefined> {
  try {
    const response = await fetch(`${endpoint}${encodeURIComponent(address)}`, {
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(timeout),
    });
    return response.ok ? copyIn(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

function copyIn(answer: unknown): Copy | undefined {
  const { archived_snapshots: snapshots } = (answer ?? {}) as { archived_snapshots?: { closest?: unknown } };
  const { available, url, timestamp } = (snapshots?.closest ?? {}) as Record<string, unknown>;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(typeof timestamp === 'string' ? timestamp : '') ?? [];
  if (available !== true || typeof url !== 'string' || !/^https?:\/\//.test(url) || !year || !month || !day)
    return undefined;
  return { url: url.replace(/^http:/, 'https:'), on: `${year}-${month}-${day}` };
}
