/**
 * Where the pictures of books stand. A figure is shown by its size, why there is none, and the words that stand in for it;
 * any other block by its kind and text.
 */
export interface BookPictures {
  readonly what: string
  /** The files beside the container; `b/book.opf` is the package. */
  readonly files: Readonly<Record<string, string>>
  /** PNGs by their paths, each of its own width and height. */
  readonly pictures: Readonly<Record<string, readonly [width: number, height: number]>>
  readonly shows: readonly string[]
  /** How many different pictures are kept. */
  readonly kept: number
  readonly dropped?: readonly (readonly [text: string, why: string])[]
}

const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink"><head><title/></head><body>${body}</body></html>`

interface Rest {
  readonly meta?: string
  readonly items?: string
  readonly first?: string
}
function opf(pages: readonly string[], { meta = '', items = '', first = '' }: Rest = {}) {
  const listed = pages.map(
    (name, at) => `<item id="i${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  )
  const refs = pages.map((_, at) => `<itemref idref="i${at}" ${at === 0 ? first : ''}/>`)
  return `<package><metadata>${meta}</metadata><manifest>${listed.join('')}${items}</manifest><spine>${refs.join('')}</spine></package>`
}

const quay = '<p>The quay is of oak.</p>'
const cover3 = '<item id="c" href="art/front.png" media-type="image/png" properties="cover-image"/>'
const cover2 = '<item id="c" href="art/front.png" media-type="image/png"/>'
const drawnCover = page(
  '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 300 400"><title>Front</title><image width="300" height="400" xlink:href="art/front.png"/></svg>',
)

export const bookPictures: readonly BookPictures[] = [
  {
    what: 'an address is meant from the page that has it, whatever its signs',
    files: {
      'b/book.opf': opf(['text/one.xhtml']),
      'b/text/one.xhtml': page(
        `${quay}<img src="../art/old%20quay.png" alt="The old quay"/><p>It was built twice.</p><p><img src="near.png#x" alt=""/></p>`,
      ),
    },
    pictures: { 'b/art/old quay.png': [120, 90], 'b/text/near.png': [200, 100] },
    shows: [
      'paragraph: The quay is of oak.',
      '120x90 The old quay',
      'paragraph: It was built twice.',
      '200x100',
    ],
    kept: 2,
  },
  {
    what: 'a figure has its caption after it, and one within a sentence comes after the sentence',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(
        '<figure><img src="a.png" alt="Piers"/><figcaption>Figure 1. Piers in 1871.</figcaption></figure><p>See <img src="b.png" alt="Gate" width="60"/> here.</p>',
      ),
    },
    pictures: { 'b/a.png': [120, 90], 'b/b.png': [120, 80] },
    shows: ['120x90 Piers', 'caption: Figure 1. Piers in 1871.', 'paragraph: See here.', '60x40 Gate'],
    kept: 2,
  },
  {
    what: 'one picture that is shown twice is kept once; ornaments are left out',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/one.xhtml': page(`<img src="a.png"/>${quay}<img src="rule.png"/><img src="a.png"/>`),
    },
    pictures: { 'b/a.png': [120, 90], 'b/rule.png': [300, 8] },
    shows: ['120x90', 'paragraph: The quay is of oak.', '120x90'],
    kept: 1,
    dropped: [['Picture', 'icon or ornament']],
  },
  {
    what: 'where there is none its place says why',
    files: {
      'b/book.opf': opf(['one.xhtml']),
      'b/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><path d="M0 0"/></svg>',
      'b/one.xhtml': page(
        `${quay}<img src="gone.png" alt="A boat"/><img src="map.svg" alt="A map" width="400" height="300"/><img src="https://example.org/x.png"/><img src="../../etc/hostname"/><img src="one.xhtml" alt="A page"/>`,
      ),
    },
    pictures: {},
    shows: [
      'paragraph: The quay is of oak.',
      '320x180 A picture that is not in this file. A boat',
      '400x300 A drawing (SVG) that cannot be shown here. A map',
      '320x180 A picture that was not saved with the page.',
      '320x180 A picture that is not in this file.',
      '320x180 A picture of a kind that cannot be shown here. A page',
    ],
    kept: 0,
  },
  {
    what: 'the cover that the package of EPUB 3 names stands first where no page shows it',
    files: { 'b/book.opf': opf(['one.xhtml'], { items: cover3 }), 'b/one.xhtml': page(quay) },
    pictures: { 'b/art/front.png': [300, 400] },
    shows: ['300x400 Cover', 'paragraph: The quay is of oak.'],
    kept: 1,
  },
  {
    what: 'so does that of EPUB 2',
    files: {
      'b/book.opf': opf(['one.xhtml'], { meta: '<meta name="cover" content="c"/>', items: cover2 }),
      'b/one.xhtml': page(quay),
    },
    pictures: { 'b/art/front.png': [300, 400] },
    shows: ['300x400 Cover', 'paragraph: The quay is of oak.'],
    kept: 1,
  },
  {
    what: 'a cover that a page draws is not shown again',
    files: {
      'b/book.opf': opf(['cover.xhtml', 'one.xhtml'], { items: cover3 }),
      'b/cover.xhtml': drawnCover,
      'b/one.xhtml': page(quay),
    },
    pictures: { 'b/art/front.png': [300, 400] },
    shows: ['300x400 Front', 'paragraph: The quay is of oak.'],
    kept: 1,
  },
  {
    what: 'a page of the cover that stands beside the order of reading comes first',
    files: {
      'b/book.opf': opf(['cover.xhtml', 'one.xhtml'], { items: cover3, first: 'linear="no"' }),
      'b/cover.xhtml': page('<div><img src="art/front.png" alt="Front of the book"/></div>'),
      'b/one.xhtml': page(quay),
    },
    pictures: { 'b/art/front.png': [300, 400] },
    shows: ['300x400 Front of the book', 'paragraph: The quay is of oak.'],
    kept: 1,
  },
  {
    what: 'a page of the cover that describes nothing shows a cover all the same',
    files: {
      'b/book.opf': opf(['cover.xhtml', 'one.xhtml'], { items: cover3 }),
      'b/cover.xhtml': page('<div><img src="art/front.png" alt=""/></div>'),
      'b/one.xhtml': page(quay),
    },
    pictures: { 'b/art/front.png': [300, 400] },
    shows: ['300x400 Cover', 'paragraph: The quay is of oak.'],
    kept: 1,
  },
  {
    what: 'a cover that is named and not there is none',
    files: { 'b/book.opf': opf(['one.xhtml'], { items: cover3 }), 'b/one.xhtml': page(quay) },
    pictures: {},
    shows: ['paragraph: The quay is of oak.'],
    kept: 0,
  },
  {
    what: 'a picture is no heading, even where its words are those of the contents',
    files: {
      'b/book.opf': opf(['plate.xhtml', 'one.xhtml'], {
        items: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
      }),
      'b/toc.ncx':
        '<ncx><navMap><navPoint><navLabel><text>Plate</text></navLabel><content src="plate.xhtml"/></navPoint><navPoint><navLabel><text>Harbours</text></navLabel><content src="one.xhtml"/></navPoint></navMap></ncx>',
      'b/plate.xhtml': page('<img src="a.png" alt="Plate"/>'),
      'b/one.xhtml': page(
        `<img src="b.png" alt="Harbours"/><img src="c.png"/><img src="c.png"/><h3>Harbours</h3>${quay}`,
      ),
    },
    pictures: { 'b/a.png': [120, 90], 'b/b.png': [300, 50], 'b/c.png': [90, 90] },
    shows: [
      '120x90 Plate',
      '300x50 Harbours',
      '90x90',
      '90x90',
      'heading: Harbours',
      'paragraph: The quay is of oak.',
    ],
    kept: 3,
  },
]
