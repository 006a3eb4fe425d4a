import { hasPages } from '../../core/model/page.ts'
import { messages } from '../../shared/messages/messages.ts'
import { showPassage } from './open.ts'
import { openDocument, openId, queryClient } from './queries.ts'
import type { Jump } from './reading.ts'
import { leaveTextOnly, say, useUi } from './ui.ts'

/** Whether the open document has. */
export function openHasPages(): boolean {
  const kind = queryClient.getQueryData(openDocument.queryKey)?.briefing.source.kind
  return kind !== undefined && hasPages(kind)
}

/** Shows the printed page beside the text, or takes it away. */
export function togglePrinted(): void {
  const { printed, textOnly } = useUi.getState()
  // It comes with the rest of what stands around the text.
  if (textOnly) leaveTextOnly()
  if (printed && !textOnly) closePrinted()
  else if (openHasPages()) useUi.setState({ printed: true })
  else say(messages.said.noPrintedPages)
}

export const closePrinted = (): void => useUi.setState({ printed: false })

/** Shows a passage of any document in its place, and the printed page beside it. */
export async function showPrinted(document: string, block: string, ranges: Jump['ranges'] = []) {
  await showPassage(document, block, ranges)
  if (openId() !== document || !openHasPages()) return
  useUi.setState({ printed: true, textOnly: false })
}
