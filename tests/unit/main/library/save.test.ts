import { expect, test } from 'vitest'
import { logTo } from '../../../../src/main/base/log.ts'
import { Data } from '../../../../src/main/data/data.ts'
import { saver } from '../../../../src/main/library/save.ts'
import { Objects } from '../../../../src/main/store/objects.ts'
import { makeFolder } from '../store/helpers.ts'

test('a document that cannot be stored leaves none of its words in the log', async () => {
  const logged: unknown[][] = []
  logTo({ error: (...said) => logged.push(said), warn: (...said) => logged.push(said) })
  const data = new Data(makeFolder(), () => undefined)
  const opened = await data.open()
  if (!opened.ok) throw new Error('not open')
  opened.value.close()
  const save = saver(
    data,
    new Objects(data.file),
    [],
    () => 0,
    async () => false,
    async () => undefined,
  )
  const document = {
    id: '0123456789abcdef',
    title: 'Secret treaty',
    file: 'secret-treaty.md',
    date: null,
    kind: 'markdown',
    words: 2,
    cards: 0,
    notes: [],
    briefing: '{"title":"Secret treaty"}',
    index: '{}',
    original: new Uint8Array(),
  } as const
  await expect(save({ ...document, notes: [], sketch: [], pictures: [] })).rejects.toThrow()
  expect(logged).toHaveLength(1)
  const words = logged
    .flat()
    .map((said) => (said instanceof Error ? `${said.message} ${String(said.cause)}` : String(said)))
  expect(words.join(' ')).not.toMatch(/secret/i)
})
