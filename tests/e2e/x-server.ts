import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A display that nobody looks at, with a clipboard, a keyboard and a focus of its own. */
export interface XServer {
  readonly display: string
  readonly stop: () => void
}

/** Starts an X server on the first display that is free. */
export async function startXServer(width: number, height: number): Promise<XServer> {
  const screen = ['-screen', '0', `${width}x${height}x24`]
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const said = server.stdio[3]
  if (!said) throw new Error('the X server has no way to tell its display')
  const [number] = (await once(said, 'data')) as [Buffer]
  return { display: `:${String(number).trim()}`, stop: () => server.kill() }
}
