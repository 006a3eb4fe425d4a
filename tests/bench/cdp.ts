import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** Answers are taken as they come: callers name what they expect. */
export type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>

interface Waiting {
  readonly done: (result: never) => void
  readonly fail: (error: Error) => void
}

interface Message {
  readonly id?: number
  readonly result?: never
  readonly error?: { readonly message: string }
}

/**
 * Speaks Chromium's DevTools protocol with a process started with `--remote-debugging-pipe` and pipes
 * as file descriptors 3 and 4. Unlike a port, the pipe costs nothing until something is sent.
 */
export function connectPipe(child: ChildProcess): Send {
  const input = child.stdio[3] as Writable
  const output = child.stdio[4] as Readable
  const waiting = new Map<number, Waiting>()
  let last = 0
  let rest = ''
  output.setEncoding('utf8')
  output.on('data', (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) receive(JSON.parse(part), waiting)
  })
  output.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('The process ended.'))
  })
  // A write to a process that has just ended is seen by the close of its output.
  input.on('error', () => undefined)
  return (method, params = {}, sessionId) =>
    new Promise((done, fail) => {
      last += 1
      waiting.set(last, { done, fail })
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
}

function receive({ id, result, error }: Message, waiting: Map<number, Waiting>): void {
  const caller = id === undefined ? undefined : waiting.get(id)
  if (id === undefined || caller === undefined) return
  waiting.delete(id)
  if (error !== undefined) caller.fail(new Error(error.message))
  else caller.done(result as never)
}
