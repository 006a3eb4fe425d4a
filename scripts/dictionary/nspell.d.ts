/** What is used of nspell, which has no types of its own. */
declare module 'nspell' {
  /** Reads a list of Hunspell's and the rules of its forms. */
  function nspell(
    affixes: Buffer,
    words: Buffer,
  ): {
    /** Every form of every word, with the flags of those that the list itself has. */
    readonly data: Readonly<Record<string, readonly string[]>>
    readonly flags: { readonly NOSUGGEST: string }
  }
  export = nspell
}
