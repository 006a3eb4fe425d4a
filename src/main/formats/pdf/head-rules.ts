/** What heads nothing in a PDF, however it is set. */
import type { Rule } from '../../../core/model/rule.ts'
import { looksLikeHeading } from '../../../core/structure/headings.ts'
import { has, type TextLine } from '../../../core/structure/text-line.ts'
import { captionStart } from './captions.ts'

const mostWordsOfSentence = 12
const longest = 200

/** Of lines in larger letters: their size speaks for them, so little speaks against them. */
export const largeRules: readonly Rule<TextLine>[] = [
  {
    name: 'no word in large letters',
    test: ({ text }) =>
      !/\p{L}\P{L}*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text),
    breaks: ['17', '\u2022 \u2022 \u2022', 'x = 4'],
    holds: ['Q & A', 'Boats of 1904', '7 Boats'],
  },
  {
    name: 'an address in large letters',
    test: has(/^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^doi:\s*\S+$/i),
    breaks: ['www.boats.example', 'pilot@boats.example', 'https://boats.example/a'],
    holds: ['Boats on the World Wide Web'],
  },
  {
    name: 'a caption in large letters',
    test: ({ text }) => captionStart.test(text),
    breaks: ['Figure 3: Boats', 'Table 2'],
    holds: ['Figures of Speech'],
  },
  {
    name: 'a number of a page in large letters',
    test: has(/^(?:page|p\.|seite)\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?$/i),
    breaks: ['Page 3 of 4'],
    holds: ['Page Layout'],
  },
  {
    name: 'a file in large letters',
    test: has(/^\S+\.(?:pdf|docx?|pptx?|indd|tex)$/i),
    breaks: ['boats.pdf'],
    holds: ['On boats.pdf'],
  },
  {
    name: 'a sentence in large letters',
    test: ({ text, words }) =>
      words.length > mostWordsOfSentence && /\p{Ll}[.;,]["\u201D\u2019)\]]*$/u.test(text),
    breaks: ['The boats of the north were all laid up by order of the harbour council.'],
    holds: [
      'The boats were laid up.',
      'Why were the boats of the north all laid up by order of the council?',
    ],
  },
  {
    name: 'a sentence of Chinese or Japanese in large letters',
    test: has(/[\u3002\uFF0E]["\u300D\u300F\uFF09]*$/),
    breaks: ['\u6E2F\u306F\u958B\u3044\u305F\u3002'],
    holds: ['\u6E2F\u306E\u8CBB\u7528'],
  },
  {
    name: 'far too long in large letters',
    test: ({ text }) => text.length > longest,
    breaks: ['Boats '.repeat(60)],
    holds: ['Boats '.repeat(20)],
  },
]

/** A title may end in a stop or a colon where it is this short. */
const mostWordsBeforeStop = 4
const withoutStop = ({ text, words }: TextLine) =>
  words.length <= mostWordsBeforeStop ? text.replace(/[.:]$/, '') : text

/** Of lines as large as the text, which only their weight, their number or their capitals set apart. */
export const plainRules: readonly Rule<TextLine>[] = [
  {
    name: 'no heading as plain text has them',
    test: (line) => !looksLikeHeading(withoutStop(line)),
    breaks: [
      'All ferries were stopped for nine days by order of the council.',
      'Boats, Piers,',
      'Boats    Piers',
    ],
    holds: ['Ground', 'How the mole was raised', '2.1. Gauges', 'Ground and Survey:'],
  },
]
