// Ways in which a data file comes to harm: each a pure change of its bytes, chosen by a seeded generator.

/** Numbers in [0, 1). */
export type Random = () => number

/** A data file and the log beside it; an empty log is none. */
export interface Bytes {
  readonly main: Buffer
  readonly log: Buffer
}

export const pageSize = 4096
const frameSize = pageSize + 24

/** By what happened. What is named for the log is tried on a file that has one. */
export const damages = {
  'bytes flipped': ({ main, log }, random) => ({ main: flip(main, random, 1 + below(random, 60)), log }),
  'pages zeroed': ({ main, log }, random) => ({
    main: overPages(main, random, share(main, 0.2, random), (page) => page.fill(0)),
    log,
  }),
  'sectors of noise': ({ main, log }, random) => ({
    main: overPages(main, random, share(main, 0.2, random), (page) => {
      const at = 512 * below(random, pageSize / 512)
      for (let i = 0; i < 512; i += 1) page[at + i] = below(random, 256)
    }),
    log,
  }),
  'cut short': ({ main, log }, random) => ({ main: main.subarray(0, below(random, main.length)), log }),
  'pages swapped': ({ main, log }, random) => {
    const copy = Buffer.from(main)
    for (let i = share(main, 0.2, random); i > 0; i -= 1)
      swap(copy, anyPage(copy, random), anyPage(copy, random))
    return { main: copy, log }
  },
  'header gone': ({ main, log }, random) => ({ main: over(main, 0, 16 + below(random, 85)), log }),
  'first page gone': ({ main, log }) => ({ main: over(main, 0, pageSize), log }),
  'inner nodes gone': ({ main, log }) => ({
    main: withoutNodes(main, [2, 5]),
    log,
  }),
  'index pages gone': ({ main, log }) => ({
    main: withoutNodes(main, [2, 10]),
    log,
  }),
  'log flipped': ({ main, log }, random) => ({ main, log: flip(log, random, 1 + below(random, 20)) }),
  'log cut short': ({ main, log }, random) => ({ main, log: log.subarray(0, below(random, log.length)) }),
  'log with frames gone': ({ main, log }, random) => ({
    main,
    log: over(log, 32 + frameSize * below(random, frames(log)), frameSize * (1 + below(random, 3))),
  }),
  'file gone, log there': ({ log }) => ({ main: Buffer.alloc(0), log }),
  'both flipped': ({ main, log }, random) => ({
    main: flip(main, random, 1 + below(random, 60)),
    log: flip(log, random, 1 + below(random, 20)),
  }),
} as const satisfies Readonly<Record<string, (bytes: Bytes, random: Random) => Bytes>>

export type Damage = keyof typeof damages
export const damageNames = Object.keys(damages) as readonly Damage[]
/** Whether it needs a log beside the file, as a crash leaves it. */
export const needsLog = (name: Damage): boolean => /log|both/.test(name)

const below = (random: Random, most: number): number => Math.floor(random() * most)
const frames = (log: Buffer): number => Math.floor((log.length - 32) / frameSize)
const anyPage = (bytes: Buffer, random: Random): number => below(random, bytes.length / pageSize)
/** At least one page, and at most a part of them. */
const share = (bytes: Buffer, part: number, random: Random): number =>
  1 + below(random, (part * bytes.length) / pageSize)

function over(bytes: Buffer, start: number, length: number): Buffer {
  return Buffer.from(bytes).fill(0, start, Math.min(bytes.length, start + length))
}

function flip(bytes: Buffer, random: Random, times: number): Buffer {
  const copy = Buffer.from(bytes)
  for (let i = 0; i < times; i += 1) {
    const at = below(random, copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 + below(random, 255))
  }
  return copy
}

/** Changes some pages by chance. */
function overPages(bytes: Buffer, random: Random, times: number, change: (page: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  for (let i = 0; i < times; i += 1) change(pageOf(copy, anyPage(copy, random)))
  return copy
}

/** Zeroes all nodes of some kinds (https://www.sqlite.org/fileformat.html#b_tree_pages) but the first page. */
function withoutNodes(bytes: Buffer, kinds: readonly number[]): Buffer {
  const copy = Buffer.from(bytes)
  for (let i = 1; i < copy.length / pageSize; i += 1) {
    const page = pageOf(copy, i)
    if (kinds.includes(page[0] ?? 0)) page.fill(0)
  }
  return copy
}

const pageOf = (bytes: Buffer, number: number): Buffer =>
  bytes.subarray(number * pageSize, (number + 1) * pageSize)

function swap(bytes: Buffer, one: number, other: number): void {
  const kept = Buffer.from(pageOf(bytes, one))
  pageOf(bytes, other).copy(pageOf(bytes, one))
  kept.copy(pageOf(bytes, other))
}
