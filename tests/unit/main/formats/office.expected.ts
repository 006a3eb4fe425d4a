/** What office files are read as. A block is shown as its kind and text; a heading by its level, a page by its number. */
export interface OfficeExample {
  readonly what: string
  readonly source: string
  readonly reads?: readonly string[]
  readonly notes?: readonly string[]
  readonly dropped?: readonly (readonly [text: string, why: string])[]
}

/** The body of `office:text`, with the styles that stand in the test. */
export const odtExamples: readonly OfficeExample[] = [
  {
    what: 'headings by their levels, a title by its style',
    source:
      '<text:p text:style-name="Title">The Tides</text:p><text:h text:outline-level="2">Harbours</text:h><text:p>They are<text:s text:c="3"/>old.</text:p>',
    reads: ['1 The Tides', '2 Harbours', 'paragraph: They are old.'],
  },
  {
    what: 'lists with their numbers, one in another, and one that goes on',
    source:
      '<text:list text:style-name="N"><text:list-item><text:p>Lund</text:p><text:list><text:list-item><text:p>quay</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Tarn</text:p></text:list-item></text:list><text:p>Between.</text:p><text:list text:style-name="N" text:continue-numbering="true"><text:list-item><text:p>Porto</text:p></text:list-item></text:list><text:list text:style-name="N"><text:list-item text:start-value="7"><text:p>Oslo</text:p></text:list-item></text:list><text:list text:style-name="B"><text:list-item><text:p>Riga</text:p></text:list-item></text:list>',
    reads: [
      'item1 [(1)]: (1) Lund',
      'item2 [1.a]: 1.a quay',
      'item1 [(2)]: (2) Tarn',
      'paragraph: Between.',
      'item1 [(3)]: (3) Porto',
      'item1 [(7)]: (7) Oslo',
      'item1: Riga',
    ],
  },
  {
    what: 'tables with cells that reach over others and cells that are written once',
    source:
      '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Town</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>4</text:p></table:table-cell></table:table-row></table:table>',
    reads: ['table: Town\t\n4\t4'],
  },
  {
    what: 'notes stand at the end, each with its mark',
    source:
      '<text:p>It is old.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Since 1871.</text:p></text:note-body></text:note> And wide.<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Two miles.</text:p></text:note-body></text:note></text:p>',
    reads: ['paragraph: It is old.{1} And wide.{i}', 'paragraph: 1 Since 1871.', 'paragraph: i Two miles.'],
  },
  {
    what: 'tracked changes as if accepted, and told',
    source:
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ada</dc:creator></office:change-info><text:p>very</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes><text:p>It is <text:change text:change-id="a"/><text:change-start/>wide<text:change-end/>.</text:p>',
    reads: ['paragraph: It is wide.'],
    notes: ['This file has tracked changes: insertions are taken as text, deletions are left out.'],
    dropped: [['very', 'deleted by a tracked change']],
  },
  {
    what: 'comments, hidden text and lists of contents are left out; text in frames comes after its paragraph',
    source:
      '<text:table-of-content><text:index-body><text:p>Harbours 3</text:p></text:index-body></text:table-of-content><text:p>It is<office:annotation><dc:creator>Ada</dc:creator><text:p>Sure?</text:p></office:annotation> wide.<draw:frame><draw:text-box><text:p>A box.</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></text:p><text:section text:display="none"><text:p>Secret.</text:p></text:section>',
    reads: ['paragraph: It is wide.', 'paragraph: A box.', 'figure: '],
    dropped: [
      ['Harbours 3', 'contents list'],
      ['Sure?', 'comment'],
      ['Secret.', 'hidden'],
    ],
  },
  {
    what: 'signs of HTML are text',
    source: '<text:p>a &lt;b&gt; &amp;amp; c</text:p>',
    reads: ['paragraph: a <b> &amp; c'],
  },
]

export const rtfExamples: readonly OfficeExample[] = [
  {
    what: 'paragraphs, headings by level and by style',
    source:
      '{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s3 heading 2;}}{\\pard\\outlinelevel0 Harbours\\par}\\pard\\s3 Docks\\par\\pard They are\\line old.\\par}',
    reads: ['1 Harbours', '2 Docks', 'paragraph: They are old.'],
  },
  {
    what: 'letters by code page, by the script of a font, and by number with what stands in for them',
    source:
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Mincho;}}\\f0 caf\\'e9 {\\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f2\\'93\\'8c\\'8b\\'9e} \\u8364?5 \\uc2\\u-10179\\'3f?\\u-8704??\\uc0\\u233 \\par}",
    reads: ['paragraph: caf\u00E9 \u041C\u043E\u0441\u043A\u0432\u0430 \u6771\u4EAC \u20AC5 \u{1F600}\u00E9'],
  },
  {
    what: 'items with the numbers that the program wrote, or before a tab',
    source:
      "{\\rtf1\\ansi\\pard\\ilvl0{\\listtext\\tab 1.\\tab}Lund\\par\\pard\\ilvl1{\\listtext\\'b7\\tab}quay\\par\\pard\\li360\\fi-360 b)\\tab Tarn\\par\\pard\\li720\\fi-360\\bullet\\tab Oslo\\par}",
    reads: ['item1 [1.]: 1. Lund', 'item2: quay', 'item1 [b)]: b) Tarn', 'item2: Oslo'],
  },
  {
    what: 'tables',
    source:
      '{\\rtf1\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl Town\\cell Ships\\cell\\row\\trowd\\cellx1\\cellx2\\pard\\intbl Lund\\par north\\cell 4\\cell\\row\\pard After.\\par}',
    reads: ['table: Town\tShips\nLund north\t4', 'paragraph: After.'],
  },
  {
    what: 'notes stand at the end, each with its mark',
    source:
      '{\\rtf1\\pard It is old.{\\super\\chftn{\\footnote\\pard\\chftn  Since 1871.}} And wide.\\par\\pard Next.\\par}',
    reads: ['paragraph: It is old.{1} And wide.', 'paragraph: Next.', 'paragraph: 1 Since 1871.'],
  },
  {
    what: 'pictures, heads, what is unknown and what is hidden go, binary data too; changes are told',
    source:
      '{\\rtf1{\\header Page head\\par}{\\*\\unheard of {text}}\\pard It {\\v not }is {\\deleted very }{\\revised quite }old.{\\pict\\pngblip 89504e47}{\\pict\\bin5 }{}{}}\\par}',
    reads: ['paragraph: It is quite old.'],
    notes: [
      'This file has tracked changes: insertions are taken as text, deletions are left out.',
      '2 pictures are left out.',
    ],
    dropped: [['very', 'deleted by a tracked change']],
  },
  {
    what: 'links, and text in boxes',
    source:
      '{\\rtf1\\pard See {\\field{\\*\\fldinst HYPERLINK "https://a.example/x"}{\\fldrslt the site}}.{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard A box.\\par}}{\\shprslt A box.}}\\par}',
    reads: ['paragraph: See the site<https://a.example/x>.', 'paragraph: A box.'],
  },
  { what: 'a group that does not end', source: '{\\rtf1 {{{It is old.', reads: ['paragraph: It is old.'] },
  { what: 'groups that end too often', source: '{\\rtf1 It}}}} is old.', reads: ['paragraph: It is old.'] },
]

/** What stands in `p:spTree` of each slide, parted by a line; notes of the speaker after "NOTES". */
export const pptxExamples: readonly OfficeExample[] = [
  {
    what: 'titles are headings, texts of the body items, a slide a page',
    source:
      '<p:sp><p:nvSpPr><p:nvPr><p:ph type="ctrTitle"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>The Tides</a:t></a:r></a:p></p:txBody></p:sp>\n<p:sp><p:nvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Lund</a:t></a:r></a:p><a:p><a:pPr lvl="1"/><a:r><a:t>quay</a:t></a:r></a:p><a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>Plain.</a:t></a:r></a:p><a:p><a:pPr><a:buAutoNum type="alphaLcParenR"/></a:pPr><a:r><a:t>Tarn</a:t></a:r></a:p><a:p><a:pPr><a:buAutoNum type="alphaLcParenR"/></a:pPr><a:r><a:t>Oslo</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Harbours</a:t></a:r></a:p></p:txBody></p:sp>',
    reads: [
      'p1 1 The Tides',
      'p2 2 Harbours',
      'p2 item1: Lund',
      'p2 item2: quay',
      'p2 paragraph: Plain.',
      'p2 item1 [a)]: a) Tarn',
      'p2 item1 [b)]: b) Oslo',
    ],
  },
  {
    what: 'boxes are paragraphs, groups are opened, feet are left out',
    source:
      '<p:grpSp><p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:rPr b="1"/><a:t>It is</a:t></a:r><a:br/><a:r><a:t>old</a:t></a:r><a:r><a:rPr baseline="30000"/><a:t>2</a:t></a:r><a:r><a:t>.</a:t></a:r></a:p></p:txBody></p:sp></p:grpSp><p:sp><p:nvSpPr><p:nvPr><p:ph type="ftr"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Secret</a:t></a:r></a:p></p:txBody></p:sp><p:pic/>',
    reads: ['p1 paragraph: It is old{2}.', 'p1 figure: '],
    dropped: [['Secret', 'foot of a slide']],
  },
  {
    what: 'tables and charts',
    source:
      '<p:graphicFrame><a:graphic><a:tbl><a:tblPr firstRow="1"/><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Town</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>Ships</a:t></a:r></a:p></a:txBody></a:tc></a:tr><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Lund</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>4</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphic></p:graphicFrame><p:graphicFrame><a:graphic/></p:graphicFrame>',
    reads: ['p1 table: Town\tShips\nLund\t4', 'p1 figure: '],
    notes: ['The words of one chart or drawing are not read.'],
  },
  {
    what: 'what the speaker says stands apart, under its slide',
    source:
      '<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Harbours</a:t></a:r></a:p></p:txBody></p:sp>NOTES<p:sp><p:nvSpPr><p:nvPr><p:ph type="sldNum"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>1</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Say that it is old.</a:t></a:r></a:p></p:txBody></p:sp>',
    reads: ['p1 2 Harbours', 'p1 3 Notes', 'p1 quote: Say that it is old.'],
  },
]
