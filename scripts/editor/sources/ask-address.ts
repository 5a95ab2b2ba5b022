/** Requests an address and follows its redirects, each within its time limit. The page itself is not fetched. */
import type { SeenState } from '../../../src/archive/schema/source-seen.ts';
import { webAddressMistake } from '../../../src/archive/schema/web-address.ts';

/** The result of a request. */
export interface Answer {
  readonly state: SeenState;
  readonly status?: number | undefined;
  /** The final address after redirects. */
  readonly moved?: string | undefined;
}

/** Options of a request. */
export interface RequestOptions {
  readonly userAgent: string;
  /** Time limit of one request, in milliseconds. */
  readonly timeout: number;
}

/** After this many redirects, an address counts as a dead end. */
const MOST_REDIRECTS = 5;

/** Requests an address. Never throws: errors are part of the result. */
export async function askAddress(address: string, asking: RequestOptions): Promise<Answer> {
  let url = address;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await request(url, asking).catch(() => undefined);
    if (!response) return { state: 'silent' };
    const { status } = response;
    const to = response.headers.get('location');
    await response.body?.cancel().catch(() => undefined);
    if (status < 300 || status >= 400 || to === null) return stateOf(status, url === address ? undefined : url);
    const next = URL.parse(to, url);
    if (!next || !mayFollow(next, address)) return { state: 'failing', status };
    url = next.href;
  }
  return { state: 'failing', status: 310 };
}

/** True if a redirect leads to the host that was asked, or to one that an address of the content may name: not into a private network. */
function mayFollow(next: URL, asked: string): boolean {
  if (!/^https?:$/.test(next.protocol)) return false;
  return next.hostname === URL.parse(asked)?.hostname || webAddressMistake(next.href) === undefined;
}

function stateOf(status: number, moved: string | undefined): Answer {
  if (status < 300) return moved === undefined ? { state: 'answers', status } : { state: 'moved', status, moved };
  if (status === 404 || status === 410) return { state: 'missing', status };
  if ([401, 403, 429, 451].includes(status)) return { state: 'refused', status };
  return { state: 'failing', status };
}

function request(url: string, { userAgent, timeout }: RequestOptions): Promise<Response> {
  return fetch(url, {
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: '*/*' },
    signal: AbortSignal.timeout(timeout),
  });
}
