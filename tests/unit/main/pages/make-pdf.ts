/** A PDF written by hand, of pages of any size. */
interface MadePage {
  /** Its box in points, and more of its dictionary. */
  readonly box: readonly [width: number, height: number]
  readonly more?: string
  /** Operators of its content, set in Helvetica as /F. */
  readonly content: string
}

export function makePdf(pages: readonly MadePage[]): Uint8Array {
  const kids = pages.map((_, at) => `${at * 2 + 4} 0 R`).join(' ')
  const leaves = pages.map(({ box: [width, height], more = '', content }, at) => {
    const own = at * 2 + 4
    return `${own} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]${more}/Resources<</Font<</F 3 0 R>>>>/Contents ${own + 1} 0 R>>endobj
${own + 1} 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj`
  })
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>endobj
3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
${leaves.join('\n')}
trailer<</Root 1 0 R>>
%%EOF`)
}
