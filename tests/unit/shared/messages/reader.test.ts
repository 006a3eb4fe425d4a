import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { sources } from '../../../../scripts/architecture/imports.ts'
import { ROOT } from '../../../../scripts/run.ts'
import { japanese } from '../../../../src/shared/messages/ja/catalogue.ts'
import { teller } from '../../../../src/shared/messages/templates.ts'
import { told } from './reader.expected.ts'

test.each(told)('“%s” is told as “%s”', (said, japaneseSaid) => {
  expect(japanese.reader.told(said)).toBe(japaneseSaid)
})

describe('a teller', () => {
  const tell = teller(
    { 'is {}, not {}': '{2}ではなく{1}', 'is {}': '{}', a: 'あ', b: 'い', 'all: {}.': '全部: {}。' },
    '、',
  )
  test.each([
    ['is a, not b', 'いではなくあ'],
    ['is x', 'x'],
    ['all: a, b.', '全部: あ、い。'],
    ['all: a, x.', '全部: a, x。'],
    ['was x', 'was x'],
    ['is ', 'is '],
    ['constructor', 'constructor'],
  ])('tells “%s” as “%s”', (said, expected) => {
    expect(tell(said)).toBe(expected)
  })
})

describe('what the readers say', () => {
  const readers = /^src\/main\/(?:formats|pictures|engine|exchange|library)\//
  test.each(sources().filter((file) => readers.test(file)))('of %s has its Japanese', (file) => {
    const unknown = sentencesIn(file).filter(
      (said) => japanese.reader.told(said) === said && !other.has(said),
    )
    expect(unknown).toEqual([])
  })
})

describe('why something is left out', () => {
  const makers = /^src\/(?:main\/formats|core\/structure)\//
  test.each(sources().filter((file) => makers.test(file)))('has its Japanese in %s', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const whys = [
      ...text.matchAll(/\bwhy: '([^']+)'|Reason = '([^']+)'|\b(?:drop|leaveOut)\([^)]*'([^']+)'\)/g),
    ]
    const unknown = whys
      .map(([, ...found]) => found.find((each) => each !== undefined) ?? '')
      .filter((why) => japanese.reader.told(why) === why && !states.has(why))
    expect(unknown).toEqual([])
  })
})

/** Why an address of a picture is refused: names, each with its words. */
const states: ReadonlySet<string> = new Set(['remote', 'outside', 'damaged', 'drawing'])

/** What is compared with the words of a file, or thrown inside a reader. */
const other: ReadonlySet<string> = new Set([
  'has footnote',
  'was this page helpful',
  'holds more elements than are read',
  'The boats of the north were all laid up by order of the harbour council.',
  'The boats were laid up.',
])

/** The rest of a sentence on a file, or a sentence on what is in it. */
const sentence =
  /^(?:is|has|holds|takes|could|may|was|unpacks|opens) \S|^(?:It|Its|A|One|Only|The|This|What|Fields|From) [^<]*\.$/

/** The sentences in a source file; what is put in stands as a 7. */
function sentencesIn(file: string): readonly string[] {
  const visit = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(visit)
    if (typeof node !== 'object' || node === null) return []
    const { type, value, quasis, ...others } = node as Record<string, unknown>
    if (type === 'ImportDeclaration' || type === 'ThrowStatement') return []
    if (type === 'Literal') return typeof value === 'string' ? [value] : []
    if (type === 'TemplateLiteral')
      return [
        (quasis as { value: { cooked: string } }[]).map((each) => each.value.cooked).join('7'),
        ...visit(others),
      ]
    return visit([value, ...Object.values(others)])
  }
  const { program } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'))
  return visit(program).filter((said) => sentence.test(said))
}
