import type { Block } from '../../../../src/core/model/document.ts'

/** Blocks of one section, each written as its kind and its text: "item Plant trees". */
export const blocksOf = (lines: readonly string[]): Block[] =>
  lines.map((line, at) => {
    const [kind = ''] = line.split(' ', 1)
    return { id: `b${at}`, section: 's', kind: kind as Block['kind'], text: line.slice(kind.length + 1) }
  })
