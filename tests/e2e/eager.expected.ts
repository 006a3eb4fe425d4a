/** What a start may load before it does anything. Sizes are in characters of what the build writes. */

/** The packages that main loads before the window is opened. */
export const mainPackages = ['@photostructure/sqlite', 'electron', 'electron-log']

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
export const mainSize = 260_000

/** The page: its script, and the few lines by which the bundler joins what comes later. */
export const pageFiles = 2
export const pageSize = 450_000
