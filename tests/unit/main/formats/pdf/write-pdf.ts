/** Writes small PDFs as tables of expected answers say them: words at places, in one of a few fonts. */

/** Points from the lower left corner of a page of 600 by 800. */
export type Words = readonly [text: string, x: number, y: number, look?: Look | undefined]

export interface Look {
  readonly font?: keyof typeof fonts
  /** In points; 10 where nothing is said. */
  readonly size?: number
  /** Added after each letter, in points. */
  readonly spacing?: number
  /** Written from foot to top, where what is upright is written from left to right. */
  readonly upward?: true
}

export interface Bookmark {
  readonly title: string
  readonly page: number
  /** The top of what it leads to. */
  readonly y?: number
  readonly below?: readonly Bookmark[]
}

export interface Written {
  readonly pages: readonly (readonly Words[])[]
  readonly bookmarks?: readonly Bookmark[]
  /** The entries of its information dictionary. */
  readonly info?: Readonly<Record<string, string>>
  readonly links?: readonly {
    readonly page: number
    readonly box: readonly [left: number, foot: number, right: number, top: number]
    readonly to: string
  }[]
  /** Small discs, drawn and not written. */
  readonly discs?: readonly (readonly [page: number, x: number, y: number])[]
  /** Quarter turns to the left of all that is on the pages; a page on its side is 800 by 600 to what is on it. */
  readonly turn?: 1 | 2 | 3
}

const turns = { 1: '0 1 -1 0 600 0 cm', 2: '-1 0 0 -1 600 800 cm', 3: '0 -1 1 0 0 800 cm' } as const

const simple = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
const composite = (name: string, encoding: string, ordering: string) =>
  `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>`

const fonts = {
  plain: simple('Helvetica'),
  bold: simple('Helvetica-Bold'),
  italic: simple('Helvetica-Oblique'),
  /** Written as Shift JIS, with no map of its own to Unicode. */
  japanese: composite('Ryumin-Light', '90ms-RKSJ-H', 'Japan1'),
  /** Written as UTF-16, with no map of its own to Unicode. */
  korean: composite('HYSMyeongJo-Medium', 'UniKS-UCS2-H', 'Korea1'),
  /** Glyphs by their numbers: nothing says which letters they are. */
  mute: composite('AAAAAA+Arial', 'Identity-H', 'Identity'),
} as const

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')
const wide = (text: string) =>
  `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
/** The numbers that letters have in most fonts of Windows. */
const glyphs = (text: string) =>
  wide([...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29)).join(''))

function shownAs(text: string, font: keyof typeof fonts): string {
  if (font === 'japanese') return `<${text}>`
  if (font === 'korean') return wide(text)
  return font === 'mute' ? glyphs(text) : `(${escaped(text)})`
}

const put = ([text, x, y, { font = 'plain', size = 10, spacing = 0, upward } = {}]: Words) =>
  `BT /${font} ${size} Tf ${spacing} Tc ${upward ? `0 1 -1 0 ${x} ${y} Tm` : `${x} ${y} Td`} ${shownAs(text, font)} Tj ET`

/** Four curves, as browsers draw the mark of an item. */
const disc = (x: number, y: number) =>
  `${x} ${y + 2} m ${x} ${y + 4} ${x + 4} ${y + 4} ${x + 4} ${y + 2} c ${x + 4} ${y} ${x} ${y} ${x} ${y + 2} c f`

export function writePdf({
  pages,
  bookmarks = [],
  info = {},
  links = [],
  discs = [],
  turn,
}: Written): Uint8Array {
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const [catalog, tree] = [add(''), add('')]
  const pageIds = pages.map((words, index) => {
    const drawn = discs.filter(([page]) => page === index + 1).map(([, x, y]) => disc(x, y))
    const content = [...(turn === undefined ? [] : [turns[turn]]), ...words.map(put), ...drawn].join('\n')
    const stream = add(`<</Length ${content.length}>>stream\n${content}\nendstream`)
    const annots = links
      .filter(({ page }) => page === index + 1)
      .map(({ box, to }) =>
        add(`<</Type/Annot/Subtype/Link/Rect[${box.join(' ')}]/A<</S/URI/URI(${escaped(to)})>>>>`),
      )
    const used = Object.entries(fonts).map(([name, font]) => `/${name} ${font}`)
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 600 800]/Contents ${stream} 0 R/Resources<</Font<<${used.join('')}>>>>/Annots[${annots.map((id) => `${id} 0 R`).join(' ')}]>>`,
    )
  })
  const outline = bookmarks.length === 0 ? null : addBookmarks(objects, bookmarks, pageIds)
  objects[catalog - 1] =
    `<</Type/Catalog/Pages ${tree} 0 R${outline === null ? '' : `/Outlines ${outline} 0 R`}>>`
  objects[tree - 1] =
    `<</Type/Pages/Count ${pages.length}/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]>>`
  const told = add(
    `<<${Object.entries(info)
      .map(([name, value]) => `/${name}(${escaped(value)})`)
      .join('')}>>`,
  )
  return assembled(objects, catalog, told)
}

/** The number of the dictionary that holds them. */
function addBookmarks(objects: string[], bookmarks: readonly Bookmark[], pages: readonly number[]): number {
  const parent = objects.push('')
  const ids = bookmarks.map(() => objects.push(''))
  bookmarks.forEach(({ title, page, y = 800, below = [] }, index) => {
    const inner = below.length === 0 ? '' : firstAndLast(addBookmarks(objects, below, pages), objects)
    const [before, next] = [ids[index - 1], ids[index + 1]]
    objects[(ids[index] ?? 0) - 1] =
      `<</Title(${escaped(title)})/Parent ${parent} 0 R/Dest[${pages[page - 1]} 0 R/XYZ 0 ${y} 0]${before === undefined ? '' : `/Prev ${before} 0 R`}${next === undefined ? '' : `/Next ${next} 0 R`}${inner}>>`
  })
  objects[parent - 1] = `<</Type/Outlines/First ${ids[0]} 0 R/Last ${ids.at(-1)} 0 R/Count ${ids.length}>>`
  return parent
}

/** What the parent of a list of bookmarks says of it. */
const firstAndLast = (list: number, objects: readonly string[]): string =>
  /\/First.*(?=>>$)/.exec(objects[list - 1] ?? '')?.[0] ?? ''

function assembled(objects: readonly string[], catalog: number, info: number): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}
