// The built app, started as a user starts it: by nothing but its command line. What is on its screen is read over the
// debugging port, since the inspector that tests use otherwise holds a start back until it is let go.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'

export interface Live {
  readonly process: ChildProcess
  /** How it ended. */
  readonly ended: Promise<Ended>
  /** All that it has said so far, without what Chromium says of the machine. */
  readonly said: () => string
  /** Its window, once there is one. */
  readonly page: () => Promise<Page>
  /** How many windows of it are on the screen now. */
  readonly windows: () => number
  /** As by closing its last window. */
  readonly close: () => Promise<void>
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** How long something of it may take to appear, in ms. */
const patience = 120_000

const endpointLine = /DevTools listening on (ws:\S+)/
/** "[12345:1129/103000.123456:ERROR:bus.cc(407)] …", and the line that names the port. */
const ofChromium = /^(?:\[\d+:\d+\/.*|DevTools listening on .*|)$/

/** @param environment beside this process's own, such as a DISPLAY */
export async function startLive(
  userData: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Live> {
  const { path } = await resolveElectron()
  const flags = [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`, '--remote-debugging-port=0']
  const child = spawn(path, [...flags, ...args], {
    env: electronEnv({ ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      said += text
    })
  }
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal }))
  let browser: Browser | null = null
  const page = async (): Promise<Page> => {
    browser ??= await chromium.connectOverCDP(await endpointOf(child, () => said))
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('The app shows nothing')
    // The machine may be busy with something else.
    context.setDefaultTimeout(patience)
    return context.pages()[0] ?? context.waitForEvent('page')
  }
  return {
    process: child,
    ended,
    said: () =>
      said
        .split('\n')
        .filter((line) => !ofChromium.test(line))
        .join('\n'),
    page,
    windows: () => countWindows(child.pid ?? 0, environment.DISPLAY ?? ''),
    close: async () => {
      // Playwright's own `close` would only let go of it.
      const session = await (await page()).context().browser()?.newBrowserCDPSession()
      await session?.send('Browser.close').catch(() => undefined)
      await browser?.close().catch(() => undefined)
    },
  }
}

async function endpointOf(child: ChildProcess, said: () => string): Promise<string> {
  for (;;) {
    const [, endpoint] = endpointLine.exec(said()) ?? []
    if (endpoint !== undefined) return endpoint
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said()}`)
    await pause(20)
  }
}

/** Without a window manager a program still says whose its windows are. */
function countWindows(pid: number, display: string): number {
  try {
    const found = execFileSync('xdotool', ['search', '--onlyvisible', '--pid', `${pid}`], {
      env: { ...process.env, DISPLAY: display },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return String(found).trim().split('\n').length
  } catch {
    return 0 // It ends with 1 where it finds none.
  }
}
