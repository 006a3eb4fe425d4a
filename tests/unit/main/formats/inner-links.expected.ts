/** Files whose links lead to places of their own: the words of each link, and the words that it leads to. */
const head = '<w:pStyle w:val="H"/>'
const p = (runs: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const link = (to: string, text: string) => `<w:hyperlink w:anchor="${to}">${t(text)}</w:hyperlink>`
const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`

export const examples: readonly {
  readonly name: string
  readonly file: 'a.docx' | 'a.md'
  readonly source: string
  readonly leads: readonly (readonly [words: string, to: string])[]
}[] = [
  {
    name: 'Word: to a heading, to a paragraph, and to nothing',
    file: 'a.docx',
    source:
      p(t('Ports of the north'), head) +
      p(
        t('The port has nine berths, as ') +
          link('b1', 'the list') +
          t(' says, and ') +
          link('b2', 'the note') +
          t(' too.'),
      ) +
      p(t('The board wants ') + link('gone', 'more') + t(' of them in time.')) +
      p(mark('b1') + t('List of berths'), head) +
      p(t('One of the nine is long.')) +
      p(mark('b2') + t('The count was made in June by the board.')),
    leads: [
      ['the list', 'List of berths'],
      ['the note', 'The count was made in June by the board.'],
    ],
  },
  {
    name: 'Markdown: to headings as GitHub names them, and to an anchor',
    file: 'a.md',
    source:
      '# Ports of the north\n\nThe port has nine berths, as [the list](#list-of-berths-in-2020) says, [again](#docks-1), and [the note](#count) too.\n\n## List of berths, in 2020!\n\nOne of the nine is long.\n\n## Docks\n\nThere are two docks.\n\n## Docks\n\n<a id="count"></a>The count was made in June by the board.\n',
    leads: [
      ['the list', 'List of berths, in 2020!'],
      ['again', 'Docks'],
      ['the note', 'The count was made in June by the board.'],
    ],
  },
]
