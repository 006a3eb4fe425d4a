import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../../../src/core/model/document.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { Pictures, pictureLimits, whyNot } from '../../../../src/main/formats/pictures.ts'
import { toPng } from '../../../../src/main/pages/png.ts'
import { besidesOf } from '../../../../src/main/pictures/besides.ts'

const folder = 'tests/fixtures/figures'
const at = (name: string) => readFileSync(`${folder}/${name}`)

async function read(name: string, bytes: Uint8Array = at(name)): Promise<SourceDocument> {
  const source = await readDocument({ bytes, name, besides: besidesOf(`${folder}/${name}`) })
  if (!source.ok) throw new Error(source.error)
  return source.value
}

const page = (body: string) =>
  read('a.html', Buffer.from(`<!doctype html><p>It is so, and stays so.</p>${body}`))

/** What stands where: the kind of each block, of a figure its size and whether there is a picture. */
const shapeOf = ({ blocks }: SourceDocument) =>
  blocks.map(({ kind, text, figure }) =>
    figure === undefined
      ? kind
      : `${figure.width}x${figure.height}${figure.image === null ? ` ${figure.why}` : ''} ${text}`.trim(),
  )

describe('figures stand where the source has them', () => {
  test('a page with its files beside it', async () => {
    expect(shapeOf(await read('tides.html'))).toEqual([
      'heading',
      'paragraph',
      '480x270 Six bars, the fourth the highest',
      'caption',
      'paragraph',
      'heading',
      '120x160 Half of the wall is red',
      'paragraph',
      'paragraph',
    ])
  })
  test('Markdown', async () => {
    expect(shapeOf(await read('tides.md'))).toEqual([
      'heading',
      'paragraph',
      '480x270',
      'paragraph',
      'heading',
      '120x160',
      'caption',
      'paragraph',
    ])
  })
  test.each(['tides-pandoc.docx', 'tides-libreoffice.docx'])('%s', async (name) => {
    expect(
      shapeOf(await read(name))
        .filter((each) => each !== 'heading')
        .slice(-6),
    ).toEqual([
      '480x270 Figure 1. Tides by month, in centimetres.',
      'caption',
      'paragraph',
      // Pandoc gives it the size that it has lying down.
      '213x160 Half of the wall is red',
      'paragraph',
      'paragraph',
    ])
  })
  test.each([
    [
      'tides-pandoc.epub',
      [
        '160x120 Cover',
        'paragraph',
        '480x270',
        'paragraph',
        '120x160 Half of the wall is red',
        'caption',
        'paragraph',
      ],
    ],
    [
      'tides-pandoc.pptx',
      ['paragraph', '536x301', 'paragraph', 'paragraph', '536x403', 'paragraph', 'paragraph'],
    ],
    [
      'tides-libreoffice.odt',
      [
        'paragraph',
        '480x270 Figure 1. Tides by month, in centimetres.',
        'caption',
        'paragraph',
        '213x160 Half of the wall is red',
        'paragraph',
        'paragraph',
      ],
    ],
  ])('%s', async (name, shape) => {
    const shown = shapeOf(await read(name)).filter((each) => each !== 'heading')
    expect(shown.slice(-shape.length)).toEqual(shape)
  })
  test.each([
    ['tides-libreoffice.pdf', '480x270', '213x160'],
    ['tides-chromium.pdf', '388x218', '97x129'],
  ])('%s', async (name, chart, wall) => {
    const shape = shapeOf(await read(name))
    expect(shape.slice(shape.lastIndexOf(chart))).toEqual(
      expect.arrayContaining([chart, 'caption', wall, 'caption']),
    )
    expect(shape[shape.lastIndexOf(chart) + 1]).toBe('caption')
    expect(shape[shape.indexOf(wall) + 1]).toBe('caption')
  })
})

describe('what cannot be shown has a place that says so', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://e.org")</script><image href="http://e.org/x.png"/></svg>'
  test.each([
    ['<img src="https://example.org/x.png" alt="Map">', `320x180 ${whyNot.remote} Map`],
    ['<img src="../pictures.test.ts">', `320x180 ${whyNot.outside}`],
    ['<img src="/etc/hostname" width=100>', `100x56 ${whyNot.outside}`],
    ['<img src="gone.png">', `320x180 ${whyNot.missing}`],
    [
      `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
      `320x180 ${whyNot.drawing}`,
    ],
    [
      '<svg width="200" height="120" aria-label="Piers"><text>x</text></svg>',
      `200x120 ${whyNot.drawing} Piers`,
    ],
    ['<img src="data:image/png;base64,iVBORw0KGgo=">', `320x180 ${whyNot.damaged}`],
    ['<img src="tides.md">', `320x180 ${whyNot.kind}`],
  ])('%s', async (body, said) => {
    const source = await page(body)
    expect(shapeOf(source)).toEqual(['paragraph', said])
    expect(source.images?.size).toBe(0)
  })
  test.each([
    ['chart.png', ''],
    ['OEBPS/images/image0001.JPG', ''],
    ['fig: turned.jpg', ''],
    ['The file chart.png', 'The file chart.png'],
    ['Six bars', 'Six bars'],
  ])('the name of a file stands in for no picture: %s', async (alt, said) => {
    const { blocks } = await page(`<img src="small.webp" width="100" height="80" alt="${alt}">`)
    expect(blocks.at(-1)).toMatchObject({ kind: 'figure', text: said })
  })
  test('a caption that repeats what is read aloud is seen', async () => {
    const source = await page(
      '<figure><img src="small.webp" width="100" height="80" alt="Piers"><figcaption aria-hidden="true">Piers</figcaption></figure>',
    )
    expect(shapeOf(source)).toEqual(['paragraph', '100x80 Piers', 'caption'])
  })
  test('200 megapixels are told by the header, and nothing is unpacked', async () => {
    const small = Buffer.from(toPng({ width: 30, height: 30, channels: 3, data: new Uint8Array(2700) }))
    small.writeUInt32BE(20_000, 16)
    small.writeUInt32BE(10_000, 20)
    const source = await page(
      `<img width="400" height="200" src="data:image/png;base64,${small.toString('base64')}">`,
    )
    expect(shapeOf(source)).toEqual([
      'paragraph',
      '400x200 A picture of 200 megapixels, more than is opened.',
    ])
  })
  test('a chart and a diagram of Word', async () => {
    const { ZipFile } = await import('yazl')
    const { buffer } = await import('node:stream/consumers')
    const drawing = (kind: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="3810000" cy="1905000"/><wp:docPr id="1" name="x" descr="Six &quot;bars&quot; &amp; a line"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"><c:chart r:id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const zip = new ZipFile()
    const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name)
    add(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    )
    add(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    )
    add(
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:r><w:t>It is so, and stays so.</w:t></w:r></w:p>${drawing('chart')}${drawing('diagram')}</w:body></w:document>`,
    )
    zip.end()
    expect(shapeOf(await read('a.docx', await buffer(zip.outputStream)))).toEqual([
      'paragraph',
      `400x200 ${whyNot.chart} Six "bars" & a line`,
      `400x200 ${whyNot.diagram} Six "bars" & a line`,
    ])
  })
})

test('a few pixels that are drawn large and described are a figure: a plain colour, or a flag', async () => {
  const page = (alt: string) =>
    `<p>A flag.</p><img src="icon.png" width="200" height="120" alt="${alt}"><p>It is red.</p>`
  const sized = async (alt: string) => shapeOf(await read('a.html', Buffer.from(page(alt))))
  expect(await sized('The red flag of the harbour')).toEqual([
    'paragraph',
    '200x120 The red flag of the harbour',
    'paragraph',
  ])
  expect(await sized('flag')).toEqual(['paragraph', 'paragraph'])
})

test('a described picture of a few pixels that is given no size keeps its place', async () => {
  const source = await page('<figure><img src="icon.png" alt="The three piers of the harbour"></figure>')
  expect(shapeOf(source).at(-1)).toBe(
    '320x180 A picture too small to be seen. The three piers of the harbour',
  )
})

describe('what is no figure is left out, and said', () => {
  test.each([
    ['<img src="icon.png" alt="">', 'icon or ornament'],
    ['<img src="chart.png" width="1" height="1">', 'icon or ornament'],
    ['<a href="https://e.org"><img src="https://e.org/b.png" alt="Build"></a>', 'picture that is a link'],
  ])('%s', async (body, why) => {
    const source = await page(body)
    expect(shapeOf(source)).toEqual(['paragraph'])
    expect(source.dropped.map((each) => each.why)).toEqual([why])
  })
  test('5,000 pictures: the first are kept, the others are counted', async () => {
    const source = await page('<img src="chart.png" width="60">'.repeat(5_000))
    expect(source.blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(pictureLimits.count)
    expect(source.images?.size).toBe(1)
    expect(source.notes).toEqual(['The first 500 pictures are kept; 4,500 more were left out.'])
  })
})

test('a picture in the file itself may be longer than any text that is read', async () => {
  const data = `data:image/png;base64,${at('chart.png').toString('base64')}`
  const markdown = `It is so.\n\n![Bars](${data})\n\n<img src="${data}" alt="Again">\n\n[bars]: ${data}\n\n![Named][bars]\n\n\`\`\`\n![x](${data})\n\`\`\`\n`
  const source = await read('a.md', Buffer.from(markdown))
  expect(shapeOf(source)).toEqual(['paragraph', '480x270 Bars', '480x270 Again', '480x270 Named', 'code'])
  expect(source.blocks.at(-1)?.text).toBe(`![x](${data})`)
  const long = Buffer.from(toPng({ width: 1200, height: 1200, channels: 3, data: noise(1200 * 1200 * 3) }))
  expect(long.length).toBeGreaterThan(4_000_000)
  const large = await read(
    'a.md',
    Buffer.from(`It is so.\n\n![Noise](data:image/png;base64,${long.toString('base64')})\n`),
  )
  expect(shapeOf(large)).toEqual(['paragraph', '1200x1200 Noise'])
})

test('one that is held twice is kept once, and all together are bounded', () => {
  const pictures = new Pictures(undefined)
  const chart = at('chart.png')
  expect(pictures.add(chart, { width: 100 })?.figure).toMatchObject({ width: 100, height: 56 })
  expect(pictures.add(chart, {})?.figure).toMatchObject({ width: 480, height: 270 })
  expect(pictures.images.size).toBe(1)
  const huge = Buffer.concat([chart, Buffer.alloc(pictureLimits.bytes)])
  expect(pictures.add(huge, {})?.figure?.why).toBe(whyNot.large)
})

/** Bytes that nothing packs, always the same. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = 1
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}
