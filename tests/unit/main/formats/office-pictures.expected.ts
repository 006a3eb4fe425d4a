/**
 * Where the pictures of office files stand. A figure is shown by its size, why there is none, and the words that stand in
 * for it; any other block by its kind and text.
 */
export interface OfficePictures {
  readonly what: string
  /** The body of `office:text`, or the shapes of one slide. */
  readonly source: string
  /** What the slide leads to: the address by its id; of a picture elsewhere with "external". */
  readonly links?: readonly (readonly [id: string, type: string, target: string, mode?: 'External'])[]
  /** PNGs by their paths, each of its own width and height. */
  readonly pictures: Readonly<Record<string, readonly [width: number, height: number]>>
  readonly shows: readonly string[]
}

const frame = (inner: string, size = '') => `<draw:frame ${size}>${inner}</draw:frame>`
const image = (href: string, more = '') => `<draw:image xlink:href="${href}" ${more}/>`

export const odtPictures: readonly OfficePictures[] = [
  {
    what: 'after the paragraph that it is anchored in, in the size of its frame, with its description',
    source: `<text:p>The quay ${frame(`${image('Pictures/quay.png')}<svg:title>Quay</svg:title><svg:desc>The quay at &lt;noon&gt;</svg:desc>`, 'svg:width="2in" svg:height="3.81cm"')}is of oak.</text:p><text:p>It is old.</text:p>`,
    pictures: { 'Pictures/quay.png': [120, 90] },
    shows: ['paragraph: The quay is of oak.', '192x144 The quay at <noon>', 'paragraph: It is old.'],
  },
  {
    what: 'a title stands in where there is no description; without a size it has its own',
    source: `<text:p>One.</text:p><text:p>${frame(`${image('./Pictures/a%20b.png')}<svg:title>Quay</svg:title>`)}</text:p>`,
    pictures: { 'Pictures/a b.png': [120, 90] },
    shows: ['paragraph: One.', '120x90 Quay'],
  },
  {
    what: 'of two that show the same the one that can be shown',
    source: `<text:p>One.</text:p><text:p>${frame(image('Pictures/a.svg', 'draw:mime-type="image/svg+xml"') + image('Pictures/a.png'))}</text:p>`,
    pictures: { 'Pictures/a.png': [120, 90] },
    shows: ['paragraph: One.', '120x90'],
  },
  {
    what: 'in a box with its caption it stands before that',
    source: `<text:p>One.</text:p><text:p>${frame(`<draw:text-box><text:p text:style-name="Illustration">${frame(image('Pictures/a.png'))}Figure 1. Piers</text:p></draw:text-box>`)}</text:p>`,
    pictures: { 'Pictures/a.png': [120, 90] },
    shows: ['paragraph: One.', '120x90', 'caption: Figure 1. Piers'],
  },
  {
    what: 'in a cell it stands after the table',
    source: `<table:table><table:table-row><table:table-cell><text:p>Town</text:p></table:table-cell><table:table-cell><text:p>Ships</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Lund</text:p></table:table-cell><table:table-cell><text:p>4 ${frame(image('Pictures/a.png'))}</text:p></table:table-cell></table:table-row></table:table>`,
    pictures: { 'Pictures/a.png': [120, 90] },
    shows: ['table: Town\tShips\nLund\t4', '120x90'],
  },
  {
    what: 'where there is none its place says why',
    source: `<text:p>One.</text:p><text:p>${frame(image('Pictures/gone.png'))}${frame(image('https://example.org/x.png'))}${frame('<draw:object xlink:href="./Object 1"/>', 'svg:width="10cm" svg:height="5cm"')}${frame(image('../../secret.png'))}</text:p>`,
    pictures: {},
    shows: [
      'paragraph: One.',
      '320x180 A picture that is not in this file.',
      '320x180 A picture that was not saved with the page.',
      '378x189 A picture of a kind that cannot be shown here.',
      '320x180 A picture that is not in this file.',
    ],
  },
]

const text = (words: string) =>
  `<p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`
const picture = (blip: string, { descr = '', size = '' } = {}) =>
  `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Picture 3" descr="${descr}"/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip ${blip}/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/>${size}</a:xfrm></p:spPr></p:pic>`
const inFrame = (uri: string, descr: string, inner = '') =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Object" descr="${descr}"/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:ext cx="3810000" cy="1905000"/></p:xfrm><a:graphic><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic></p:graphicFrame>`

export const pptxPictures: readonly OfficePictures[] = [
  {
    what: 'where it lies among the texts, in the size that it has on the slide, with its description',
    source: `${text('One.')}${picture('r:embed="a"', { descr: 'The quay at &lt;noon&gt;', size: '<a:ext cx="1905000" cy="952500"/>' })}${text('Two.')}`,
    links: [['a', 'image', '../media/quay%201.png']],
    pictures: { 'ppt/media/quay 1.png': [120, 90] },
    shows: ['paragraph: One.', '200x100 The quay at <noon>', 'paragraph: Two.'],
  },
  {
    what: 'in a group, and without a size of its own',
    source: `${text('One.')}<p:grpSp>${picture('r:embed="a"')}</p:grpSp>`,
    links: [['a', 'image', '/ppt/media/a.png']],
    pictures: { 'ppt/media/a.png': [120, 90] },
    shows: ['paragraph: One.', '120x90'],
  },
  {
    what: 'a chart and a diagram have a place that says so; of an object there is the picture that stands in for it',
    source: `${text('One.')}${inFrame('http://schemas.openxmlformats.org/drawingml/2006/chart', 'Ships by year')}${inFrame('http://schemas.openxmlformats.org/drawingml/2006/diagram', '')}${inFrame('http://schemas.openxmlformats.org/presentationml/2006/ole', 'A sheet', `<p:oleObj>${picture('r:embed="a"')}</p:oleObj>`)}`,
    links: [['a', 'image', '../media/a.png']],
    pictures: { 'ppt/media/a.png': [120, 90] },
    shows: [
      'paragraph: One.',
      '400x200 A chart that cannot be drawn here. Ships by year',
      '400x200 A diagram that cannot be drawn here.',
      '400x200 A sheet',
    ],
  },
  {
    what: 'where there is none its place says why',
    source: `${text('One.')}${picture('r:embed="a"')}${picture('r:link="b"', { descr: 'Piers' })}${picture('r:embed="none"')}`,
    links: [
      ['a', 'image', '../media/gone.png'],
      ['b', 'image', 'https://example.org/piers.png', 'External'],
    ],
    pictures: {},
    shows: [
      'paragraph: One.',
      '320x180 A picture that is not in this file.',
      '320x180 A picture that was not saved with the page. Piers',
      '320x180 A picture that is not in this file.',
    ],
  },
]
