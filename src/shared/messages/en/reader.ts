/** What the readers of files say. They speak English, and documents keep what was said of them: it is told anew where it is shown. */
export const reader = {
  /** A sentence, or the rest of one. */
  told: (text: string) => text,
  /** A sentence on a file without its end: "notes.md is empty". */
  of: (file: string, why: string) => `${file} ${why}`,
}
