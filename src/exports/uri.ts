/**
 * An address in ASCII, percent-encoded as the formats require: `é` becomes `%C3%A9`. The dot that may end the full name of a host says nothing,
 * and some programs refuse it.
 */
export function uriOf(address: string): string {
  const ascii = /^[!-~]*$/.test(address) ? address : new URL(address).href;
  return ascii.replace(/^(https?:\/\/[^/?#:]+)\.(?=[/?#:]|$)/, '$1');
}
