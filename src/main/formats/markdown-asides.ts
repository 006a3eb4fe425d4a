/** What stands in a Markdown file but is not shown: comments, and the addresses that links refer to. */
import type { Dropped } from '../../core/model/document.ts'

const fence = /^\s{0,3}(?:```|~~~)/

/** Takes HTML comments out, wherever they stand but in fenced code. One pass. */
export function takeComments(lines: readonly string[]): { lines: string[]; dropped: Dropped[] } {
  const kept: string[] = []
  const dropped: Dropped[] = []
  let fenced = false
  let comment: string[] | null = null
  for (const line of lines) {
    if (comment === null && fence.test(line)) fenced = !fenced
    if (fenced || (comment === null && !line.includes('<!--'))) {
      kept.push(line)
      continue
    }
    let out = ''
    let at = 0
    while (at < line.length || (at === 0 && line === '')) {
      const edge: number = line.indexOf(comment === null ? '<!--' : '-->', at)
      if (comment === null) {
        out += line.slice(at, edge < 0 ? undefined : edge)
        if (edge < 0) break
        comment = []
        at = edge
        if (line.indexOf('-->', at + 4) < 0) {
          comment.push(line.slice(at))
          break
        }
      } else {
        comment.push(line.slice(at, edge < 0 ? undefined : edge + 3))
        if (edge < 0) break
        dropped.push({ text: comment.join('\n'), why: 'comment' })
        comment = null
        at = edge + 3
      }
    }
    kept.push(out)
  }
  // A comment that nothing ends is text that looks like one.
  if (comment !== null) kept.push(...comment)
  return { lines: kept, dropped }
}

/**
 * "{: .term}" and "# Title {#id .wide}": attributes of what stands before them, which other readers of Markdown take
 * for text. Fenced code keeps its own.
 */
export function withoutAttributes(lines: readonly string[]): string[] {
  let fenced = false
  return lines.map((line) => {
    if (fence.test(line)) fenced = !fenced
    if (fenced || !line.includes('{')) return line
    const plain = line.replace(/\s?\{:[^{}]{0,300}\}/g, '').replace(/\{%-?[^{}]{0,300}%\}/g, '')
    return /^#{1,6}\s/.test(plain) ? plain.replace(/\s?\{[#.][^{}]{0,200}\}\s*$/, '') : plain
  })
}

/** To a page, a place or a picture, in angle brackets or not, with a title or not. */
const definition =
  /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*<?((?:https?:|mailto:|data-picture:|[./#])[^\s<>]*|[^\s<>]{1,500}\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg))>?(?:\s+["'(][^"')]*["')])?\s*$/i

/** Takes "[name]: address" lines out. A footnote ("[^1]: …") is text and stays. */
export function takeDefinitions(lines: readonly string[]): {
  lines: string[]
  definitions: ReadonlyMap<string, string>
  dropped: Dropped[]
} {
  const definitions = new Map<string, string>()
  const dropped: Dropped[] = []
  let fenced = false
  const kept = lines.filter((line) => {
    if (fence.test(line)) fenced = !fenced
    const match = fenced ? null : definition.exec(line)
    if (!match) return true
    definitions.set(keyOf(match[1] ?? ''), match[2] ?? '')
    dropped.push({ text: line, why: 'address of a link' })
    return false
  })
  return { lines: kept, definitions, dropped }
}

/** How names of addresses are compared. */
export const keyOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')
