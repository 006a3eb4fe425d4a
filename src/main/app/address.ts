/** Addresses that a document's links may lead to: what main hands to the system, and nothing else. */

/** Longer ones are refused by browsers and mail programs anyway. */
export const longestAddress = 2048

const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** What a letter may come with; some mail programs would also take a file of this machine along ("attach"). */
const letterFields: ReadonlySet<string> = new Set(['to', 'cc', 'bcc', 'subject', 'body'])

/**
 * Whether an address may be opened outside: http, https or mailto, at most `longestAddress` characters, without a
 * name or password before the host ("https://bank.example@evil.example"), and written as the URL standard writes it.
 * By that it is plain ASCII with its host in punycode, and what the user was shown is what the system gets.
 */
export function isVisitable(address: string): boolean {
  if (address.length > longestAddress || !URL.canParse(address)) return false
  const url = new URL(address)
  if (!protocols.has(url.protocol) || url.href !== address) return false
  if (url.protocol === 'mailto:')
    return [...url.searchParams.keys()].every((field) => letterFields.has(field.toLowerCase()))
  return url.username === '' && url.password === ''
}
