/** Folders whose documents come in by themselves. */

export interface WatchedFolder {
  /** Absolute. */
  readonly path: string
  /** A disk may be unplugged: the folder is looked for again. */
  readonly isThere: boolean
}

export interface FolderCalls {
  'folders:list': { request: null; reply: readonly WatchedFolder[] }
  /** Opens a dialog for a folder, and brings in what is in it now. */
  'folders:watch': { request: null; reply: null }
  /** What came from it stays. */
  'folders:unwatch': { request: { path: string }; reply: null }
}

export const folderChannels = {
  'folders:list': 0,
  'folders:watch': 0,
  'folders:unwatch': 0,
} satisfies Record<keyof FolderCalls, 0>
