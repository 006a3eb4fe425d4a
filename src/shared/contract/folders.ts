/** Folders whose documents come in by themselves, and those of which is known what their files are. */

export interface WatchedFolder {
  /** Absolute. */
  readonly path: string
  /** A disk may be unplugged: the folder is looked for again. */
  readonly isThere: boolean
}

/** What files of a folder and of those below it are taken for, where they look like a version of a document. */
export interface FolderAnswer {
  /** Absolute. */
  readonly path: string
  readonly as: 'version' | 'document'
}

export interface FolderCalls {
  'folders:list': { request: null; reply: readonly WatchedFolder[] }
  /** Opens a dialog for a folder, and brings in what is in it now. */
  'folders:watch': { request: null; reply: null }
  /** What came from it stays. */
  'folders:unwatch': { request: { path: string }; reply: null }
  'folders:answers': { request: null; reply: readonly FolderAnswer[] }
  /** Forgets the answer: its user is asked again. */
  'folders:ask': { request: { path: string }; reply: null }
}

export const folderChannels = {
  'folders:list': 0,
  'folders:watch': 0,
  'folders:unwatch': 0,
  'folders:answers': 0,
  'folders:ask': 0,
} satisfies Record<keyof FolderCalls, 0>
