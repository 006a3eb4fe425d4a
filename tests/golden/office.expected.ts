/** What `accord.md` and `slides.md` are, whichever program wrote them as which kind of file. */
const money = [
  '# Money and ships',
  'paragraph: The two cities agreed to spend EUR 120 million on the northern docks by 2027. The Harbour Development Bank (HDB) will lend up to EUR 40 million for the first ferries.',
  'item1: Ferries',
  'item2: 2,400 people a day',
  'item2: 31 crossings',
  'item1: Cranes',
  'table: City Share Lisbon 60 % Porto 40 %',
]
const offices = [
  '# Offices and officers',
  'paragraph: The efficient office of the harbour opened on 5 June 2022 with 650 officers, and its first report found that traffic had grown by 12 percent in a single year.',
  'quote: We will not let the river divide us.',
]
const note = 'paragraph: 1 Prices of 2020, before tax.'
const accord = [...money, ...offices, note]
/** Notes stand at the end of their chapter. */
const book = [...money, note, ...offices]
/** pandoc's RTF only indents a quotation; LibreOffice's EPUB has no lists, and loses the head of a table. */
const withoutQuote = accord.map((line) => line.replace(/^quote/, 'paragraph'))
const withoutLists = book.map((line) =>
  line.replace(/^(?:quote|item\d)/, 'paragraph').replace('City Share ', ''),
)

export const accordTexts: readonly (readonly [name: string, kind: string, lines: readonly string[]])[] = [
  ['accord-pandoc.docx', 'docx', accord],
  ['accord-libreoffice.docx', 'docx', accord],
  ['accord-pandoc.odt', 'odt', accord],
  ['accord-libreoffice.odt', 'odt', accord],
  ['accord-pandoc.rtf', 'rtf', withoutQuote],
  ['accord-libreoffice.rtf', 'rtf', accord],
  ['accord-pandoc-2.epub', 'epub', book],
  ['accord-pandoc-3.epub', 'epub', book],
  ['accord-libreoffice.epub', 'epub', withoutLists],
]

export const slidesText: readonly string[] = [
  '## What it costs',
  'p2 item1: The northern docks cost EUR 120 million.',
  'p2 item2: Cranes',
  'p2 item2: Ferries',
  'p2 item1: The bank lends EUR 40 million.',
  '### Notes',
  'p2 quote: Say that the loan is for ten years.',
  '## Who pays',
  'p3 table: City Share Lisbon 60 % Porto 40 %',
  '## When',
  'p4 item1: 1. Docks in 2025',
  'p4 item1: 2. Ferries in 2027',
]
