/** Files that mean harm, are broken, or are not what their names say, each with what Precis must answer. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toPng } from '../../src/main/pages/png.ts'
import {
  bytesOf,
  deflated,
  deflatedBlanks,
  joined,
  latin,
  makeCompound,
  makePdf,
  makeWord,
  makeZip,
  noise,
  pdfText,
  wordFoot,
  wordHead,
  wordParts,
  wordText,
} from './hostile-parts.ts'
import { bookOf, makeOdt, makePptx } from './office-parts.ts'

export interface HostileFile {
  readonly name: string
  readonly make: () => Uint8Array
  /** The sentence it is refused with, or what is kept of it and what is not. */
  readonly want: string | { readonly keeps: readonly string[]; readonly lacks?: readonly string[] }
  /** Takes seconds, or much memory: left to the long form. */
  readonly slow?: true
}

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
const repeat = (text: string, count: number) => bytesOf(text.repeat(count))
const sentence = 'The harbour opened on 5 June 2022.'
const keeps = (...lacks: string[]) => ({ keeps: [sentence], lacks })
const page = (body: string) => () => bytesOf(`<html><body><p>${sentence}</p>${body}</body></html>`)
const part = (name: string, share: number) => {
  const bytes = fixture(name)
  return bytes.slice(0, Math.floor(bytes.length * share))
}
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

const empty = 'is empty'
const noText = 'is not a text file'
const badPdf = 'is damaged, or not a PDF'
const badWord = 'is damaged, or not a Word document'
const locked = 'is locked with a password; save a copy without it first'
const bomb = 'unpacks to more than 256 MB, which no document needs'
const bigPart = 'has a part that unpacks to more than 64 MB, which no document needs'
const manyParts = 'is made of more parts than Precis reads'
const longText = 'holds more than 5 million characters of text'
const longPage = 'has a page of more than 500,000 characters'
const deep = 'is nested too deeply'
const scanned = 'has no text, not even in pictures of its pages'
const archive = 'is an archive, not a document; unpack it and import the files in it'
const packed = (kind: string) =>
  `is an archive (${kind}), not a document; unpack it and import the files in it`
const badPicture = 'is a picture that is damaged'
const hugePicture = 'is a picture of more than 50 megapixels; save it smaller first'
const older = (kind: string, as: string) => `is ${kind}, which Precis does not read; save it as ${as} first`

/** What a PNG begins with, of a size that it claims. */
function pngHead(width: number, height: number): Uint8Array {
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(width, 0)
  sizes.writeUInt32BE(height, 4)
  return joined(latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), sizes, latin('\x08\0\0\0\0'))
}

const plain: readonly HostileFile[] = [
  { name: 'empty.txt', make: () => new Uint8Array(), want: empty },
  { name: 'empty.pdf', make: () => new Uint8Array(), want: empty },
  { name: 'empty.docx', make: () => new Uint8Array(), want: empty },
  { name: 'blanks.txt', make: () => repeat(' \n\t', 1000), want: empty },
  { name: 'blanks.html', make: () => repeat(' \n\t', 1000), want: empty },
  { name: 'mark-utf8.txt', make: () => bytesOf('\uFEFF'), want: empty },
  { name: 'mark-utf16.txt', make: () => Uint8Array.of(0xff, 0xfe), want: empty },
  { name: 'nuls.txt', make: () => new Uint8Array(5000), want: noText },
  { name: 'nuls.pdf', make: () => new Uint8Array(5000), want: badPdf },
  { name: 'one-byte.txt', make: () => bytesOf('x'), want: { keeps: ['x'] } },
  ...['txt', 'md', 'html', 'docx', 'pdf', 'none'].map((extension, seed) => ({
    name: `noise.${extension}`,
    make: () => joined(Uint8Array.of(0x80, 0x01), noise(20_000, seed + 7)),
    want: extension === 'docx' ? badWord : extension === 'pdf' ? badPdf : noText,
  })),
  {
    name: 'too-large.txt',
    make: () => new Uint8Array(64 * 1024 * 1024 + 1).fill(65),
    want: 'is larger than 64 MB',
  },
  { name: 'one-word-of-5-mb.txt', make: () => repeat('x', 4_999_999), want: { keeps: ['xxxx'] }, slow: true },
  {
    name: 'a-million-lines.txt',
    make: () => repeat('Ab.\n', 1_000_000),
    want: 'holds more than 400,000 lines of text',
    slow: true,
  },
  {
    name: 'combining-marks.txt',
    make: () => bytesOf(`a${'\u0301'.repeat(5_000_001)}`),
    want: 'holds more than 5 million characters of text',
  },
  {
    name: 'combining-marks-4-mb.txt',
    make: () => bytesOf(`${sentence}\n\na${'\u0301'.repeat(2_000_000)}`),
    want: keeps(),
    slow: true,
  },
  {
    name: 'overrides.txt',
    make: () => bytesOf(`${sentence}\n\n\u202Eevil\u202C \u200B\u200D\u2066x\u2069 \uFEFF\u00AD.`),
    want: keeps(),
  },
  {
    name: 'lone-surrogates.txt',
    make: () => utf16(`${sentence}\n\nHalf \uD800 a pair \uDC00 only.`),
    want: { keeps: [sentence, 'Half \uFFFD a pair \uFFFD only.'] },
  },
  { name: 'odd-utf16.txt', make: () => joined(utf16(sentence), Uint8Array.of(0x41)), want: keeps() },
  { name: 'stray-nul.txt', make: () => bytesOf(`${sentence}\0`), want: keeps('\0') },
  { name: 'many-marks.md', make: () => repeat('[a](b) *c* `d` ', 20_000), want: { keeps: ['a c'] } },
  { name: 'nested-quotes.md', make: () => bytesOf(`${sentence}\n\n${'>'.repeat(50_000)} x`), want: keeps() },
]

const disguised: readonly HostileFile[] = [
  { name: 'pdf.txt', make: () => fixture('accord-libreoffice.pdf'), want: { keeps: ['EUR 120 million'] } },
  { name: 'docx.pdf', make: () => fixture('accord-pandoc.docx'), want: { keeps: ['EUR 120 million'] } },
  { name: 'html.md', make: page('<script>stolen()</script>'), want: keeps('stolen') },
  { name: 'text.docx', make: () => bytesOf(sentence), want: keeps() },
  { name: 'text.pdf', make: () => bytesOf(sentence), want: keeps() },
  { name: 'markdown.html', make: () => bytesOf(`# Head\n\n${sentence}`), want: keeps() },
  {
    name: 'png.txt',
    make: () => joined(latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), noise(500, 1)),
    want: hugePicture,
  },
  {
    name: 'png.pdf',
    make: () => joined(latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), noise(500, 1)),
    want: hugePicture,
  },
  {
    name: 'jpeg.txt',
    make: () => joined(latin('\xff\xd8\xff\xe0\0\x10JFIF'), noise(500, 2)),
    want: badPicture,
  },
  {
    name: 'gif.txt',
    make: () => joined(latin('GIF89a'), noise(500, 3)),
    want: older('a picture (GIF)', 'PNG or JPEG'),
  },
  {
    name: 'webp.txt',
    make: () => joined(latin('RIFF\x24\0\0\0WEBPVP8 '), noise(500, 4)),
    want: older('a picture (WebP)', 'PNG or JPEG'),
  },
  { name: 'tiff.docx', make: () => joined(latin('II*\0\x08\0\0\0'), noise(500, 5)), want: badPicture },
  {
    name: 'huge.png',
    make: () => pngHead(60_000, 60_000),
    want: hugePicture,
  },
  { name: 'cut.png', make: () => pngHead(100, 100), want: badPicture },
  {
    name: 'looped.tif',
    // Its directory has no entries, and names itself as the next.
    make: () => latin('II*\0\x08\0\0\0\0\0\x08\0\0\0'),
    want: badPicture,
  },
  {
    name: 'blank.png',
    make: () => toPng({ width: 600, height: 800, channels: 1, data: new Uint8Array(480_000).fill(255) }),
    want: 'is a picture in which no text was found',
  },
  {
    name: 'heic.txt',
    make: () => joined(latin('\0\0\0\x18ftypheic'), noise(500, 6)),
    want: older('a picture (HEIC)', 'PNG or JPEG'),
  },
  {
    name: 'mp3.txt',
    make: () => joined(latin('ID3\x04\0\0'), noise(500, 7)),
    want: 'is a sound recording (MP3), not a document',
  },
  {
    name: 'mp4.txt',
    make: () => joined(latin('\0\0\0\x18ftypisom'), noise(500, 8)),
    want: 'is a video (MP4), not a document',
  },
  {
    name: 'exe.txt',
    make: () => joined(latin('MZ\x90\0\x03\0\0\0'), noise(500, 9)),
    want: 'is a program (Windows), not a document',
  },
  {
    name: 'elf.txt',
    make: () => joined(latin('\x7fELF\x02\x01\x01\0'), noise(500, 10)),
    want: 'is a program (Linux), not a document',
  },
  { name: '7z.txt', make: () => joined(latin("7z\xbc\xaf'\x1c"), noise(500, 11)), want: packed('7z') },
  { name: 'rar.txt', make: () => joined(latin('Rar!\x1a\x07\x01\0'), noise(500, 12)), want: packed('RAR') },
  { name: 'gz.txt', make: () => joined(latin('\x1f\x8b\x08\0'), noise(500, 13)), want: packed('gzip') },
  { name: 'xz.txt', make: () => joined(latin('\xfd7zXZ\0'), noise(500, 14)), want: packed('xz') },
  { name: 'bz2.txt', make: () => joined(latin('BZh91AY&SY'), noise(500, 15)), want: packed('bzip2') },
  {
    name: 'sqlite.txt',
    make: () => joined(latin('SQLite format 3\0'), noise(500, 16)),
    want: 'is a database (SQLite), not a document',
  },
  {
    name: 'font.txt',
    make: () => joined(latin('wOF2\0\x01\0\0'), noise(500, 17)),
    want: 'is a font, not a document',
  },
  { name: 'text-of-a-png.txt', make: () => bytesOf(`GIF89a is a mark. ${sentence}`), want: keeps() },
  { name: 'mz.txt', make: () => bytesOf(`MZ was his sign. ${sentence}`), want: keeps() },
  {
    name: 'rich.txt',
    make: () => bytesOf(`{\\rtf1\\ansi ${sentence}}`),
    want: keeps(),
  },
  {
    name: 'rich.docx',
    make: () => bytesOf(`{\\rtf1\\ansi ${sentence}}`),
    want: keeps(),
  },
  {
    name: 'old.doc',
    make: () => makeCompound('WordDocument'),
    want: older('a Word document of before 2007 (DOC)', 'DOCX or PDF'),
  },
  {
    name: 'old.docx',
    make: () => makeCompound('WordDocument'),
    want: older('a Word document of before 2007 (DOC)', 'DOCX or PDF'),
  },
  { name: 'old.xls', make: () => makeCompound('Workbook'), want: older('an Excel workbook (XLS)', 'PDF') },
  {
    name: 'old.ppt',
    make: () => makeCompound('PowerPoint Document'),
    want: older('a PowerPoint presentation (PPT)', 'PDF'),
  },
  {
    name: 'compound.docx',
    make: () => makeCompound('Something'),
    want: older('an Office file of before 2007', 'DOCX or PDF'),
  },
  { name: 'locked.docx', make: () => makeCompound('EncryptedPackage'), want: locked },
]

const zipOf = (...names: string[]) => makeZip(names.map((name) => ({ name, data: bytesOf('<a/>') })))
const openZip = (mimetype: string) => () =>
  makeZip([
    { name: 'mimetype', data: bytesOf(mimetype), stored: true },
    { name: 'content.xml', data: bytesOf('<a/>') },
  ])
/** A document of more than two gigabytes of blanks, as its headers say or not. */
const blanksBomb = (claimed?: number) => () =>
  makeZip([
    ...wordParts,
    {
      name: 'word/document.xml',
      data: deflatedBlanks(wordHead, 130, wordText(sentence) + wordFoot),
      inflated: { size: 130 * 16 * 1024 * 1024 + 300, crc: 0 },
      ...(claimed !== undefined && { claimed }),
    },
  ])

/** An entry that unpacks to two gigabytes. */
const bombEntry = (name: string, claimed?: number) => ({
  name,
  data: deflatedBlanks('', 130, ''),
  inflated: { size: 130 * 16 * 1024 * 1024, crc: 0 },
  ...(claimed !== undefined && { claimed }),
})
const paragraph = `<p>${sentence}</p>`
const shapeOf = (text: string) => `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
const odtText = `<text:p>${sentence}</text:p>`

const booksAndOffice: readonly HostileFile[] = [
  { name: 'bomb.epub', make: () => bookOf(paragraph, [bombEntry('b/a.xhtml')]), want: bomb },
  {
    name: 'bomb-that-lies.epub',
    make: () => bookOf(paragraph, [bombEntry('b/a.xhtml', 300)]),
    want: 'is damaged, or not a book (EPUB)',
  },
  // What is not asked for is not unpacked.
  { name: 'bomb-beside.epub', make: () => bookOf(paragraph, [bombEntry('b/p.png')]), want: keeps() },
  {
    name: 'climbs.epub',
    make: () =>
      bookOf(paragraph, [
        { name: '../../../escaped.txt', data: bytesOf('escaped') },
        { name: '/escaped.xhtml', data: bytesOf('escaped') },
      ]),
    want: keeps('escaped'),
  },
  {
    name: 'climbs-to-its-text.epub',
    make: () => bookOf(`${paragraph}<img src="../../../../../../etc/hostname" alt="escaped">`),
    want: keeps(),
  },
  {
    name: 'crowded.epub',
    make: () =>
      bookOf(
        paragraph,
        Array.from({ length: 10_001 }, (_, at) => ({ name: `b/${at}`, data: bytesOf(''), stored: true })),
      ),
    want: 'holds more than 10,000 files, which no document needs',
  },
  { name: 'bomb.pptx', make: () => makePptx([''], [], [bombEntry('ppt/slides/slide1.xml')]), want: bomb },
  {
    name: 'climbs.pptx',
    make: () => makePptx([shapeOf(sentence)], [], [{ name: '../../escaped.xml', data: bytesOf('escaped') }]),
    want: keeps('escaped'),
  },
  {
    name: 'formula-10000-deep.html',
    make: page(`<math>${'<mrow>'.repeat(10_000)}<mi>x</mi></math>`),
    // Deeper than is drawn, it is its text.
    want: keeps(),
  },
  { name: 'bomb.odt', make: () => makeOdt(odtText, [bombEntry('content.xml')]), want: bomb },
  {
    name: 'nested-20000.epub',
    make: () => bookOf(paragraph + '<div>'.repeat(20_000)),
    want: deep,
  },
  {
    name: 'script.epub',
    make: () => bookOf(`${paragraph}<script>alert(1)</script><a href="javascript:alert(1)">press</a>`),
    want: keeps('javascript:', 'alert'),
  },
  {
    name: 'billion-laughs.odt',
    make: () => {
      const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
      return makeOdt(
        `<text:p>${sentence} &l9;</text:p>`,
        [],
        `<!DOCTYPE a [<!ENTITY l0 "laughing">${lines.join('')}]>`,
      )
    },
    want: keeps('laughing'),
  },
  {
    name: 'rows-without-end.odt',
    make: () =>
      makeOdt(
        `${odtText}<table:table><table:table-row><table:table-cell table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    want: keeps(),
  },
  { name: 'nested.pptx', make: () => makePptx(['<p:grpSp>'.repeat(20_000)]), want: deep },
  {
    name: 'slides-of-slides.pptx',
    make: () => makePptx(Array.from({ length: 300 }, () => '<p:pic/>')),
    want: 'holds no text',
  },
  { name: 'nested.rtf', make: () => latin(`{\\rtf1 ${'{'.repeat(20_000)}`), want: deep },
  {
    name: 'binary-without-end.rtf',
    make: () => latin(`{\\rtf1 ${sentence}\\par\\bin999999999 x}`),
    want: keeps(),
  },
  {
    name: 'letters-without-end.rtf',
    make: () => latin(`{\\rtf1 ${sentence}\\uc999999999\\u65 y}`),
    want: keeps(),
  },
]

const words: readonly HostileFile[] = [
  ...[0.1, 0.5, 0.99].map((share) => ({
    name: `cut-at-${share}.docx`,
    make: () => part('accord-pandoc.docx', share),
    want: badWord,
  })),
  { name: 'no-document.docx', make: () => makeZip(wordParts), want: archive },
  { name: 'mark-only.docx', make: () => latin('PK\x03\x04'), want: badWord },
  { name: 'end-only.docx', make: () => makeZip([]), want: archive },
  { name: 'bomb.docx', make: blanksBomb(), want: bomb },
  { name: 'bomb-that-lies.docx', make: blanksBomb(300), want: bomb },
  {
    name: 'bomb-in-a-picture.docx',
    make: () =>
      makeWord(wordText(sentence), [
        { name: 'word/media/a.png', data: deflatedBlanks('', 130, ''), inflated: { size: 9, crc: 0 } },
      ]),
    want: bomb,
  },
  {
    name: 'size-lies.docx',
    make: () =>
      makeZip([
        ...wordParts,
        {
          name: 'word/document.xml',
          data: bytesOf(wordHead + wordText(sentence) + wordFoot),
          claimed: 5,
        },
      ]),
    want: badWord,
  },
  {
    name: 'blanks-200-mb.docx',
    make: () =>
      makeZip([
        ...wordParts,
        {
          name: 'word/document.xml',
          data: deflatedBlanks(wordHead, 12, wordText(sentence) + wordFoot),
          claimed: 12 * 16 * 1024 * 1024 + wordHead.length + wordText(sentence).length + wordFoot.length,
          inflated: { size: 0, crc: 0 },
        },
      ]),
    want: keeps(),
    slow: true,
  },
  {
    name: 'external-entity.docx',
    make: () =>
      makeWord(wordText(`${sentence} &x;`), [], '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    want: badWord,
  },
  {
    name: 'billion-laughs.docx',
    make: () => {
      const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
      const type = `<!DOCTYPE a [<!ENTITY l0 "laughing">${lines.join('')}]>`
      return makeWord(wordText(`${sentence} &l9;`), [], type)
    },
    want: badWord,
  },
  { name: 'malformed.docx', make: () => makeWord('<w:p><w:r><w:t>Open'), want: badWord },
  {
    name: 'not-xml.docx',
    make: () => makeZip([...wordParts, { name: 'word/document.xml', data: noise(999, 3) }]),
    want: badWord,
  },
  {
    name: 'nested-tables-20000.docx',
    make: () => makeWord('<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000)),
    want: deep,
  },
  {
    name: 'nested-tables.docx',
    make: () => makeWord('<w:tbl><w:tr><w:tc>'.repeat(100_000) + '</w:tc></w:tr></w:tbl>'.repeat(100_000)),
    want: deep,
    slow: true,
  },
  { name: 'no-text.docx', make: () => makeWord(''), want: 'holds no text' },
  {
    name: 'paths.docx',
    make: () =>
      makeWord(
        wordText(sentence),
        ['../../evil.txt', '/etc/evil', 'C:\\evil', 'word/../../../x', '__proto__'].map((name) => ({
          name,
          data: bytesOf('evil'),
        })),
      ),
    want: keeps('evil'),
  },
  {
    name: 'twice.docx',
    make: () => makeWord(wordText(sentence), wordParts),
    want: keeps(),
  },
  {
    name: 'script-link.docx',
    make: () =>
      makeWord(
        `${wordText(sentence)}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>press</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    want: keeps('javascript:'),
  },
  {
    name: 'odt.docx',
    make: openZip('application/vnd.oasis.opendocument.text'),
    want: 'is damaged, or not an OpenDocument text',
  },
  {
    name: 'text.odt',
    make: openZip('application/vnd.oasis.opendocument.text'),
    want: 'is damaged, or not an OpenDocument text',
  },
  {
    name: 'ods.docx',
    make: openZip('application/vnd.oasis.opendocument.spreadsheet'),
    want: older('an OpenDocument spreadsheet (ODS)', 'PDF'),
  },
  {
    name: 'odp.docx',
    make: openZip('application/vnd.oasis.opendocument.presentation'),
    want: older('an OpenDocument presentation (ODP)', 'PDF'),
  },
  { name: 'epub.docx', make: openZip('application/epub+zip'), want: 'is damaged, or not a book (EPUB)' },
  {
    name: 'xlsx.docx',
    make: () => zipOf('[Content_Types].xml', 'xl/workbook.xml'),
    want: older('an Excel workbook (XLSX)', 'PDF'),
  },
  {
    name: 'pptx.docx',
    make: () => zipOf('[Content_Types].xml', 'ppt/presentation.xml'),
    want: 'holds no text',
  },
  { name: 'zip.docx', make: () => zipOf('a.txt', 'b/c.txt'), want: archive },
  { name: 'zip.txt', make: () => zipOf('a.txt'), want: archive },
  {
    name: 'many-entries.zip',
    make: () => zipOf(...Array.from({ length: 20_000 }, (_, at) => `${at}`)),
    want: badWord,
  },
]

const chars = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

/** A PDF of so many pages that all show the same. */
const manyPages = (count: number, content: string): Uint8Array =>
  makePdf({
    content: deflated(bytesOf(content)),
    filter: 'FlateDecode',
    kids: chars(count, (at) => `${at + 10} 0 R `),
    count,
    more: chars(
      count,
      (at) =>
        `${at + 10} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n`,
    ),
  })

const pdfs: readonly HostileFile[] = [
  { name: 'mark-only.pdf', make: () => bytesOf('%PDF-1.7\n'), want: badPdf },
  ...[0.05, 0.3, 0.5].map((share) => ({
    name: `cut-at-${share}.pdf`,
    make: () => part('accord-libreoffice.pdf', share),
    want: badPdf,
  })),
  {
    name: 'broken-table.pdf',
    make: () =>
      latin(
        Buffer.from(fixture('accord-libreoffice.pdf'))
          .toString('latin1')
          .replace(/startxref\s+\d+/, 'startxref\n99999999'),
      ),
    want: { keeps: ['EUR 120 million'] },
  },
  {
    name: 'noise-in-the-middle.pdf',
    make: () => {
      const bytes = fixture('accord-libreoffice.pdf')
      return joined(bytes.slice(0, 200), noise(3000, 5), bytes.slice(200))
    },
    want: scanned,
  },
  { name: 'locked.pdf', make: () => fixture('locked-libreoffice.pdf'), want: locked },
  { name: 'plain.pdf', make: () => makePdf({ content: pdfText(sentence) }), want: keeps() },
  { name: 'no-text.pdf', make: () => makePdf({ content: '0 0 100 100 re f' }), want: scanned },
  {
    name: 'picture.pdf',
    make: () => makePdf({ content: 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q' }),
    want: scanned,
  },
  { name: 'loop-of-pages.pdf', make: () => makePdf({ kids: '2 0 R', count: 1 }), want: badPdf },
  { name: 'no-pages.pdf', make: () => makePdf({ kids: '', count: 0 }), want: scanned },
  {
    name: '5001-pages.pdf',
    make: () =>
      makePdf({
        content: pdfText(sentence),
        kids: chars(5001, (at) => `${at + 10} 0 R `),
        count: 5001,
        more: chars(5001, (at) => `${at + 10} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n`),
      }),
    want: 'has more than 5000 pages',
  },
  {
    name: 'claims-2-billion-pages.pdf',
    make: () => makePdf({ content: pdfText(sentence), count: 2_147_483_647 }),
    want: keeps(),
  },
  {
    name: 'claims-4000-pages.pdf',
    make: () => makePdf({ content: pdfText(sentence), count: 4000 }),
    want: keeps(),
  },
  {
    name: '50000-objects.pdf',
    make: () =>
      makePdf({
        content: pdfText(sentence),
        more: chars(50_000, (at) => `${at + 10} 0 obj<</A ${at}>>endobj\n`),
      }),
    want: keeps(),
  },
  {
    name: 'nested-arrays.pdf',
    make: () =>
      makePdf({
        content: pdfText(sentence),
        more: `6 0 obj${'['.repeat(100_000)}${']'.repeat(100_000)}endobj`,
      }),
    want: keeps(),
  },
  {
    name: 'nested-arrays-in-the-page.pdf',
    make: () => makePdf({ content: `${'['.repeat(100_000)} ${pdfText(sentence)}` }),
    want: scanned,
  },
  {
    name: 'long-stream-claimed.pdf',
    make: () => makePdf({ content: pdfText(sentence), length: 2_000_000_000 }),
    want: keeps(),
  },
  {
    name: 'bomb.pdf',
    make: () =>
      makePdf({
        content: deflated(joined(bytesOf(`${pdfText(sentence)}\n`), new Uint8Array(300_000_000).fill(32))),
        filter: 'FlateDecode',
      }),
    want: bigPart,
  },
  {
    name: 'bomb-in-a-bomb.pdf',
    make: () =>
      makePdf({
        content: deflated(
          deflated(joined(bytesOf(`${pdfText(sentence)}\n`), new Uint8Array(300_000_000).fill(32))),
        ),
        filter: '[/FlateDecode/FlateDecode]',
      }),
    want: bigPart,
  },
  {
    // What says that it is a picture, and is a page.
    name: 'bomb-as-a-picture.pdf',
    make: () =>
      makePdf({
        content: deflated(joined(bytesOf(`${pdfText(sentence)}\n`), new Uint8Array(300_000_000).fill(32))),
        filter: 'FlateDecode/Subtype/Image',
      }),
    want: bigPart,
  },
  {
    name: 'many-parts-of-60-MB.pdf',
    make: () => {
      const data = Buffer.from(deflated(new Uint8Array(60_000_000).fill(32))).toString('latin1')
      const stream = (at: number) =>
        `${at + 10} 0 obj<</Length ${data.length}/Filter/FlateDecode>>stream\n${data}\nendstream endobj\n`
      return makePdf({ content: pdfText(sentence), latin: chars(5, stream) })
    },
    want: bomb,
  },
  {
    name: '5-million-runs-of-text.pdf',
    make: () =>
      makePdf({
        content: deflated(bytesOf(`BT /F1 12 Tf 72 700 Td ${'(ab) Tj T*\n'.repeat(5_000_000)} ET`)),
        filter: 'FlateDecode',
      }),
    want: longPage,
    slow: true,
  },
  {
    name: '5000-pages-of-one-text.pdf',
    make: () => manyPages(5000, `BT /F1 12 Tf 72 700 Td ${'(word and word) Tj 0 -9 Td '.repeat(1000)} ET`),
    want: longText,
    slow: true,
  },
  {
    name: '5000-pages-of-one-drawing.pdf',
    make: () => manyPages(5000, 'q 1 0 0 1 0 0 cm Q\n'.repeat(300_000)),
    want: bomb,
  },
  {
    name: 'forms-in-forms.pdf',
    make: () => {
      const form = (at: number, body: string) =>
        `${at} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>/XObject<</X ${at + 1} 0 R>>>>/Length ${body.length}>>stream\n${body}\nendstream endobj\n`
      const more = chars(9, (at) => form(20 + at, at === 8 ? pdfText('a word or two') : '/X Do '.repeat(10)))
      return makePdf({ content: '/X Do '.repeat(10), more, resources: '/XObject<</X 20 0 R>>' })
    },
    want: longPage,
    slow: true,
  },
  {
    name: 'table-of-20-million-objects.pdf',
    make: () => {
      const data = Buffer.from(deflated(new Uint8Array(60_000_000))).toString('latin1')
      const table = `8 0 obj<</Type/XRef/Size 20000000/W[1 1 1]/Root 1 0 R/Length ${data.length}/Filter/FlateDecode>>stream\n${data}\nendstream endobj\n`
      return makePdf({ content: pdfText(sentence), latin: table })
    },
    want: manyParts,
  },
  {
    name: 'table-that-claims-a-billion-objects.pdf',
    make: () =>
      makePdf({
        content: pdfText(sentence),
        more: '8 0 obj<</Type/XRef/Size 9/Index[0 1000000000]/W[0 0 0]/Root 1 0 R/Length 1>>stream\n0\nendstream endobj\n',
      }),
    want: manyParts,
  },
  {
    name: 'two-million-objects.pdf',
    make: () =>
      makePdf({ content: pdfText(sentence), more: chars(2_000_000, (at) => `${at + 10} 0 obj 1 endobj\n`) }),
    want: manyParts,
  },
  {
    name: 'two-million-objects-packed.pdf',
    make: () => {
      const count = 2_000_000
      const head = chars(count, (at) => `${at + 10} ${at} `)
      const data = Buffer.from(deflated(bytesOf(head + '1'.repeat(count)))).toString('latin1')
      return makePdf({
        content: pdfText(sentence),
        latin: `8 0 obj<</Type/ObjStm/N ${count}/First ${head.length}/Length ${data.length}/Filter/FlateDecode>>stream\n${data}\nendstream endobj\n`,
      })
    },
    want: manyParts,
  },
  {
    name: 'page-tree-20000-deep.pdf',
    make: () => {
      const last = 20_000
      const node = (at: number) =>
        `${at + 10} 0 obj<</Type/Pages/Parent ${at === 0 ? 2 : at + 9} 0 R/Kids[${at === last - 1 ? 3 : at + 11} 0 R]/Count 1>>endobj\n`
      return makePdf({ content: pdfText(sentence), kids: '10 0 R', more: chars(last, node) })
    },
    want: keeps(),
  },
  {
    name: 'script.pdf',
    make: () =>
      makePdf({ content: pdfText(sentence), more: '6 0 obj<</S/JavaScript/JS(stolen\\(\\))>>endobj' }),
    want: keeps('stolen'),
  },
  {
    name: 'font-loop.pdf',
    make: () =>
      makePdf({
        content: pdfText(sentence),
        more: '5 0 obj<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>endobj',
      }),
    want: scanned,
  },
]

const pages: readonly HostileFile[] = [
  {
    name: 'script.html',
    make: page('<script>stolen()</script><noscript>stolen</noscript>'),
    want: keeps('stolen()'),
  },
  { name: 'script-unclosed.html', make: page('<script>stolen()'), want: keeps('stolen') },
  {
    name: 'events.html',
    make: page('<p onclick="stolen()">Press here now.</p><img src=x onerror="stolen()">'),
    want: keeps('stolen'),
  },
  {
    name: 'script-link.html',
    make: page('<p><a href="javascript:stolen()">Press</a> <a href=" java\nscript:stolen()">this</a></p>'),
    want: keeps('stolen'),
  },
  {
    name: 'remote-pictures.html',
    make: page('<img src="http://evil.example/a.png" alt="A ship">'),
    want: keeps('evil.example'),
  },
  {
    name: 'refresh.html',
    make: () =>
      bytesOf(
        `<html><head><meta http-equiv="refresh" content="0;url=http://evil.example"></head><p>${sentence}</p>`,
      ),
    want: keeps('evil.example'),
  },
  {
    name: 'svg.html',
    make: page('<svg onload="stolen()"><script>stolen()</script><text>x</text></svg>'),
    want: keeps('stolen'),
  },
  {
    name: 'iframe.html',
    make: page('<iframe src="http://evil.example" srcdoc="<p>stolen</p>"></iframe>'),
    want: keeps('evil.example', 'stolen'),
  },
  {
    name: 'object.html',
    make: page('<object data="http://evil.example"></object><embed src="http://evil.example">'),
    want: keeps('evil.example'),
  },
  {
    name: 'style.html',
    make: page(
      '<style>@import url(http://evil.example)</style><p style="background:url(http://evil.example)">Text is here.</p>',
    ),
    want: keeps('evil.example'),
  },
  { name: 'nested.html', make: page('<div>'.repeat(200_000)), want: deep },
  { name: 'nested-inline.html', make: page('<b>'.repeat(200_000)), want: deep },
  { name: 'nested.md', make: () => bytesOf(`${sentence}\n\n${'<div>'.repeat(200_000)}`), want: deep },
  { name: 'long-attribute.html', make: page(`<p title="${'x'.repeat(5_000_000)}">Text.</p>`), want: keeps() },
  {
    name: 'attributes.html',
    make: page(`<p ${chars(100_000, (at) => `a${at}="b" `)}>Text.</p>`),
    want: keeps(),
    slow: true,
  },
  { name: 'unclosed-comment.html', make: page('<!-- stolen'), want: keeps('stolen') },
  { name: 'unclosed-tag.html', make: page('<p title="stolen'), want: keeps('stolen') },
  { name: 'nul.html', make: page('<scr\0ipt>x</script>'), want: keeps('\0') },
  {
    name: 'form.html',
    make: page('<form action="http://evil.example"><input value="stolen"><textarea>stolen</textarea></form>'),
    want: keeps('evil.example'),
  },
  {
    name: 'base.html',
    make: () =>
      bytesOf(
        `<html><head><base href="javascript:stolen()//"></head><p>${sentence} <a href="x">Here</a></p>`,
      ),
    want: keeps('stolen'),
  },
  {
    name: 'data-link.html',
    make: page('<p><a href="data:text/html,<script>stolen()</script>">Press</a></p>'),
    want: keeps('stolen'),
  },
  {
    name: 'template.html',
    make: page('<template><script>stolen()</script></template>'),
    want: keeps('stolen'),
  },
  {
    name: 'many-cells.html',
    make: page(`<table><tr>${'<td>a'.repeat(100_000)}</table>`),
    want: keeps(),
    slow: true,
  },
  {
    name: 'wide-cell.html',
    make: page(
      '<table><tr><td colspan="999999999" rowspan="999999999">a</td></tr><tr><td>b</td></tr></table>',
    ),
    want: keeps(),
  },
  {
    name: 'formatting.html',
    make: page(`${'<b><i><u>'.repeat(300)}${'<p>'.repeat(3000)}`),
    want: keeps(),
  },
]

const names: readonly HostileFile[] = [
  '.hidden.txt',
  '.txt',
  'no-extension',
  'a\nb.txt',
  'a\tb.txt',
  '\u202Etxt.exe',
  '\u0627\u062A\u0641\u0627\u0642.txt',
  `${'n'.repeat(250)}.txt`,
  '"quote\' & <b>.txt',
  'percent%00%2e%2e.txt',
  'trailing. ',
  '-rf.txt',
  '\u{1F6A2} harbour.txt',
  'a.txt.exe',
  'constructor.__proto__',
].map((name) => ({ name, make: () => bytesOf(sentence), want: keeps() }))

export const hostileFiles: readonly HostileFile[] = [
  ...plain,
  ...disguised,
  ...words,
  ...booksAndOffice,
  ...pdfs,
  ...pages,
  ...names,
]

/** Writes them into a folder, which is made. */
export function makeHostileFiles(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, make } of hostileFiles) writeFileSync(join(folder, name), make())
}
