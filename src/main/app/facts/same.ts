/** Words of the user's where they say something else; null where they are as the compiler has them: that is no edit. */
export const unlessSame = (said: string, compiled: string | undefined): string | null =>
  said === compiled ? null : said

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
