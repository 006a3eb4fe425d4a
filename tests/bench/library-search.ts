/** Indexes a library of documents made by rule, and measures what its searches take, without a window. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Briefing } from '../../src/core/model/document.ts'
import { factTypes } from '../../src/core/model/fact.ts'
import { foundKinds } from '../../src/core/model/found.ts'
import { CatchUp } from '../../src/main/searcher/catch-up.ts'
import { find } from '../../src/main/searcher/find.ts'
import { IndexedWords } from '../../src/main/searcher/lexicon.ts'
import { DocumentReader } from '../../src/main/searcher/read-document.ts'
import { openIndex } from '../../src/main/searcher/schema.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { openStore } from '../../src/main/store/open.ts'
import { readMoment } from '../../src/main/store/search-changes.ts'
import { makeLongText } from './long-text.ts'

const count = Number(process.argv[2] ?? 1000)
const perDocument = 60
const kept = process.argv[3]

let state = 2014
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const syllables = 'ba ce di fo gu la me ni po ru sa te vi lo nu ka re mi to shu'.split(' ')
/** Words as frequent as in a real text: the nth as often as 1/n. */
const word = () => {
  let n = Math.floor(60_000 ** random())
  let made = ''
  do {
    made += syllables[n % syllables.length]
    n = Math.floor(n / syllables.length)
  } while (n > 0)
  return made
}

function makeBriefing(at: number): Briefing {
  const id = at.toString(16).padStart(16, '0')
  const paragraphs = makeLongText('x', perDocument * 60, at).parts.flatMap((part) => part.paragraphs)
  const texts = Array.from({ length: perDocument }, (_, n) => {
    const sentences = (paragraphs[n % paragraphs.length] ?? '').split('. ').slice(0, 2).join('. ')
    return `${sentences}. ${Array.from({ length: 45 }, word).join(' ')}.`
  })
  const blocks = texts.map((text, n) => ({
    id: `b${n}`,
    section: `s${(n / 6) | 0}`,
    kind: 'paragraph' as const,
    text,
  }))
  const sections = Array.from({ length: perDocument / 6 }, (_, n) => ({
    id: `s${n}`,
    level: 1,
    title: `${word()} ${word()} of ${word()}`,
    blocks: blocks.slice(n * 6, n * 6 + 6).map((block) => block.id),
  }))
  const facts = blocks.flatMap(({ id, text }, n) =>
    [0, 1].map((each) => ({
      id: `f${n}-${each}`,
      type: factTypes[(n + each) % factTypes.length] ?? 'date',
      text: text.slice(each * 30, each * 30 + 20),
      statement: text.slice(0, 100),
      block: id,
      start: 0,
      end: 20,
      sentence: { start: 0, end: 60 },
      importance: 2 as const,
      also: [],
    })),
  )
  const cards = facts.map((fact) => ({
    id: `c${fact.id}`,
    kind: 'cloze' as const,
    prompt: `____ ${fact.statement}`,
    answer: fact.text,
    accept: [],
    context: { section: null, before: null },
    fact: fact.id,
    block: fact.block,
    sentence: fact.sentence,
  }))
  return {
    format: 1,
    id,
    title: `${word()} ${word()} ${at}`,
    date: null,
    source: { name: 'x.txt', kind: 'text', citation: null, language: 'en', words: perDocument * 80 },
    sections,
    blocks,
    facts,
    glossary: [],
    cards,
    dropped: [],
  }
}

const percentile = (times: readonly number[], share: number) =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)

const folder = kept ?? mkdtempSync(join(tmpdir(), 'precis-bench-'))
const opened = await openStore(join(folder, 'precis.db'), { now: 1 })
if (!opened.ok) throw opened.error
const store = opened.value
const file = join(folder, 'search.db')
if (store.get('SELECT 1 FROM documents') === null) {
  for (let at = 0; at < count; at += 1) {
    const briefing = makeBriefing(at)
    const { id, title, date } = briefing
    await addImported(
      store,
      {
        id,
        title,
        date,
        kind: 'text',
        words: 5000,
        cards: briefing.cards.length,
        addedAt: at,
        file: null,
        notes: [],
      },
      { briefing: JSON.stringify(briefing), index: '{}' },
    )
  }
}
const index = openIndex(file, readMoment(store))
const catchUp = new CatchUp({
  index,
  store,
  documents: new DocumentReader(store, folder),
  onConflicts: () => {},
  onSkip: (what, cause) => console.error('left out', what, cause),
})
const began = process.cpuUsage()
const done = await catchUp.run()
const { user, system } = process.cpuUsage(began)
const took = (user + system) / 1000
if (done > 0)
  console.log(
    `${done} documents in ${(took / 1000).toFixed(1)} s of the processor, ${(took / done).toFixed(1)} ms each`,
  )
index.script('PRAGMA wal_checkpoint(TRUNCATE)')
console.log(`search.db: ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`)

const words = new IndexedWords(index)
await words.load()
const texts = index.all("SELECT text FROM units WHERE kind = 'text' AND id % 97 = 0").map((row) =>
  String(row.text)
    .replace(/[^a-z ]/gi, '')
    .split(' ')
    .filter((each) => each.length > 3),
)
const pick = () => {
  const text = texts[Math.floor(random() * texts.length)] ?? []
  const at = Math.floor(random() * (text.length - 6))
  return text.slice(at)
}
const sorts: Readonly<Record<string, () => string>> = {
  '1 word': () => `${pick()[0]} `,
  '2 words': () => `${pick().slice(0, 2).join(' ')} `,
  '3 words': () => `${pick().slice(0, 3).join(' ')} `,
  '4 words': () => `${pick().slice(0, 4).join(' ')} `,
  'common word': () =>
    `${'harbour ferries Porto officers percent believed accord'.split(' ')[Math.floor(random() * 7)]} `,
  'common words': () => 'Porto ferries officers ',
  'most of 2': () => `${pick()[0]} zzzq `,
  'most of 3': () => `${pick()[0]} ${pick()[0]} ${pick()[0]} `,
  'most of 6': () => `${pick().slice(0, 5).join(' ')} zzzq `,
  'most of 12': () => `${pick().slice(0, 7).join(' ')} ${pick().slice(0, 5).join(' ')} `,
  'most of 40': () => `${Array.from({ length: 40 }, () => pick()[0]).join(' ')} `,
  phrase: () => `"${pick().slice(0, 3).join(' ')}"`,
  'prefix 2': () => (pick()[0] ?? '').slice(0, 2),
  'prefix 3': () => (pick()[0] ?? '').slice(0, 3),
  'prefix 5': () => `${pick()[1]} ${(pick()[0] ?? '').slice(0, 5)}`,
  'one letter': () => (pick()[0] ?? '').slice(0, 1),
  typo: () => `${(pick()[0] ?? '').slice(0, 4)}x${(pick()[0] ?? '').slice(4)} `,
  figures: () => `EUR ${Math.floor(random() * 90)} million`,
  'with not': () => `${pick()[0]} -${pick()[1]}`,
}
const rounds = 60
for (const [name, make] of Object.entries(sorts)) {
  for (const kinds of [foundKinds, ['text'] as const]) {
    const times: number[] = []
    let found = 0
    for (let at = 0; at < rounds; at += 1) {
      const query = make()
      const start = process.cpuUsage()
      const answer = find(index, words, { query, document: null, kinds, limit: 10 })
      // Of the processor: other programs' work is not ours.
      const { user, system } = process.cpuUsage(start)
      times.push((user + system) / 1000)
      found += answer.groups.length > 0 ? 1 : 0
    }
    const first = times[0]?.toFixed(0)
    console.log(
      `${name.padEnd(12)} ${String(kinds.length)} kinds: p50 ${percentile(times, 0.5)} p95 ${percentile(times, 0.95)} max ${percentile(times, 0.999)} first ${first} ms; ${found} of ${rounds} found`,
    )
  }
}
index.close()
store.close()
if (kept === undefined) rmSync(folder, { recursive: true })
