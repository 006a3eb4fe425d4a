import { openPages } from '../../../../src/main/pages/paged-file.ts'
import { toPng } from '../../../../src/main/pages/png.ts'
import { makePdf } from './make-pdf.ts'

/** A picture (PNG) of a page with these lines, of letters that Western Europe writes. */
export async function pictureOf(lines: readonly string[]): Promise<Uint8Array> {
  const asWritten = (line: string) =>
    line.replace(/[^ -~]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)
  const content = lines.map((line, at) => `BT /F 12 Tf 70 ${760 - at * 18} Td (${asWritten(line)}) Tj ET`)
  const file = await openPages(makePdf([{ box: [595, 842], content: content.join(' ') }]))
  const page = file.ok ? file.value.draw(1, { dpi: 200, colour: 'gray' }) : null
  if (page?.ok !== true) throw new Error('not drawn')
  return toPng(page.value)
}
