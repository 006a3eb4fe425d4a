/** Where the project is at: a Debian package says it, and the Help menu leads to its releases. Null where nobody says so. */
export interface Addresses {
  readonly homepage: string | null
  readonly releases: string | null
}

/**
 * @param said what package.json says; the environment goes before it (`PRECIS_HOMEPAGE`, `PRECIS_RELEASES`)
 * @throws Error where an address is none of the web's
 */
export const addressesOf = (
  said: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Addresses => ({
  homepage: addressIn(env['PRECIS_HOMEPAGE'] || said['homepage'], 'homepage'),
  releases: addressIn(env['PRECIS_RELEASES'] || said['releases'], 'releases'),
})

function addressIn(said: unknown, field: string): string | null {
  if (said === undefined) return null
  if (typeof said === 'string' && URL.canParse(said) && new URL(said).protocol === 'https:') return said
  throw new Error(`The address of the ${field} is none that begins with https: ${String(said)}`)
}
