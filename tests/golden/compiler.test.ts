import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { compilerVersion } from '../../src/core/compiler.ts'
import { readTextual } from '../../src/main/formats/formats.ts'
import { prints } from './compiler.expected.ts'

const folders = ['tests/golden', 'tests/golden/shapes', 'resources/briefings']

/** Facts and cards of all texts, without their ids and places: those go by the text. */
function printOf(): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const name of readdirSync(folder)
      .filter((each) => /\.(?:txt|md|html)$/.test(each))
      .sort()) {
      const read = readTextual({ bytes: readFileSync(`${folder}/${name}`), name })
      if (!read.ok) throw new Error(read.error)
      const { facts, cards, spares = [] } = compile(read.value)
      const told = facts.map(({ type, text, statement, noCard }) => [type, text, statement, noCard])
      const asked = [...cards, ...spares].map(({ kind, prompt, answer, accept, context }) => [
        ...[kind, prompt, answer, accept, context],
      ])
      hash.update(JSON.stringify([name, told, asked]))
    }
  return hash.digest('hex').slice(0, 16)
}

test('a compiler that makes others of the same texts has another number', () => {
  expect(printOf(), 'Facts or cards have changed: see compiler.expected.ts').toBe(prints[compilerVersion])
})

test('numbers count on', () => {
  expect(Object.keys(prints).map(Number)).toEqual(Array.from({ length: compilerVersion }, (_, at) => at + 1))
})
