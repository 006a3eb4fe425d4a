/** Where the text of a group goes (Rich Text Format Specification 1.9.1, "Destinations"). */

export type Destination =
  | 'text'
  | 'nothing'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'created'
  | 'number'
  | 'field'
  | 'note'
  | 'box'
  | 'result'
  | 'comment'

/** By the word that opens them. What is not here and marked with `\*` goes nowhere. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['title', 'title'],
  ['creatim', 'created'],
  ['listtext', 'number'],
  ['pntext', 'number'],
  ['fldinst', 'field'],
  ['fldrslt', 'result'],
  ['footnote', 'note'],
  ['shptxt', 'box'],
  ['annotation', 'comment'],
  // What is within them says itself where it goes.
  ['shpinst', 'nothing'],
  ['info', 'nothing'],
  ...[
    'colortbl',
    'pict',
    'object',
    'header',
    'headerl',
    'headerr',
    'headerf',
    'footer',
    'footerl',
    'footerr',
    'footerf',
    'ftnsep',
    'ftnsepc',
    'ftncn',
    'aftnsep',
    'aftnsepc',
    'aftncn',
    'nonshppict',
    'nonesttables',
    'shprslt',
    'xe',
    'tc',
    'rxe',
    'txe',
    'filetbl',
    'listtable',
    'listoverridetable',
    'revtbl',
    'author',
    'operator',
    'subject',
    'keywords',
    'doccomm',
    'revtim',
    'printim',
    'buptim',
    'atnid',
    'atnauthor',
  ].map((name): [string, Destination] => [name, 'nothing']),
])

/** Groups that are marked as ones to skip where they are not known, and are known here. */
export const passed: ReadonlySet<string> = new Set(['shppict'])
