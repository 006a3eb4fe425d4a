/**
 * The engine: a process of its own that reads hostile bytes and compiles them. It has no window, no store and no
 * network; main may end it at any moment, and takes nothing from it but checked messages.
 */
import { readFile } from 'node:fs/promises'
import { compile } from '../../core/compile.ts'
import { buildIndex } from '../../core/search/lunr-index.ts'
import { readDocument } from '../formats/formats.ts'
import type { EngineReply, EngineStage, ReadRequest } from './protocol.ts'

const port = process.parentPort
const say = (reply: EngineReply) => port.postMessage(reply)

port.on('message', ({ data }: { data: ReadRequest }) => {
  // A defect ends the process on purpose: main tells it, and the next job gets a new one.
  void read(data)
})

async function read({ job, name, from }: ReadRequest): Promise<void> {
  const stage = (name: EngineStage) => say({ kind: 'stage', job, stage: name })
  stage('reading')
  const bytes = 'bytes' in from ? from.bytes : await readFile(from.path).catch(() => null)
  if (bytes === null) return say({ kind: 'refused', job, why: 'could not be read' })
  stage('parsing')
  const source = await readDocument({ bytes, name })
  if (!source.ok) return say({ kind: 'refused', job, why: source.error })
  const briefing = compile(source.value, stage)
  stage('index')
  const { id, title, date, cards } = briefing
  const { kind, words } = briefing.source
  say({
    kind: 'done',
    job,
    document: {
      id,
      title,
      date,
      kind,
      words,
      cards: cards.length,
      notes: [...(source.value.notes ?? [])],
      briefing: JSON.stringify(briefing),
      index: JSON.stringify(buildIndex(briefing)),
    },
  })
}
