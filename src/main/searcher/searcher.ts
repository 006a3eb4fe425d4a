/**
 * The searcher: a process of its own that holds the index of the library, so that neither an import nor the window ever
 * waits for a search, nor a search for them. It reads the data and writes only the index.
 */
import '../base/offline.ts'
import type { Database } from '../store/database.ts'
import { toStoreError } from '../store/errors.ts'
import { openStore } from '../store/open.ts'
import { type HistoryPosition, readMoment } from '../store/search-changes.ts'
import { removeIndex } from './clear-place.ts'
import type { SearcherArguments, SearcherReply, SearcherRequest } from './protocol.ts'
import { forgetTries } from './queue.ts'
import { openIndex } from './schema.ts'
import { Service } from './service.ts'

const [storeFile, indexFile, bundled, before] = process.argv.slice(2) as unknown as SearcherArguments
const port = process.parentPort
/** All that wait fail of the same cause, which is told once. */
let isEnding = false
const say = (reply: SearcherReply) => port.postMessage(reply)
const inWords = (cause: unknown) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

// Whatever came before it was open is heard then.
const opened = openService()
// It may fail before anything came; whoever asks later finds it ending.
opened.catch(end)
port.on('message', ({ data }: { data: SearcherRequest }) => {
  opened.then((service) => handle(service, data)).catch(end)
})

async function openService(): Promise<Service> {
  const store = await openStore(storeFile, { readOnly: true, now: 0 })
  if (!store.ok) throw store.error
  const index = openOwn(readMoment(store.value))
  if (before === 'fine') forgetTries(index)
  const onSkip = (what: string, cause: unknown) =>
    say({ kind: 'told', what: `Left out of the search: ${what}\n${inWords(cause)}` })
  const onWork = (pending: number) => say({ kind: 'working', pending })
  const onConflicts = () => say({ kind: 'conflicts' })
  const service = new Service({
    ...{ index, file: indexFile, store: store.value, bundled },
    ...{ onSkip, onWork, onConflicts },
  })
  await service.start()
  return service
}

function openOwn(now: HistoryPosition): Database {
  try {
    return openIndex(indexFile, now)
  } catch (cause) {
    say({ kind: 'unopened' })
    throw cause
  }
}

async function handle(service: Service, request: SearcherRequest): Promise<void> {
  if (request.kind === 'warm') return service.warm(request)
  if (request.kind === 'find')
    say({ kind: 'found', job: request.job, reply: toPlain(await service.find(request.query)) })
  // What a search saw to be missing is brought in after it.
  await service.catchUp()
}

type FoundReply = Extract<SearcherReply, { kind: 'found' }>['reply']

/** The same without readonly, as the message's schema has it. */
const toPlain = (reply: unknown): FoundReply => reply as FoundReply

/** A process that cannot go on ends; main starts another. An index that is damaged is made anew by that one. */
function end(cause: unknown): void {
  if (isEnding) return
  isEnding = true
  say({ kind: 'told', what: inWords(cause) })
  const { code } = toStoreError(cause)
  if (code === 'damaged' || code === 'not-a-database') removeIndex(indexFile, Date.now())
  setImmediate(() => process.exit(1))
}
