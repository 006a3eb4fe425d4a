/** The paper that is printed on. */
export const papers = ['A4', 'Letter'] as const
export type Paper = (typeof papers)[number]

/** Width and height in millimetres. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
}

/** Regions that print on Letter (Unicode CLDR, paperSize); all others print on A4. */
const letterRegions: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/**
 * The paper that was chosen, or that of a region.
 *
 * @param locale a language tag ("en-US"); one without a region counts as that where the language is most spoken
 */
export const paperOf = (chosen: Paper | 'system', locale: string): Paper => {
  if (chosen !== 'system') return chosen
  return letterRegions.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4'
}
