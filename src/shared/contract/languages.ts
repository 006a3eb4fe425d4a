/** Languages in which pages that are pictures are read: English, and those of which the user gave a file. */

export interface ScanLanguage {
  /** As Tesseract calls it: "deu", "chi_sim". */
  readonly code: string
  /** Of its file; null for English, which comes with the app. */
  readonly bytes: number | null
  /** Whether it is looked for on pages that come in. */
  readonly isUsed: boolean
}

export interface LanguageCalls {
  /** English first, the others by their codes. */
  'languages:list': { request: null; reply: readonly ScanLanguage[] }
  /** Opens a dialog for a file; null if the user gave up. A language that is added is used. */
  'languages:choose': { request: null; reply: { readonly code: string } | null }
  /** The last one that is used stays so. */
  'languages:use': { request: { code: string; isUsed: boolean }; reply: null }
  'languages:remove': { request: { code: string }; reply: null }
}

export const languageChannels = {
  'languages:list': 0,
  'languages:choose': 0,
  'languages:use': 0,
  'languages:remove': 0,
} satisfies Record<keyof LanguageCalls, 0>
