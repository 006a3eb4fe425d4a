/** The encoding that a page names itself. */

/** Bytes in which a page must name its encoding, by the standard. */
const searched = 1024

/** The encoding that a page names, in its XML declaration or a meta element; the bytes before it are ASCII. */
export function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1', 0, searched)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'\s]{1,40})["']/i.exec(start)?.[1]
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start)?.[1]
  return xml ?? meta ?? null
}
