/** HTML: parsed by the standard's own algorithm (parse5), never rendered; nothing of it runs or loads. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format, FormatInput } from './format.ts'
import { readBlocks } from './html/blocks.ts'
import { readHead } from './html/head.ts'
import { parsePage } from './html/parse.ts'
import { boundPage } from './length.ts'

export const htmlFormat = {
  kind: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  read({ bytes, name }: FormatInput): Result<SourceDocument, string> {
    const decoded = decodeText(bytes, declaredIn(bytes))
    if (!decoded.ok) return decoded
    const { text: raw, ...said } = decoded.value
    const bound = boundPage(cleanText(raw))
    const page = bound.ok ? parsePage(bound.value) : bound
    if (!page.ok) return page
    const { meta, dropped } = readHead(page.value)
    const text = readBlocks(page.value)
    if (text.blocks.length === 0 && text.dropped.length === 0) return err('holds no text')
    return ok({
      name,
      kind: 'html',
      id: idOfBytes(bytes),
      blocks: text.blocks,
      meta,
      dropped: [...dropped, ...text.dropped],
      ...said,
    })
  },
} satisfies Format

/** Bytes in which a page must name its encoding, by the standard. */
const searched = 1024

/** The encoding that a page names, in its XML declaration or a meta element; the bytes before it are ASCII. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1', 0, searched)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'\s]{1,40})["']/i.exec(start)?.[1]
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start)?.[1]
  return xml ?? meta ?? null
}
