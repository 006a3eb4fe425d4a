import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { SearcherArguments, SearcherReply } from '../../../../src/main/searcher/protocol.ts'
import { makeFile, open } from '../store/helpers.ts'

const { argv, parentPort } = process
afterEach(() => {
  process.argv = argv
  Object.assign(process, { parentPort })
  vi.restoreAllMocks()
})

/** Runs the script of the process, here. @returns what it says, and how it ends */
async function run(args: SearcherArguments, ask: (hear: (message: unknown) => void) => void) {
  const said: SearcherReply[] = []
  const hearers: ((message: unknown) => void)[] = []
  process.argv = ['electron', 'searcher.js', ...args]
  Object.assign(process, {
    parentPort: {
      postMessage: (reply: SearcherReply) => said.push(reply),
      on: (_event: 'message', hear: (message: unknown) => void) => hearers.push(hear),
    },
  })
  const ended = new Promise((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((code) => resolve(code) as never)
  })
  vi.resetModules()
  await import('../../../../src/main/searcher/searcher.ts')
  ask((message) => {
    for (const hear of hearers) hear({ data: message })
  })
  return { said, code: await ended }
}

test('says that the index can be neither opened nor made', async () => {
  const db = await open(makeFile())
  writeFileSync(`${db.file}.plain`, '')
  const args = [db.file, join(`${db.file}.plain`, 'search.db'), 'none', 'fine'] as const
  const { said, code } = await run(args, (hear) => hear({ kind: 'catch-up' }))
  expect(code).toBe(1)
  expect(said.map(({ kind }) => kind)).toEqual(['unopened', 'told'])
})

test.each([0, 3])(
  'ends where the data cannot be opened, and says why once, with %i asking',
  async (asking) => {
    const folder = makeFile()
    const args = [join(folder, 'precis.db'), join(folder, 'search.db'), 'none', 'fine'] as const
    const { said, code } = await run(args, (hear) => {
      for (let asked = 0; asked < asking; asked += 1) hear({ kind: 'catch-up' })
    })
    expect(code).toBe(1)
    expect(said.map(({ kind }) => kind)).toEqual(['told'])
  },
)
