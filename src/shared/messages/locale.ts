/** The language and region that the app speaks and writes in, as a BCP 47 tag; undefined for the machine's own. */
let current: string | undefined

export function setLocale(locale: string): void {
  current = locale
}

/** The locale for Intl; undefined stands for the machine's own, as in Intl. */
export const locale = (): string | undefined => current

/** One object of Intl for each locale: to make one takes longer than to use it a hundred times. */
export function perLocale<T>(make: (locale: string | undefined) => T): () => T {
  const made = new Map<string | undefined, T>()
  return () => {
    const known = made.get(current)
    if (known !== undefined) return known
    const next = make(current)
    made.set(current, next)
    return next
  }
}
