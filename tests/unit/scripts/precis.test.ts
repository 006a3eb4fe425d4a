import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildBriefings } from '../../../scripts/build-briefings.ts'
import { runCommand } from '../../../scripts/command-line/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'precis-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

async function precis(...args: string[]): Promise<Ended> {
  let [out, error] = ['', '']
  const code = await runCommand(args, {
    print: async (text) => {
      out += text
    },
    complain: (text) => {
      error += text
    },
  })
  return { code, out, error }
}

function asProcess(...args: string[]): Ended {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/precis.ts', ...args], {
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, error: done.stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const report = file(
  'report.txt',
  'Reef Report of the North\n\nIn 2012, Norway gave nearly $420 million to the reefs.\n',
)

describe('precis', () => {
  test('compile prints the briefing, with the index only when asked', async () => {
    const plain = JSON.parse((await precis('compile', report)).out)
    expect(plain).toMatchObject({ format: 2, title: 'Reef Report of the North' })
    expect(plain).not.toHaveProperty('index')
    expect(JSON.parse((await precis('compile', report, '--index')).out)).toHaveProperty('index')
  })
  test('cards prints the deck, or a sample that the seed chooses', async () => {
    const path = file(
      'fiji.txt',
      'Reef Report of the North\n\nIn 2012, Norway gave nearly $420 million to Fiji for reefs.\n',
    )
    const { out: deck } = await precis('cards', path)
    expect(deck).toContain('Reef Report of the North')
    expect(deck).toContain('= nearly $420 million | $420 million')
    expect(deck).toContain('from: In 2012, Norway gave nearly $420 million to Fiji for reefs.')
    expect((await precis('cards', path, '--sample', '50', '--seed', '7')).out).toBe(deck)
    expect((await precis('cards', path, '--sample', '5')).code).toBe(2)
  })
  test('search prints hits and a note', async () => {
    const reply = JSON.parse((await precis('search', report, 'norwya', '--limit', '1')).out)
    expect(reply.hits).toHaveLength(1)
    expect(reply.note).toContain('norway')
  })
  test.each([
    ['does not exist', () => join(folder, 'none.txt')],
    ['is empty', () => file('empty.txt', '')],
    ['is empty', () => file('blank.txt', ' \n\n')],
    [
      'is not a text file',
      () =>
        file(
          'binary.txt',
          new Uint8Array(5000).map((_, at) => at % 7),
        ),
    ],
    ['is a folder', () => folder],
  ])('says that a file %s', async (reason, path) => {
    const name = path()
    const { code, out, error } = await precis('compile', name)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toBe(`precis: ${name}: ${reason}\n`)
  })
  test.each([
    [[]],
    [['compile']],
    [['search', 'x']],
    [['compile', 'x', '--what']],
    [['search', 'x', 'y', '--limit', 'z']],
  ])('usage error for %j', async (args) => {
    expect((await precis(...args)).code).toBe(2)
  })
  test.each([
    { args: ['compile', report], code: 0 },
    { args: ['compile', join(folder, 'none.txt')], code: 1 },
    { args: ['compile'], code: 2 },
  ])('the process says the same, and ends with $code', async ({ args, code }) => {
    const ended = asProcess(...args)
    expect(ended.code).toBe(code)
    expect(ended).toEqual(await precis(...args))
  })
})

test('the bundled documents compile to the same bytes each time', async () => {
  const [first, second] = [join(folder, 'a'), join(folder, 'b')]
  const list = await buildBriefings('resources/briefings', first)
  await buildBriefings('resources/briefings', second)
  expect(list[0]).toMatchObject({
    title: 'Fact Sheet: U.S.-Japan Bilateral Cooperation',
    date: '2014-04-25',
    source: { publisher: 'The American Presidency Project' },
  })
  for (const name of ['list.json', `${list[0]?.id}.json`, `${list[0]?.id}.index.json`])
    expect(readFileSync(join(first, name), 'utf8')).toBe(readFileSync(join(second, name), 'utf8'))
})
