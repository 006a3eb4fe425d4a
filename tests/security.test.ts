import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Row {
  readonly cells: readonly string[]
  /** The heading that it stands under. */
  readonly under: string
}

/** The rows of all tables of the page, without their heads. */
const rows: readonly Row[] = read('docs/security.md')
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [under = '', ...lines] = section.split('\n')
    const table = lines.filter((line) => line.startsWith('|')).slice(2)
    return table.map((line) => ({
      under,
      cells: line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    }))
  })
const rowsOf = (under: string) => rows.filter((row) => row.under === under)

/** The files that a row names, and the test that proves it. */
const named = rows
  .filter(({ under }) => under !== 'Fuses')
  .map(({ cells }) => {
    const [, proof = '', title = ''] = /^`([^`]+)` “(.*)”$/.exec(cells.at(-1) ?? '') ?? []
    const [, file = ''] = /^`([^`]+)`$/.exec(cells.at(-3) ?? '') ?? []
    return { row: cells.slice(0, 2).join(' '), file, proof, title }
  })

test('every line of the checklist is there, once and in order', () => {
  const numbers = rowsOf("Electron's checklist").map(({ cells: [number] }) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
})

test.each(named)('$row: what enforces and what proves it exist', ({ file, proof, title }) => {
  expect(existsSync(join(root, file))).toBe(true)
  expect(title).not.toBe('')
  expect(read(proof).replaceAll("\\'", "'")).toContain(title)
})

test('every fuse is set, with its reason', () => {
  const { electronFuses } = parse(read('electron-builder.yml')) as { electronFuses: Record<string, boolean> }
  const told = rowsOf('Fuses').map(({ cells: [name = '', state, why = ''] }) => {
    expect(why).not.toBe('')
    return [name.replaceAll('`', ''), state === 'on']
  })
  expect(Object.fromEntries(told)).toEqual(electronFuses)
  expect(told).toHaveLength(8)
})
