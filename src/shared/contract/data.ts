/** What can be done about a data file that has gone, or is damaged. */
import type { AppError } from '../errors.ts'

/** What can come out of a damaged data file. Places: where one stopped in a document, and what of it was read. */
export type SalvageKind = 'documents' | 'passages' | 'ratings' | 'edits' | 'places'

/**
 * Why a row that was found is not brought in: the store could not use it; it belongs to a document, or a rating, that is
 * not there; or what the backup has instead is newer, or the difference is nothing that was done.
 */
export type LeftReason = 'unsound' | 'orphaned' | 'older'

/** What becomes of the rows that were found in a damaged data file. */
export interface Salvaged {
  readonly brought: Readonly<Record<SalvageKind, number>>
  /** Rows that the backup has as they are. */
  readonly known: number
  readonly left: Readonly<Record<LeftReason, number>>
  /** Of the documents, those whose text is lost: their files can be imported again. */
  readonly textless: number
}

export interface DataCalls {
  /** What could be saved of the damaged data file: beside the newest sound backup, by its name, or by itself. */
  'salvage:read': { request: null; reply: { backup: string | null; salvaged: Salvaged } }
  /** Restores a backup, or begins anew, with all that can be read of the damaged file, which is set aside. */
  'salvage:bring-in': {
    request: { backup: string | null }
    reply: { setAside: string | null; salvaged: Salvaged }
  }
  /** When the damaged files that lie beside the data were set aside, the newest first: by that they are told apart. */
  'salvage:list': { request: null; reply: readonly number[] }
  /** Brings all that can be read of one of them, and is not there, into the data. */
  'salvage:add': { request: { at: number }; reply: Salvaged }
  /** Makes a new, empty data file where the one that was there is missing. */
  'data:anew': { request: null; reply: null }
  /** What has become of the data file under the running app; null while it lies in its place. */
  'data:lost': { request: null; reply: AppError | null }
  /**
   * Saves what is open, though its file has gone: as a backup that stays, or, where none can be made, in a file that
   * the user chooses. Null if none was chosen.
   */
  'data:save': { request: null; reply: { name: string; isBackup: boolean } | null }
  /** Lets go of what is open, and opens the file that lies in its place now. */
  'data:reopen': { request: null; reply: null }
}

export const dataChannels = {
  'salvage:read': 0,
  'salvage:bring-in': 0,
  'salvage:list': 0,
  'salvage:add': 0,
  'data:anew': 0,
  'data:lost': 0,
  'data:save': 0,
  'data:reopen': 0,
} satisfies Record<keyof DataCalls, 0>
