/** An address in ASCII, as the formats ask for it: `é` becomes `%C3%A9`. */
export function uriOf(address: string): string {
  return /^[!-~]*$/.test(address) ? address : new URL(address).href;
}
