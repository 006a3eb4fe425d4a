/** What is dragged out of the window, as other programs take it. */
import { withoutBreaks } from '../../core/text/normalize.ts'
import { escaped } from './table-text.ts'

/** Has a drag carry a text, its lines as lines; in place of what the platform would have it carry. */
export function carry(transfer: Pick<DataTransfer, 'setData' | 'effectAllowed'>, text: string): void {
  const plain = withoutBreaks(text)
  transfer.effectAllowed = 'copy'
  transfer.setData('text/plain', plain)
  transfer.setData('text/html', `<p>${plain.split('\n').map(escaped).join('<br>')}</p>`)
}
