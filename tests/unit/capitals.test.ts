import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Asks for capitals or for small letters, which a pattern that folds case (flag i) cannot tell apart. */
const cased = /\\[pP]\{(?:L[ult]|Upper(?:case)?|Lower(?:case)?|General_Category=L\w*)\}|(?<!\w)A-Z(?!a-z)/

type Tree = Readonly<Record<string, unknown>>
/** A file, with what its names stand for: their values here, or the names of other files. */
interface Source {
  readonly file: string
  readonly tree: Tree
  readonly values: ReadonlyMap<string, Tree>
  readonly imported: ReadonlyMap<string, { readonly from: string; readonly name: string }>
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
const nameOf = (tree: unknown) => String((tree as Tree)['name'])

/** A tree and all below it, in no order, without what `into` refuses. */
function nodes(tree: Tree, into: (tree: Tree) => boolean = () => true): Tree[] {
  const all = [tree]
  // Grows while it is gone through.
  for (const node of all)
    for (const part of Object.values(node)) if (isTree(part) && into(part)) all.push(part)
  return all
}

function parse(file: string, text: string): Source {
  const tree = parseSync(file, text).program as unknown as Tree
  const values = new Map<string, Tree>()
  const imported = new Map<string, { from: string; name: string }>()
  for (const node of nodes(tree)) {
    if (node['type'] === 'VariableDeclarator' && isTree(node['init']))
      values.set(nameOf(node['id']), node['init'])
    if (node['type'] !== 'ImportDeclaration') continue
    const from = String((node['source'] as Tree)['value'])
    for (const each of node['specifiers'] as Tree[])
      if (from.startsWith('.') && each['imported'])
        imported.set(nameOf(each['local']), {
          from: resolve(dirname(file), from),
          name: nameOf(each['imported']),
        })
  }
  return { file, tree, values, imported }
}

const loaded = new Map<string, Source>()
function load(file: string): Source {
  const source = loaded.get(file) ?? parse(file, readFileSync(file, 'utf8'))
  loaded.set(file, source)
  return source
}

/** Where a name of a file gets its value: its own declaration, or that of the file it is imported from. */
function declared(source: Source, name: string): { source: Source; value: Tree } | null {
  const value = source.values.get(name)
  if (value) return { source, value }
  const other = source.imported.get(name)
  return other ? declared(load(other.from), other.name) : null
}

/** All that a pattern is put together from, through the names it uses. A pattern within it has flags of its own. */
function textsOf(source: Source, pattern: Tree, seen = new Set<Tree>()): string[] {
  if (seen.has(pattern)) return []
  seen.add(pattern)
  return nodes(pattern, (node) => !isTree(node['regex'])).flatMap((node) => {
    if (node['type'] === 'Literal' && typeof node['value'] === 'string') return [node['value']]
    if (node['type'] === 'TemplateElement') return [String((node['value'] as Tree)['cooked'])]
    if (node['type'] !== 'Identifier') return []
    const found = declared(source, nameOf(node))
    return found ? textsOf(found.source, found.value, seen) : []
  })
}

/** The patterns of a file that fold case, each with its texts. */
function foldingOf(source: Source): string[][] {
  return nodes(source.tree).flatMap((node) => {
    const { regex } = node
    if (node['type'] === 'Literal' && isTree(regex))
      return String(regex['flags']).includes('i') ? [[String(regex['pattern'])]] : []
    if (!isTree(node['callee']) || nameOf(node['callee']) !== 'RegExp') return []
    const [pattern, flags] = node['arguments'] as Tree[]
    return pattern && String(flags?.['value'] ?? '').includes('i') ? [textsOf(source, pattern)] : []
  })
}

const offending = (source: Source): string[] =>
  foldingOf(source).flatMap((texts) => texts.filter((text) => cased.test(text)))

test('no pattern that folds case asks for capitals or small letters', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(src, name))
  const sources = files.map(load)
  expect(sources.flatMap(foldingOf).length).toBeGreaterThan(150)
  expect(sources.flatMap((source) => offending(source).map((text) => `${source.file}: ${text}`))).toEqual([])
})

test.each([
  ['const a = /^\\p{Lu}+$/iu', 1],
  ['const a = /^[A-Z]+$/i', 1],
  [`const word = '\\\\p{Ll}+'; const a = new RegExp('^' + word, 'giu')`, 1],
  [`const word = '\\\\p{Ll}+'; const pair = [word, word].join(' '); const a = RegExp(pair, 'iu')`, 1],
  ['const a = /^\\p{Lu}+$/u', 0],
  ['const a = /^[A-Za-z]+$/i', 0],
  ["const word = '\\\\p{L}+'; const a = new RegExp(word, 'iu')", 0],
])('%s', (code, count) => {
  expect(offending(parse('planted.ts', code))).toHaveLength(count)
})
