import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { sources as allSources } from '../../../../scripts/architecture/imports.ts'
import { ROOT } from '../../../../scripts/run.ts'
import { stemOf } from '../../../../src/core/versions/stem.ts'
import { english } from '../../../../src/shared/messages/en/catalogue.ts'
import { japanese } from '../../../../src/shared/messages/ja/catalogue.ts'
import { locale } from '../../../../src/shared/messages/locale.ts'
import { messages, speak } from '../../../../src/shared/messages/messages.ts'
import { stretched } from '../../../../src/shared/messages/pseudo.ts'
import { wordsInCode } from './words-in-code.ts'

const catalogues = 'src/shared/messages/'
const sources = allSources()
  .filter((file) => file.startsWith('src/') && !file.startsWith(catalogues))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))

/** The messages of a catalogue by their paths: "settings.language". */
function leaves(value: unknown, path = ''): readonly (readonly [path: string, message: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
}

describe('the catalogue', () => {
  test('has no message that nothing says', () => {
    const all = sources.map(({ text }) => text).join('\n')
    const used = usedPaths(all)
    const isUsed = (path: string) =>
      path.split('.').some((_, at, parts) => used.has(parts.slice(0, at + 1).join('.')))
    expect(
      leaves(english)
        .map(([path]) => path)
        .filter((path) => !isUsed(path)),
    ).toEqual([])
  })

  test('is read where it is said, not while a module loads', () => {
    const early = sources
      .filter(({ text }) => text.includes('messages/messages.ts'))
      .flatMap(({ file, text }) => readsWhileLoading(file, text))
    expect(early).toEqual([])
  })
})

describe('the views', () => {
  test.each(sources.filter(({ file }) => file.endsWith('.tsx')))(
    '$file has its words in the catalogue',
    ({ file, text }) => {
      const found = wordsInViews(file, text)
      expect(found).toEqual([])
    },
  )
})

describe('the code of the page', () => {
  test.each(sources.filter(({ file }) => file.startsWith('src/renderer/') && !notForUsers.has(file)))(
    '$file has its sentences in the catalogue',
    ({ file, text }) => {
      const found = wordsInCode(file, text).filter(
        (each) => !noWords.some((code) => each.endsWith(` ${code}`)),
      )
      expect(found).toEqual([])
    },
  )
})

/** States, selectors and fonts that are written with a blank. */
const noWords = ['no words', 'note', 'button, math', 'main, main *', 'main, main h1', 'Variable"']

/** What stands in English whatever the app speaks: a report for who helps. */
const notForUsers: ReadonlySet<string> = new Set(['src/renderer/views/dialogs/trust-words.ts'])

describe('Japanese', () => {
  test('says everything itself', () => {
    const own = new Map(leaves(japanese))
    // A name, a sign or a form without words may be the same in both.
    const same = leaves(english).filter(
      ([path, message]) =>
        own.get(path) === message &&
        !names.has(message) &&
        (typeof message === 'function' || /[a-z]{3}/.test(String(message))),
    )
    expect(same.map(([path]) => path)).toEqual([])
  })
})

/** Formats and programs are called the same in every language. */
const names: ReadonlySet<unknown> = new Set([
  'Markdown',
  'OpenDocument',
  'PowerPoint',
  'Word',
  'Word…',
  'Markdown…',
  'WordNet 3.1, © Princeton University',
])

test('another language is spoken from then on', async () => {
  await speak('ja')
  expect(messages.places.today).toBe(japanese.places.today)
  await speak('de')
  expect([messages.places.today, messages.settings]).toEqual(['Heute', english.settings])
  await speak('en-GB')
  expect(messages).toBe(english)
})

test.each([english, japanese])('what a pasted text is called makes it no version of another', ({ files }) => {
  const { pastedPage, pastedText } = files.names
  expect([stemOf(`${pastedPage}.html`), stemOf(`${pastedText}.txt`)]).toEqual(['', ''])
})

test('the language that was wished for last is spoken, however long another takes to load', async () => {
  const late = speak('ja')
  await speak('en-GB')
  await late
  expect([messages, locale()]).toEqual([english, 'en-GB'])
})

test('the stretched catalogue has all of it, readable, longer, and with what was put in', () => {
  const long = stretched({
    a: 'Go on',
    of: (n: number) => `Card ${n}`,
    parts: <T>(key: T) => ['Press ', key],
  })
  const key = { k: 1 }
  expect([long.a, long.of(3), long.parts(key)]).toEqual(['⟦Gö öñ··⟧', '⟦Çàrd 3···⟧', ['⟦Préšš ···⟧', key]])
})

/** What is read of `messages`, as far as its path is written out: all below it counts as said. */
function usedPaths(text: string): ReadonlySet<string> {
  const paths = [...text.matchAll(/\bmessages((?:\s*\??\.\s*[A-Za-z]\w*)+)/g)].map(([, path = '']) =>
    path.replace(/[\s?]/g, '').slice(1),
  )
  // A method of a message's text ("…label.toLowerCase()") ends no path of the catalogue.
  const known = new Set(leaves(english).flatMap(([path]) => prefixes(path)))
  return new Set(paths.map((path) => prefixes(path).findLast((each) => known.has(each)) ?? ''))
}

const prefixes = (path: string): readonly string[] => {
  const parts = path.split('.')
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
}

/** Nodes of the syntax tree (ESTree with JSX), by what they have in them. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

const treeOf = (file: string, text: string): Node => parseSync(file, text).program as unknown as Node

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

function readsWhileLoading(file: string, text: string): readonly string[] {
  const visit = (node: Node): readonly string[] => {
    if (/Function|^ImportDeclaration$|^TS/.test(node.type)) return []
    const own =
      node.type === 'Identifier' && node['name'] === 'messages' ? [`${file}:${lineOf(text, node.start)}`] : []
    return [...own, ...childrenOf(node).flatMap(visit)]
  }
  return visit(treeOf(file, text))
}

/** What a person reads or hears although it stands in an attribute. */
const said = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'alt',
  'title',
  'label',
  'legend',
  'placeholder',
])

/** Words that stand in the elements of a view and not in the catalogue. */
function wordsInViews(file: string, text: string): readonly string[] {
  const told = (node: Node, words: unknown) =>
    typeof words === 'string' && /\p{L}/u.test(words)
      ? [`${file}:${lineOf(text, node.start)} ${words.trim()}`]
      : []
  /** The strings that an expression may have for its value. */
  const strings = (node: Node): readonly string[] =>
    node.type === 'Literal'
      ? told(node, node['value'])
      : node.type === 'TemplateLiteral'
        ? (node['quasis'] as readonly Node[]).flatMap((each) =>
            told(each, (each['value'] as { raw: string }).raw),
          )
        : node.type === 'ConditionalExpression'
          ? [node['consequent'], node['alternate']].filter(isNode).flatMap(strings)
          : node.type === 'LogicalExpression'
            ? [node['right']].filter(isNode).flatMap(strings)
            : node.type === 'JSXExpressionContainer'
              ? childrenOf(node).flatMap(strings)
              : []
  const visit = (node: Node): readonly string[] => {
    const own =
      node.type === 'JSXText'
        ? told(node, node['value'])
        : node.type === 'JSXAttribute' && said.has((node['name'] as { name: string }).name)
          ? [node['value']].filter(isNode).flatMap(strings)
          : node.type === 'JSXElement' || node.type === 'JSXFragment'
            ? (node['children'] as readonly Node[])
                .filter(({ type }) => type === 'JSXExpressionContainer')
                .flatMap(strings)
            : []
    return [...own, ...childrenOf(node).flatMap(visit)]
  }
  return visit(treeOf(file, text))
}
