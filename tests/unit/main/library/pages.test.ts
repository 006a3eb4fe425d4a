import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { afterEach, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { buildIndex } from '../../../../src/core/search/lunr-index.ts'
import { Data } from '../../../../src/main/data/data.ts'
import { pageViewer } from '../../../../src/main/engine/answer-page.ts'
import { engineReply, type PageRequest } from '../../../../src/main/engine/protocol.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { Pages } from '../../../../src/main/library/pages.ts'
import { saver } from '../../../../src/main/library/save.ts'
import { hashOf, Objects } from '../../../../src/main/store/objects.ts'
import { makeFolder } from '../store/helpers.ts'

const opened: Data[] = []
afterEach(async () => {
  for (const data of opened.splice(0)) await data.close({ backup: false })
})

const file = (name: string) => Uint8Array.from(readFileSync(`tests/fixtures/${name}`))

/** The engine's own answers, without the process around them: each is checked as main checks it. */
function makeEngine() {
  const asked: PageRequest[] = []
  const look = pageViewer()
  return {
    asked,
    cancel: () => undefined,
    lookAt: async (request: PageRequest) => {
      asked.push(request)
      const reply = engineReply.parse(await look(request))
      return reply.kind === 'page' || reply.kind === 'picture' || reply.kind === 'unopened'
        ? ok(reply)
        : err({ why: reply.kind === 'refused' ? reply.why : 'nonsense' })
    },
  }
}

async function openPages(names: readonly string[]) {
  const data = new Data(makeFolder(), () => undefined)
  opened.push(data)
  await data.open()
  const objects = new Objects(data.file)
  const save = saver(
    data,
    objects,
    [],
    () => 0,
    async () => false,
    async () => undefined,
  )
  const ids: string[] = []
  for (const name of names) {
    const source = await readDocument({ bytes: file(name), name })
    if (!source.ok) throw new Error(source.error)
    const briefing = compile(source.value)
    const { id, title, date } = briefing
    const { kind, words } = briefing.source
    await save({
      id,
      title,
      file: name,
      date,
      kind,
      words,
      cards: 0,
      notes: [],
      briefing: JSON.stringify(briefing),
      index: JSON.stringify(buildIndex(briefing)),
      pictures: [],
      sketch: [],
      original: file(name),
    })
    ids.push(id)
  }
  const engine = makeEngine()
  return { ids, engine, objects, pages: new Pages({ data, objects, engine, isOff: () => false }) }
}

test('a page is told with its words, and drawn', async () => {
  const { ids, pages } = await openPages(['signals-pdflatex.pdf'])
  const read = await pages.read(ids[0] ?? '', 2)
  if (!read.ok) throw new Error(read.error.code)
  expect(read.value).toMatchObject({ pages: 2, file: hashOf(file('signals-pdflatex.pdf')) })
  expect(read.value.width).toBeLessThan(read.value.height)
  expect(read.value.words.length).toBeGreaterThan(20)
  const picture = await pages.picture(read.value.file, 2, 500)
  expect(imageSize(picture ?? new Uint8Array())).toMatchObject({ type: 'png', width: 500 })
})

test('the file is sent once, and a page that was drawn is kept', async () => {
  const { ids, pages, engine } = await openPages(['signals-pdflatex.pdf', 'lights-chromium.pdf'])
  const [one, other] = [await pages.read(ids[0] ?? '', 1), await pages.read(ids[0] ?? '', 2)]
  expect([one.ok, other.ok]).toEqual([true, true])
  const hash = one.ok ? one.value.file : ''
  const first = await pages.picture(hash, 1, 300)
  expect(await pages.picture(hash, 1, 300)).toBe(first)
  expect(engine.asked.map(({ bytes }) => bytes !== null)).toEqual([false, true, false, false])
  // Another file takes its place.
  await pages.read(ids[1] ?? '', 1)
  expect(engine.asked.slice(4).map(({ bytes }) => bytes !== null)).toEqual([false, true])
})

test('of pages that are turned fast only the last is drawn', async () => {
  const { ids, pages, engine } = await openPages(['compact-libreoffice.pdf'])
  const read = await pages.read(ids[0] ?? '', 1)
  const hash = read.ok ? read.value.file : ''
  engine.asked.length = 0
  const pictures = await Promise.all([1, 2, 3, 4].map((page) => pages.picture(hash, page, 200)))
  expect(pictures.map((picture) => picture !== null)).toEqual([false, false, false, true])
  expect(engine.asked.map(({ page }) => page)).toEqual([4])
})

test('what cannot be shown says why', async () => {
  const { ids, pages } = await openPages(['signals-pdflatex.pdf', 'accord-libreoffice.docx'])
  const [pdf = '', docx = ''] = ids
  expect(await pages.read(pdf, 3)).toEqual({ ok: false, error: { code: 'page-unshown', subject: '3' } })
  expect(await pages.read(docx, 1)).toMatchObject({ error: { code: 'not-found' } })
  expect(await pages.read('ffffffffffffffff', 1)).toMatchObject({ error: { code: 'not-found' } })
  // Only what a document holds as its file is ever drawn.
  expect(await pages.picture(hashOf(new Uint8Array()), 1, 100)).toBeNull()
  expect(await pages.picture(hashOf(file('accord-libreoffice.docx')), 1, 100)).toBeNull()
  const again = await openPages(['lights-chromium.pdf'])
  await again.objects.sweep(() => new Set())
  expect(await again.pages.read(again.ids[0] ?? '', 1)).toEqual({
    ok: false,
    error: { code: 'original-missing', subject: 'lights-chromium.pdf' },
  })
})

test('nothing is drawn in safe mode', async () => {
  const { ids, engine } = await openPages(['signals-pdflatex.pdf'])
  const data = opened[0] as Data
  const off = new Pages({ data, objects: new Objects(data.file), engine, isOff: () => true })
  expect(await off.read(ids[0] ?? '', 1)).toMatchObject({ error: { code: 'safe-mode' } })
  expect(engine.asked).toEqual([])
})

test('a page that takes too long gives way to the next one', async () => {
  const { ids, pages, engine } = await openPages(['signals-pdflatex.pdf'])
  const read = await pages.read(ids[0] ?? '', 1)
  const hash = read.ok ? read.value.file : ''
  const { lookAt } = engine
  let end = () => {}
  engine.lookAt = () =>
    new Promise((resolve) => {
      end = () => resolve(err({ why: 'cancelled' }))
    })
  engine.cancel = () => {
    engine.lookAt = lookAt
    end()
  }
  const stuck = pages.picture(hash, 1, 200)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const next = pages.picture(hash, 2, 200)
  expect(await stuck).toBeNull()
  expect(await next).not.toBeNull()
})
