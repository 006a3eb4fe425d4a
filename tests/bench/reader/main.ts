/**
 * Runs the built engine without a window: `main.mjs ENGINE FILE`. It reads the file twice and prints one line of JSON.
 * Run by Electron as Node, so that the engine runs in the JavaScript engine it runs in within the app.
 */
import { EventEmitter } from 'node:events'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'

const [engine = '', path = ''] = process.argv.slice(2)

interface Reply {
  readonly kind: 'stage' | 'done' | 'refused'
  readonly why?: string
  readonly document?: { readonly words: number; readonly cards: number }
}

/** What a utility process has in its place. */
const port = new EventEmitter()
const replies = new EventEmitter()
Object.assign(process, {
  parentPort: Object.assign(port, { postMessage: (reply: Reply) => replies.emit('reply', reply) }),
})

/** One document, from the request to the answer. */
const readOnce = (job: string) =>
  new Promise<{ ms: number; words: number; cards: number }>((done, fail) => {
    const start = performance.now()
    const hear = ({ kind, why, document }: Reply) => {
      if (kind === 'stage') return
      replies.off('reply', hear)
      if (document === undefined) fail(new Error(`${basename(path)} ${why}`))
      else done({ ms: performance.now() - start, words: document.words, cards: document.cards })
    }
    replies.on('reply', hear)
    port.emit('message', { data: { job, name: basename(path), from: { path } } })
  })

const peak = () => process.resourceUsage().maxRSS / 1024

await import(pathToFileURL(engine).href)
const idleMiB = peak()
const first = await readOnce('first')
const peakMiB = peak()
const second = await readOnce('second')
process.stdout.write(JSON.stringify({ idleMiB, peakMiB, first, second }))
