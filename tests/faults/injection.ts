// The injection corpus in its long form: each text alone, in by every format, stored, found, and out by every export,
// with the store, the log and the printer that the app has. What a text may not do: run, fail, or come out as another.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { app } from 'electron'
import { compile } from '../../src/core/compile.ts'
import { buildIndex, loadIndex } from '../../src/core/search/lunr-index.ts'
import { storable } from '../../src/core/text/storable.ts'
import { fileName } from '../../src/main/app/file-name.ts'
import { logError, logTo } from '../../src/main/base/log.ts'
import { logFile, startLog } from '../../src/main/base/log-file.ts'
import { exportAnkiText } from '../../src/main/exchange/anki-text.ts'
import { exportAnnotations } from '../../src/main/exchange/annotations.ts'
import { exportHtml } from '../../src/main/exchange/html.ts'
import { exportJson } from '../../src/main/exchange/json.ts'
import { exportMarkdown } from '../../src/main/exchange/markdown.ts'
import { readAnkiText } from '../../src/main/exchange/read-anki-text.ts'
import { importAnnotations } from '../../src/main/exchange/read-annotations.ts'
import { exportReadwise } from '../../src/main/exchange/readwise.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { printPdf } from '../../src/main/print.ts'
import { perform } from '../../src/main/store/journal.ts'
import { listMarks } from '../../src/main/store/marks.ts'
import { assert, check, finish, print, runtime } from './check.ts'
import { makeWord, wordText } from './hostile-parts.ts'
import { isComputed } from './injection/computed.ts'
import { injectionKinds, injections } from './injection/corpus.ts'
import { readable } from './injection/readable.ts'
import { documentId, makeMark, now, openSample, withFolder } from './samples.ts'

/** Every text in the long form, some of each kind in the short one. */
const texts = process.env.FULL ? injections : injectionKinds.flatMap((kind) => kind.texts.slice(0, 2))
const shown = (text: string) => readable(text).replace(/[\u00AD\u200B\u2060]/g, '')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const plain = (text: string) => readable(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Tries a way with each text. `way` says what is wrong, or nothing. */
async function tryAll(
  name: string,
  way: (text: string, at: number) => Promise<string | null> | string | null,
) {
  await check(`injection ${name}`, async () => {
    for (const [at, text] of texts.entries()) {
      const fault = await way(text, at)
      assert(fault === null, `${JSON.stringify(text).slice(0, 80)}: ${fault}`)
    }
    return `${texts.length} tried, ${texts.length} survived`
  })
}

const same = (found: string, text: string): string | null =>
  shown(found) === shown(text) ? null : `came out as ${JSON.stringify(found).slice(0, 80)}`

const first = 'The harbour opened on 5 June 2022.'
const files: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'a.txt': (text) => bytesOf(`${first}\n\nHere begins ${readable(text)} and ends.`),
  'a.docx': (text) => makeWord(wordText(first) + wordText(`Here begins ${plain(text)} and ends.`)),
  'raw.md': (text) => bytesOf(`${first}\n\n${text.replaceAll('\0', '')}`),
  'raw.html': (text) => bytesOf(`<html><body><p>${first}</p>${text.replaceAll('\0', '')}`),
}

/** Reads, compiles and searches it: its first sentence stands, its links lead to the web or the post, it is found. */
async function comeIn(name: string, text: string): Promise<string | null> {
  const read = await readDocument({ bytes: (files[name] as (text: string) => Uint8Array)(text), name })
  if (!read.ok) return read.error
  const briefing = compile(read.value)
  const { blocks } = briefing
  if (!blocks.some((block) => block.text.includes(first))) return 'lost what stood before it'
  const led = blocks.flatMap(({ spans = [] }) => spans).map(({ href = 'https:' }) => href)
  const astray = led.find((href) => !/^(?:https?:|mailto:)/i.test(href))
  if (astray !== undefined) return `leads to ${astray}`
  const index = loadIndex(buildIndex(briefing), briefing)
  index.search(text)
  if (index.search('harbour').hits.length === 0) return 'hides what stood before it'
  if (name.startsWith('raw')) return null
  const whole = blocks.map((block) => block.text).join(' ')
  // The number of a note is told apart.
  const words = (part: string) => shown(part).replace(/[\u00B9\u00B2\u00B3]/g, '')
  return words(whole).includes(words(text)) ? null : 'is not as it was'
}

const card = (text: string) => ({
  id: 'c1',
  prompt: `x ${text}`,
  answer: 'y',
  accept: [],
  judging: 'value' as const,
  items: [],
  leading: [],
  source: text,
  section: null,
  link: null,
  changedAt: 0,
  partial: false,
  note: null,
  tags: [],
})
const passage = { kind: 'highlight', colour: 1, section: null, page: 1, link: null, createdAt: 0 } as const
const documentOf = (text: string) => ({
  title: text,
  date: null,
  passages: [{ ...passage, parts: [text], note: text, tags: [text] }],
})

const exports: Readonly<Record<string, (text: string) => Promise<string | null> | string | null>> = {
  CSV: (text) => {
    const [, [cell = '', ...rest] = []] = parse(exportReadwise([documentOf(text)])) as string[][]
    const formula = [cell, ...rest].find(isComputed)
    return formula === undefined ? same(cell, text) : `is the formula ${formula}`
  },
  Markdown: async (text) => {
    const read = await readDocument({ bytes: bytesOf(exportMarkdown([documentOf(text)])), name: 'a.md' })
    if (!read.ok) return read.error
    const quotes = read.value.blocks.filter(({ kind }) => kind === 'quote').map((block) => block.text)
    return same(quotes.join(' '), text)
  },
  JSON: (text) => same(JSON.parse(exportJson([documentOf(text)])).documents[0].passages[0].note, text),
  W3C: (text) => {
    const mark = { ...makeMark('m1'), note: text }
    const read = importAnnotations(exportAnnotations({ id: documentId, title: text }, [mark]))
    return read.ok ? same(read.value.items[0]?.note ?? '', text) : read.error
  },
  Anki: (text) => {
    if (text.length > 1900) return null
    const read = readAnkiText(bytesOf(exportAnkiText([{ title: text, tags: [text], cards: [card(text)] }])))
    return read.ok ? same(read.value.cards[0]?.prompt ?? '', `x ${text}`) : read.error
  },
}

// Electron's own hints for developers would be heard among what the pages say.
process.env['ELECTRON_DISABLE_SECURITY_WARNINGS'] = 'true'
print(`injection in ${runtime}`)
// What is printed has a window for a moment; without one the program goes on.
app.on('window-all-closed', () => undefined)
// Electron is ready only after this file has been read to its end.
void app
  .whenReady()
  .then(() => withFolder(tryAllWays))
  .then(finish, (cause: unknown) => {
    print(`FAIL injection: ${String(cause)}`)
    app.exit(1)
  })

async function tryAllWays(folder: string): Promise<void> {
  for (const name of Object.keys(files)) await tryAll(`in by ${name}`, (text) => comeIn(name, text))

  const db = await openSample(join(folder, 'precis.db'))
  await tryAll('in a note and a tag, stored', (text, at) => {
    const mark = { ...makeMark(`m${at}`), note: storable(text), tags: [storable(text)] }
    perform(db, { v: 1, kind: 'mark.add', mark }, now)
    const stored = listMarks(db).find(({ id }) => id === mark.id)
    return same(stored?.note ?? '', text)
  })
  assert(db.get('PRAGMA integrity_check')?.integrity_check === 'ok', 'damaged')
  db.close()

  for (const [name, way] of Object.entries(exports)) await tryAll(`out as ${name}`, way)

  await tryAll('as the name of a file', (text, at) => {
    const own = join(folder, 'names', String(at))
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, `${fileName(text)}.md`), '')
    return readdirSync(own).length === 1 ? null : 'lies elsewhere'
  })
  await check('injection in the log', () => {
    logTo(startLog(folder))
    for (const text of texts) logError(text, { [text]: text })
    const lines = readFileSync(logFile(folder), 'utf8').split('\n').slice(0, -1)
    assert(lines.length === texts.length, `${lines.length} lines`)
    return `${texts.length} tried, ${texts.length} survived`
  })
  const said: string[] = []
  app.on('web-contents-created', (_event, contents) => {
    contents.on('console-message', (_event, _level, message) => said.push(message))
    contents.on('will-navigate', (_event, url) => said.push(url))
  })
  await check('injection in what is printed', async () => {
    const pdf = await printPdf(exportHtml(texts.map(documentOf)), 'A4')
    assert(said.length === 0, said.join())
    assert(Buffer.from(pdf).subarray(0, 5).toString() === '%PDF-', 'no PDF')
    return `${texts.length} tried, ${texts.length} survived`
  })
  await check('injection in by a.pdf', async () => {
    // Each stands in it as words and as what a link leads to; a line of a PDF stands as it is seen, so that it has one
    // of its own.
    const items = texts.map((text, at) => {
      const words = plain(text)
      const link = `<a href="${words.replaceAll('"', '&quot;')}">and</a>`
      return `<p>Text ${at} begins here:</p><p>${words}</p><p>${link} text ${at} ends.</p>`
    })
    const bytes = await printPdf(`<p>${first}</p>${items.join('')}`, 'A4')
    const read = await readDocument({ bytes, name: 'a.pdf' })
    if (!read.ok) throw new Error(read.error)
    const { blocks } = compile(read.value)
    const whole = blocks.map(({ text }) => text).join(' ')
    const lost = texts.findIndex(
      (_, at) => !whole.includes(`Text ${at} begins here:`) || !whole.includes(`text ${at} ends.`),
    )
    assert(lost < 0, `lost what stood around ${JSON.stringify(texts[lost])}`)
    const led = blocks.flatMap(({ spans = [] }) => spans).map(({ href = 'https:' }) => href)
    const astray = led.find((href) => !/^(?:https?:|mailto:)/i.test(href))
    assert(astray === undefined, `leads to ${astray}`)
    return `${texts.length} tried, ${texts.length} survived`
  })
  await check('injection in what is printed, should it stand there unescaped', async () => {
    // Were it to run, little would be left of these pages.
    const pages = '<p>x</p>'.repeat(5000)
    const pdf = await printPdf(`<img src="data:," onerror="document.body.textContent = ''">${pages}`, 'A4')
    const count = Buffer.from(pdf).toString('latin1').split('/Type /Page\n').length - 1
    assert(count > 50, `${count} pages are left`)
  })
}
