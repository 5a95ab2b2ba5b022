/** An address in ASCII, percent-encoded as the formats require: `é` becomes `%C3%A9`. */
export function uriOf(address: string): string {
  return /^[!-~]*$/.test(address) ? address : new URL(address).href;
}
