/** The prose that stands in the packages at hand: read where it lies, at run time, and kept nowhere. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { ROOT } from '../../../scripts/run.ts'

export interface RealText {
  /** The file's path in node_modules, by which it is named. */
  readonly name: string
  readonly text: string
}

/** Bytes: shorter ones say next to nothing, longer ones are lists made by machine. */
const size = { least: 1_000, most: 300_000 }
const textual = new Set(['.md', '.markdown', '.txt'])
const prose = /^(readme|licen[cs]e|changelog|changes|history|notice|authors|contributing)/i

/** Every distinct text of node_modules in the order of its path; the same one in two packages counts once. */
export function readRealTexts(): RealText[] {
  const root = join(ROOT, 'node_modules')
  const seen = new Set<string>()
  return filesUnder(root)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      const hash = createHash('sha256').update(text).digest('hex')
      if (seen.has(hash) || text.includes('\u0000')) return []
      seen.add(hash)
      return [{ name: relative(root, path), text }]
    })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    if (!entry.isFile() || !isProse(entry.name)) return []
    const bytes = statSync(path).size
    return bytes >= size.least && bytes <= size.most ? [path] : []
  })
}

function isProse(name: string): boolean {
  const extension = extname(name).toLowerCase()
  return textual.has(extension) || (extension === '' && prose.test(name))
}
