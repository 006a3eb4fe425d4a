/** Puts a sentence together again that a page's end, a footnote or a heading set beside the text cut in two. */
import type { Group } from './draft.ts'
import { endsOpen, isTitleCase } from './headings.ts'
import { endOf, isClosed, opensItem, opensSmall } from './marks.ts'

/** How many groups may stand between the two halves: the notes of one page, its foot, and a heading. */
const farthest = 12

/** The groups, with what goes on in small letters after an insertion joined to the text that was left open. */
export function rejoinGroups(groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const open = continues(group) ? openBefore(joined) : null
    if (open) open.lines.push(...group.lines)
    else joined.push({ ...group, lines: [...group.lines] })
  }
  return joined
}

const continues = (group: Group): boolean => {
  const first = group.lines[0]?.text ?? ''
  return group.kind === 'text' && opensSmall(first) && !opensItem(first)
}

/** The text that was left open above notes and page feet; null if something else stands between. */
function openBefore(groups: readonly Group[]): Group | null {
  let cut = false
  for (let at = groups.length - 1; at >= 0 && at >= groups.length - farthest; at -= 1) {
    const group = groups[at] as Group
    const aside = group.kind !== 'text' && group.kind !== 'item'
    if (!aside && !isTitle(group)) return cut && isLeftOpen(group) ? group : null
    cut = true
  }
  return null
}

/** A title beside the text stands between its lines as a note does. */
const isTitle = ({ kind, lines }: Group) =>
  kind === 'text' && lines.length <= 2 && isTitleCase(lines.map((line) => line.text.slice(0, 200)).join(' '))

function isLeftOpen(group: Group): boolean {
  const last = group.lines.at(-1)?.text ?? ''
  if (isClosed(last) || /;$/.test(last)) return false
  return group.lines.length > 1 || endsOpen(last) || endOf(last).length >= 40
}
