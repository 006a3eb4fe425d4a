/** What a start may load before it does anything. Sizes are in characters before what stands is made small. */

/** The packages that main loads before the window is opened. */
export const mainPackages = ['electron', 'electron-log']

/** Those that it loads beside them before the page is served. */
export const runPackages = ['@photostructure/sqlite', ...mainPackages]

/** Folders of ours of which nothing is needed before the page is served. */
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

/** All of it, however it is split into files, but for the words of the interface: before the window, and before the page. */
export const mainSize = 100_000
export const runSize = 310_000

/** The page: its script, the names of its styles, and the few lines by which the bundler joins what comes later. */
export const pageFiles = 3
export const pageSize = 1_050_000
