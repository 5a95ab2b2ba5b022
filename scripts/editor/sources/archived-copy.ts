import type { RequestOptions } from './ask-address.ts';

/** An archived copy of a page. */
export interface Copy {
  readonly url: string;
  /** The day of the copy: `2019-03-02`. */
  readonly on: string;
}

/**
 * Asks for an archived copy of a page. `endpoint` answers like the Wayback Machine's availability API, with the page's address appended. Undefined if
 * no copy is known, or if the endpoint answers otherwise.
 */
export async function findCopy(
  endpoint: string,
  address: string,
  { userAgent, timeout }: RequestOptions,
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
