/** Raised marks that a program wrote before or after the rest of their line, put back where they stand in it. */

import { isMark, isRaised } from './shifts.ts'
import type { TextRun } from './text-run.ts'

/** Parts of the letters' size: how far a mark may stand from the end of its word, and reach into the next. */
const near = 0.3

/** The lines of a page, without those that are only a mark over the line before or after. */
export function adoptMarks(lines: readonly (readonly TextRun[])[]): (readonly TextRun[])[] {
  const whole: (readonly TextRun[] | null)[] = [...lines]
  lines.forEach((line, index) => {
    const mark = markOnly(line)
    if (mark === null) return
    for (const at of [index - 1, index + 1]) {
      const place = placeIn(whole[at] ?? [], mark)
      if (place === 0 || whole[index] === null) continue
      whole[at] = (whole[at] ?? []).toSpliced(place, 0, mark)
      whole[index] = null
    }
  })
  return whole.filter((line) => line !== null)
}

function markOnly(line: readonly TextRun[]): TextRun | null {
  const [mark, ...more] = line.filter(({ text }) => text.trim() !== '')
  return mark !== undefined && more.length === 0 && isMark(mark.text.trim()) ? mark : null
}

/** Before which run of a line a mark over it stands; 0 if it does not end one of its words. */
function placeIn(line: readonly TextRun[], mark: TextRun): number {
  const at = line.findLastIndex(({ text, x }) => text.trim() !== '' && x < mark.x)
  const word = line[at]
  if (word === undefined || !isRaised(mark, word)) return 0
  const next = line.slice(at + 1).find(({ text }) => text.trim() !== '')
  const room = word.size * near
  const fits = Math.abs(mark.x - (word.x + word.width)) < room
  return fits && (next === undefined || mark.x + mark.width < next.x + room) ? at + 1 : 0
}
