/** Plain text: paragraphs parted by blank lines (also lines of no-break spaces). Roles are left to the structure rules. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format, FormatInput } from './format.ts'
import { boundText } from './length.ts'

export const textFormat = {
  kind: 'text',
  extensions: ['txt', 'text', 'log'],
  read({ bytes, name }: FormatInput): Result<SourceDocument, string> {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { text: raw, ...said } = decoded.value
    const text = boundText(cleanText(raw))
    if (!text.ok) return text
    const blocks = text.value
      .split(/\n(?:[^\S\n]*\n)+/)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: 'line' as const, text }))
    return ok({ name, kind: 'text', id: idOfBytes(bytes), blocks, meta: {}, dropped: [], ...said })
  },
} satisfies Format
