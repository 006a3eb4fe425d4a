/** What books are read as. A block is shown as its kind and text; a heading by its level, a page by its number. */
export interface BookExample {
  readonly what: string
  /** The files of the book beside its mimetype and container; the package file is `b/book.opf`. */
  readonly files: Readonly<Record<string, string>>
  readonly reads?: readonly string[]
  readonly meta?: Readonly<Record<string, string>>
  readonly notes?: readonly string[]
  readonly dropped?: readonly (readonly [text: string, why: string])[]
  readonly refused?: string
}

const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`

/** A package file whose pages are all named files, in their order. */
function opf(
  pages: readonly string[],
  { meta = '<dc:title>The Tides</dc:title>', items = '', spine = '' } = {},
) {
  const listed = pages.map(
    (name, index) => `<item id="i${index}" href="${name}" media-type="application/xhtml+xml"/>`,
  )
  const refs = pages.map((_, index) => `<itemref idref="i${index}"/>`)
  return `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata>${meta}</metadata><manifest>${listed.join('')}${items}</manifest><spine ${spine}>${refs.join('')}</spine></package>`
}

const nav = (list: string, pages = '') =>
  page(
    `<nav epub:type="toc"><h1>Contents</h1><ol>${list}</ol></nav>${pages && `<nav epub:type="page-list"><ol>${pages}</ol></nav>`}`,
  )
const navItem = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'

const harbour = '<p>The harbour opened on 4 May 1871.</p>'
const ferry = '<p>The ferry carries 240 people.</p>'

export const bookExamples: readonly BookExample[] = [
  {
    what: 'pages are read in the order of the spine, not of the manifest',
    files: {
      'b/book.opf': opf(['two.xhtml', 'one.xhtml']),
      'b/one.xhtml': page(ferry),
      'b/two.xhtml': page(`<h1>Harbours</h1>${harbour}`),
    },
    reads: [
      '1 Harbours',
      'paragraph: The harbour opened on 4 May 1871.',
      'paragraph: The ferry carries 240 people.',
    ],
  },
  {
    what: 'what stands beside that order comes last',
    files: {
      'b/book.opf': opf(['notes.xhtml', 'one.xhtml']).replace(
        '<itemref idref="i0"/>',
        '<itemref idref="i0" linear="no"/>',
      ),
      'b/one.xhtml': page(harbour),
      'b/notes.xhtml': page(ferry),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.', 'paragraph: The ferry carries 240 people.'],
  },
  {
    what: 'no rule for the clutter of sites takes what a book says',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(
        `<div class="footer"><p>Total cost: 14 million francs</p><h2>Costs</h2></div><p class="menu">Soup and bread</p><p><a href="#a">Lund</a> <a href="#b">Tarn</a></p><aside>A short aside</aside>`,
      ),
    },
    reads: [
      'paragraph: Total cost: 14 million francs',
      '2 Costs',
      'paragraph: Soup and bread',
      'paragraph: Lund Tarn',
      'paragraph: A short aside',
    ],
  },
  {
    what: 'the contents of EPUB 3 name chapters that have no heading, and say which is part of which',
    files: {
      'b/book.opf': opf(['part.xhtml', 'one.xhtml', 'two.xhtml'], { items: navItem }),
      'b/nav.xhtml': nav(
        '<li><a href="part.xhtml">Part one</a><ol><li><a href="one.xhtml">Harbours</a></li><li><a href="two.xhtml#f">Ferries</a></li></ol></li>',
      ),
      'b/part.xhtml': page('<p class="part">Part One</p><p>It tells of ships.</p>'),
      'b/one.xhtml': page(`<h1>Harbours</h1>${harbour}<h2>Docks</h2>${ferry}`),
      'b/two.xhtml': page(`<p>A word before.</p><p id="f">The ferry is slow.</p>`),
    },
    reads: [
      '1 Part One',
      'paragraph: It tells of ships.',
      '2 Harbours',
      'paragraph: The harbour opened on 4 May 1871.',
      '3 Docks',
      'paragraph: The ferry carries 240 people.',
      'paragraph: A word before.',
      '2 Ferries',
      'paragraph: The ferry is slow.',
    ],
  },
  {
    what: 'so do those of EPUB 2, with the pages of print',
    files: {
      'b/book.opf': opf(['one.xhtml', 'two.xhtml'], {
        items: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        spine: 'toc="ncx"',
      }),
      'b/toc.ncx':
        '<ncx><navMap><navPoint><navLabel><text>Harbours</text></navLabel><content src="one.xhtml"/></navPoint><navPoint><navLabel><text>Ferries</text></navLabel><content src="two.xhtml"/></navPoint></navMap><pageList><pageTarget type="normal" value="7"><navLabel><text>7</text></navLabel><content src="one.xhtml#p7"/></pageTarget></pageList></ncx>',
      'b/one.xhtml': page(`${ferry}<a id="p7"/>${harbour}`),
      'b/two.xhtml': page(ferry),
    },
    reads: [
      '1 Harbours',
      'paragraph: The ferry carries 240 people.',
      'p7 paragraph: The harbour opened on 4 May 1871.',
      'p7 1 Ferries',
      'p7 paragraph: The ferry carries 240 people.',
    ],
  },
  {
    what: 'a break of a page in a paragraph begins the next one on it; Roman numbers are none',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(
        '<span epub:type="pagebreak" title="ix"/><p>First.</p><div role="doc-pagebreak" aria-label="Page 12">12</div><p>The harbour <span epub:type="pagebreak" id="p13" title="13">13</span>opened.</p><p>It is old.</p>',
      ),
    },
    reads: ['paragraph: First.', 'p12 paragraph: The harbour opened.', 'p13 paragraph: It is old.'],
  },
  {
    what: 'notes in another file have the marks by which they are called, and no way back',
    files: {
      'b/book.opf': opf(['one.xhtml', 'notes.xhtml']),
      'b/one.xhtml': page('<p>The harbour is old.<a epub:type="noteref" href="notes.xhtml#x9">3</a></p>'),
      'b/notes.xhtml': page(
        '<aside epub:type="footnote" id="x9"><p>Since 1871. <a href="one.xhtml#r9">\u21A9</a></p></aside><aside epub:type="footnote" id="x8"><p>Not called.</p></aside>',
      ),
    },
    reads: ['paragraph: The harbour is old.{3}', 'paragraph: 3 Since 1871.', 'paragraph: Not called.'],
    dropped: [['\u21A9', 'back link of a note']],
  },
  {
    what: 'what the package says of the book',
    files: {
      'b/book.opf': opf(['one.xhtml'], {
        meta: '<dc:title id="s">A Sub</dc:title><dc:title id="m">The Tides</dc:title><meta refines="#m" property="title-type">main</meta><dc:creator>Ada Reyes</dc:creator><dc:creator>Otto Lind</dc:creator><dc:language>en-GB</dc:language><dc:date opf:event="modification">2020-01-02</dc:date><dc:date opf:event="publication">2014-05</dc:date>',
      }),
      'b/one.xhtml': page(harbour),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.'],
    meta: { title: 'The Tides', author: 'Ada Reyes, Otto Lind', date: '2014-05', language: 'en-GB' },
  },
  {
    what: 'of two editions the one that reflows',
    files: {
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="f/book.opf" media-type="application/oebps-package+xml"/><rootfile full-path="b/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      'f/book.opf': opf(['one.xhtml'], { meta: '<meta property="rendition:layout">pre-paginated</meta>' }),
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(harbour),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.'],
  },
  {
    what: 'pages that are missing or drawn are told',
    files: {
      'b/book.opf': opf(['gone.xhtml', 'drawn.xhtml', 'one.xhtml']),
      'b/drawn.xhtml': page('<svg xmlns="http://www.w3.org/2000/svg"><text>Harbour</text></svg>'),
      'b/one.xhtml': page(harbour),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.'],
    notes: [
      'Parts of this book are missing from its file or cannot be read: gone.xhtml.',
      'One page of this book is drawn, not written, and left out.',
    ],
  },
  {
    what: 'broken XHTML is read as HTML, in the encoding that it names',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml':
        '<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>The caf\u00E9 & the <b>quay</p><p>opened<br>late.',
    },
    reads: ['paragraph: The caf\u00E9 & the quay', 'paragraph: opened late.'],
  },
  {
    what: 'items that stand in for one another in a circle end',
    files: {
      'b/book.opf':
        '<package><metadata/><manifest><item id="a" href="a.svg" media-type="image/svg+xml" fallback="b"/><item id="b" href="b.pdf" media-type="application/pdf" fallback="a"/><item id="c" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/><itemref idref="a"/><itemref idref="c"/></spine></package>',
      'b/one.xhtml': page(harbour),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.'],
    notes: ['Parts of this book are missing from its file or cannot be read: a.svg.'],
  },
  {
    what: 'paths that climb out lead nowhere',
    files: {
      'b/book.opf': opf(['../../../etc/passwd', 'one.xhtml']),
      '../etc/passwd': 'root',
      'b/one.xhtml': page(harbour),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.'],
    notes: ['Parts of this book are missing from its file or cannot be read: passwd.'],
  },
  {
    what: 'a lock on fonts locks no text',
    files: {
      'META-INF/encryption.xml':
        '<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>',
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(harbour),
    },
    reads: ['paragraph: The harbour opened on 4 May 1871.'],
  },
  {
    what: 'a lock on the text is told',
    files: {
      'META-INF/encryption.xml':
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><KeyInfo><EncryptedKey><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedKey></KeyInfo></EncryptedData></encryption>',
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(harbour),
    },
    refused: 'is protected against copying (DRM), so that only programs of its shop can open it',
  },
  {
    what: 'and so is a licence',
    files: {
      'META-INF/rights.xml': '<rights/>',
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(harbour),
    },
    refused: 'is protected against copying (DRM), so that only programs of its shop can open it',
  },
  {
    what: 'a fixed layout is told',
    files: {
      'b/book.opf': opf(['one.xhtml'], { meta: '<meta property="rendition:layout">pre-paginated</meta>' }),
      'b/one.xhtml': page(harbour),
    },
    refused: 'has a fixed layout, whose pages are set like pictures; import an edition that reflows',
  },
  { what: 'no package', files: {}, refused: 'is damaged, or not a book (EPUB)' },
  {
    what: 'no container',
    files: { 'META-INF/container.xml': '', 'b/book.opf': opf(['one.xhtml']) },
    refused: 'is damaged, or not a book (EPUB)',
  },
  {
    what: 'only pictures',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page('<svg><image href="p.png"/></svg>'),
    },
    refused: 'holds no text, only pictures of pages',
  },
  {
    what: 'a word with its reading above it',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(
        '<h1><ruby>大阪<rp>(</rp><rt>おおさか</rt><rp>)</rp></ruby></h1><p>Meeting in <ruby><rb>京</rb><rt>きょう</rt></ruby> on 3 May.</p>',
      ),
    },
    reads: ['1 大阪', 'paragraph: Meeting in 京 on 3 May.'],
    dropped: [
      ['おおさか', 'reading of a word'],
      ['きょう', 'reading of a word'],
    ],
  },
]
