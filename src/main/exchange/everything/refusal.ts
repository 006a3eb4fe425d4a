/** Why a file is not taken: words that go on from its name. */
export class FileRefusal extends Error {}

/** The name of a file in words: what could be mistaken for our own is left out. */
export const shortName = (name: string): string => name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)

export const unusable = (what: string): FileRefusal => new FileRefusal(`cannot be used: ${what}`)
