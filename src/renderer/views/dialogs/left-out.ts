import type { Dropped } from '../../../core/model/document.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** What was left out for one reason under the same words, once. */
export interface LeftOutLine {
  readonly text: string
  readonly times: number
  /** Whether it has a place in the text to come back to. */
  readonly hasPlace: boolean
}

export interface LeftOutGroup {
  /** The reason, as it begins a line. */
  readonly why: string
  readonly lines: readonly LeftOutLine[]
  /** How many pieces they are. */
  readonly count: number
}

/** The reasons in the order in which they first occur, each with its lines in theirs. */
export function groupsOf(dropped: readonly Dropped[]): readonly LeftOutGroup[] {
  const groups = new Map<string, Map<string, LeftOutLine>>()
  for (const { text, why, at } of dropped) {
    const lines = groups.get(why) ?? new Map<string, LeftOutLine>()
    groups.set(why, lines)
    const before = lines.get(text)
    lines.set(text, {
      text,
      times: (before?.times ?? 0) + 1,
      hasPlace: before?.hasPlace === true || (at !== undefined && text.trim() !== ''),
    })
  }
  return [...groups].map(([why, lines]) => ({
    why: messages.leftOut.reason(why),
    lines: [...lines.values()],
    count: [...lines.values()].reduce((sum, { times }) => sum + times, 0),
  }))
}
