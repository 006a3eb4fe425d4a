/** What a start may load before it does anything. Sizes are in characters of what the build writes. */

/** Packages that main may have in what it loads before the window is opened. */
export const mainPackages = ['electron-log']

/** Folders of ours of which nothing is needed before the window is opened. */
export const notInMain = [
  'src/core/anchor',
  'src/core/cards',
  'src/core/facts',
  'src/core/search',
  'src/core/study',
  'src/core/versions',
  'src/main/app/study',
  'src/main/exchange',
  'src/main/ipc/handlers',
  'src/main/ipc/schemas',
  'src/main/store/commands',
  'src/main/store/salvage',
]

/** All of it, however it is split into files. */
export const mainSize = 400_000

/** The page: its first script in one file, beside what is shared with parts that come later. */
export const pageFiles = 2
export const pageSize = 420_000
