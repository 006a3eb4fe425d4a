/** Files that the user, a drop or the system asks to open: packs and decks are shown before they bring anything, others are documents. */
import { packExtension } from '../exchange/everything/format.ts'
import { deckExtensions } from '../formats/accepted.ts'
import type { Importer } from './import.ts'
import type { Packs } from './packs.ts'

const isPack = (path: string): boolean =>
  [packExtension, ...deckExtensions].some((extension) => path.toLowerCase().endsWith(`.${extension}`))

export const openFiles =
  (importer: Pick<Importer, 'addFiles'>, packs: Pick<Packs, 'offer'>) =>
  (paths: readonly string[], how: { readonly atStart?: boolean } = {}): void => {
    const documents = paths.filter((path) => !isPack(path))
    if (documents.length > 0) importer.addFiles(documents, how)
    packs.offer(paths.filter(isPack))
  }
