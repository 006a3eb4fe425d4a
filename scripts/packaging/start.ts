/** Starts a packaged app and reaches its window over the debugging port: its fuses refuse Node's inspector. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'

/** A packaged app that runs. */
export interface StartedPackage {
  readonly page: Page
  /** Quits it as a user would, and waits until it has ended. */
  readonly quit: () => Promise<void>
}

/** What Chromium is to be told, so that the app can be reached. */
export const debuggingPort = '--remote-debugging-port=0'

/** Longest that a start may take, in milliseconds: another program may keep the disk busy. */
const START_LIMIT = 60_000
const QUIT_LIMIT = 20_000

/**
 * @param command starts the app with `debuggingPort` among its arguments
 * @throws with what it said, where it ends or opens no port and no window
 */
export async function startPackage(command: string, args: readonly string[]): Promise<StartedPackage> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const browser = await chromium.connectOverCDP(await endpointOf(child))
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page', { timeout: START_LIMIT }))
    if (page === undefined) throw new Error('The packaged app has no window')
    const quit = async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined) // The answer may not come any more.
      await ended(child)
    }
    return { page, quit }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise<string>((found, fail) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const match = /DevTools listening on (ws:\S+)/.exec(said)
      if (match?.[1] !== undefined) found(match[1])
    })
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`The packaged app ended with ${code}: ${said}`)))
    setTimeout(
      () => fail(new Error(`The packaged app opened no debugging port: ${said}`)),
      START_LIMIT,
    ).unref()
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const end = setTimeout(() => child.kill('SIGKILL'), QUIT_LIMIT)
  const [code, signal] = await once(child, 'exit')
  clearTimeout(end)
  if (code !== 0) throw new Error(`The packaged app ended with ${code ?? signal}, and not by itself`)
}
