/** The links of a page (ISO 32000, 12.5.6.5): boxes over its words, and where they lead. */
import { safeAddress } from '../inline-text.ts'
import { widthOf } from './letter-widths.ts'
import type { TextRun } from './text-run.ts'

export interface Link {
  readonly href: string
  /** In points from the page's lower left corner. */
  readonly box: readonly [left: number, foot: number, right: number, top: number]
}

/** Those that lead out of the file, and to no script. */
export const linksIn = (annotations: readonly object[]): readonly Link[] =>
  annotations.flatMap((annotation) => {
    const { subtype, url, rect } = annotation as Readonly<Record<string, unknown>>
    if (subtype !== 'Link' || typeof url !== 'string' || !safeAddress.test(url)) return []
    const [x1, y1, x2, y2] = Array.isArray(rect) ? rect.map(Number) : []
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return []
    return [{ href: url, box: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] }]
  })

/** The runs, parted where a link begins or ends: between words, since a box seldom fits its letters. */
export const withLinks = (runs: readonly TextRun[], links: readonly Link[]): readonly TextRun[] =>
  links.length === 0 ? runs : runs.flatMap((run) => linkedRun(run, links))

function linkedRun(run: TextRun, links: readonly Link[]): readonly TextRun[] {
  const middle = run.y + run.size * 0.3
  const link = links.find(
    ({ box: [left, foot, right, top] }) =>
      middle > foot &&
      middle < top &&
      Math.min(right, run.x + run.width) - Math.max(left, run.x) > run.size * 0.3,
  )
  if (link === undefined || run.text.trim() === '') return [run]
  const [left, , right] = link.box
  const from = betweenWords(run.text, (left - run.x) / run.width)
  const to = betweenWords(run.text, (right - run.x) / run.width)
  if (from >= to) return [run]
  const whole = widthOf(run.text)
  const part = (start: number, end: number): TextRun => ({
    ...run,
    text: run.text.slice(start, end),
    x: run.x + (run.width * widthOf(run.text.slice(0, start))) / whole,
    width: (run.width * widthOf(run.text.slice(start, end))) / whole,
  })
  return [part(0, from), { ...part(from, to), href: link.href }, part(to, run.text.length)].filter(
    ({ text }) => text !== '',
  )
}

/** The place between two words, or at either end, that is nearest to a part of a text's width. */
function betweenWords(text: string, share: number): number {
  const at = share * widthOf(text)
  const places = [0, ...[...text.matchAll(/\s(?=\S)/g)].map(({ index }) => index + 1), text.length]
  const away = places.map((place) => Math.abs(widthOf(text.slice(0, place)) - at))
  return places[away.indexOf(Math.min(...away))] ?? 0
}
