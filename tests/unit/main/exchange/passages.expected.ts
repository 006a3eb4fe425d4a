/** Marks as other programs read them. Written before the code. */
import type { PassageDocument } from '../../../../src/main/exchange/passage.ts'

const createdAt = Date.UTC(2014, 3, 25, 10, 5, 0)

export const documents: readonly PassageDocument[] = [
  {
    title: 'Fact Sheet: Reef Care #2',
    date: '2014-04-25',
    passages: [
      {
        kind: 'highlight',
        colour: 1,
        parts: ['The fund will receive $442 million, "in full".', '- two *boats*\n- 1. one_crew'],
        note: 'Ask who pays.\n# Not a title',
        tags: ['money', 'sea lanes'],
        section: 'Security & Trade',
        page: 3,
        link: 'precis://00112233aabbccdd/b-1',
        createdAt,
      },
      {
        kind: 'bookmark',
        colour: null,
        parts: ['Signed, <b>sealed</b>.'],
        note: '',
        tags: [],
        section: null,
        page: null,
        link: 'precis://00112233aabbccdd/b-2',
        createdAt,
      },
    ],
  },
  { title: 'Nothing marked', date: null, passages: [] },
]

export const markdown = `# Fact Sheet: Reef Care \\#2

## Metadata

- Date: 2014-04-25
- Passages: 2

## Highlights

> The fund will receive $442 million, "in full".
>
> \\- two \\*boats\\*
> \\- 1. one\\_crew

Note: Ask who pays.
\\# Not a title

Tags: money, sea lanes

[Security & Trade, page 3](precis://00112233aabbccdd/b-1)

> Signed, \\<b\\>sealed\\</b\\>.

[In Precis](precis://00112233aabbccdd/b-2)

# Nothing marked

## Metadata

- Passages: 0

## Highlights
`

export const csv = [
  'Highlight,Title,Author,URL,Note,Location,Color,Tags,Highlighted at',
  '"The fund will receive $442 million, ""in full"".\n- two *boats*\n- 1. one_crew",Fact Sheet: Reef Care #2,,precis://00112233aabbccdd/b-1,"Ask who pays.\n# Not a title",3,yellow,"money, sea lanes",2014-04-25T10:05:00.000Z',
  '"Signed, <b>sealed</b>.",Fact Sheet: Reef Care #2,,precis://00112233aabbccdd/b-2,,,,,2014-04-25T10:05:00.000Z',
  '',
].join('\r\n')

/** A line of text → as it must be written where a block begins. */
export const escapes: readonly (readonly [plain: string, written: string])[] = [
  ['plain words, $5 and 100%', 'plain words, $5 and 100%'],
  ['*a* _b_ `c` ~d~ [e](f) <g> h|i \\', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g\\> h\\|i \\\\'],
  ['# a', '\\# a'],
  ['C# and #tag', 'C# and \\#tag'],
  ['- a - b', '\\- a - b'],
  ['+ a', '\\+ a'],
  ['=== a', '\\=== a'],
  ['--- a', '\\--- a'],
  [': a', '\\: a'],
  ['1. a 2. b', '1\\. a 2. b'],
  ['2014) a', '2014\\) a'],
  ['1.5 million', '1.5 million'],
  ['a &amp; b & c &#38; d', 'a \\&amp; b & c \\&#38; d'],
  ['    a', 'a'],
  // What fills templates looks for these before anything reads Markdown.
  ['{{x}} {% y %} {# z #} <% w %> {a}', '&#123;{x}} &#123;% y %} &#123;# z \\#} &lt;% w %\\> {a}'],
]
