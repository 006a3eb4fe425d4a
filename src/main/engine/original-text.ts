import { cutTo } from '../../core/anchor/describe.ts'
import { decodeText } from '../formats/decode.ts'
import type { OriginalText } from './protocol.ts'

/** So much is shown, in UTF-16 units. */
const most = 400_000

/** What stands in a file of text; null where it is none. */
export function originalText(bytes: Uint8Array): OriginalText | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return null
  const { text } = decoded.value
  return { shown: cutTo(text, most), isCut: text.length > most }
}
