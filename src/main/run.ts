import { join } from 'node:path'
import type { BrowserWindow, ContextMenuParams, IpcMainInvokeEvent } from 'electron'
import { nothingBeside } from '../shared/beside.ts'
import { keptLoad } from '../shared/kept-load.ts'
import { localeOf } from '../shared/messages/languages.ts'
import { speak } from '../shared/messages/messages.ts'
import type { PlaceName } from '../shared/places.ts'
import { defaultSettings, type Settings } from '../shared/settings.ts'
import { readServed } from './app/served.ts'
import { readSettings } from './app/settings/settings.ts'
import { startBeside } from './app/start-beside.ts'
import { startPlace } from './app/start-place.ts'
import { logError } from './base/log.ts'
import { logFile } from './base/log-file.ts'
import type { makeBehind } from './behind.ts'
import { toAppError } from './data/app-error.ts'
import { Data } from './data/data.ts'
import { failurePage, offerSafePage } from './failure-page.ts'
import { type FieldSpelling, showFieldMenu } from './field-menu.ts'
import type { HandlerParts } from './ipc/handlers/parts.ts'
import { serve } from './ipc/serve.ts'
import { Briefings } from './library/briefings.ts'
import { BundledBriefings } from './library/bundled.ts'
import { setMenu, showsOtherwise } from './menu.ts'
import type { PageParts } from './protocol.ts'
import type { Send } from './send.ts'
import type { Starts } from './starts.ts'
import { systemLanguages } from './system-languages.ts'
import { dressWindow, zoomWindow } from './window.ts'
import { readWindowState, saveWindowState, type WindowState } from './window-state.ts'

export interface RunOptions {
  readonly folder: string
  /** The folder of the built program. */
  readonly out: string
  readonly starts: Starts
  readonly window: () => BrowserWindow | null
  readonly requests: HandlerParts['requests']
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean
  readonly startAsUsual: () => void
  readonly send: Send
}

type Behind = ReturnType<typeof makeBehind>

export type Running = ReturnType<typeof runApp>

/**
 * What stands behind the window: the user's data and settings, and all that is made of them. It is loaded once the window
 * is under way: what its page is written with is read while a process for that page starts.
 */
export function runApp({ folder, out, starts, window, send, ...options }: RunOptions) {
  const languages = systemLanguages()
  let settings = defaultSettings
  let place: PlaceName = 'read'
  let beside = nothingBeside
  const data = new Data(folder, (lost) => withBehind(({ onLost }) => onLost(lost)))
  const bundled = new BundledBriefings(join(out, 'briefings'))
  const briefings = new Briefings(bundled, data)
  // Looked up at each call, so that a test can set the clock.
  const now = () => Date.now()

  const showMenu = () => setMenu(settings, (command) => send('menu:command', command), logFile(folder))
  const onSettings = (next: Settings) => {
    // A slider that is drawn changes nothing that the menu shows.
    const shown = showsOtherwise(next, settings)
    const spoken = next.language !== settings.language
    const page = window()
    if (page !== null && next.zoom !== settings.zoom) zoomWindow(page, next.zoom)
    settings = next
    if (spoken) void speak(localeOf(next.language, languages)).then(showMenu, notDone)
    else if (shown) showMenu()
  }

  let loading: Promise<Behind> | null = null
  const load = async () => {
    const { makeBehind } = await import('./behind.ts')
    const made = makeBehind({
      ...options,
      folder,
      out,
      data,
      bundled,
      briefings,
      starts,
      isSafe: () => starts.isSafe,
      window,
      onSettings,
      onPlace: (next) => {
        place = next
      },
      onBeside: (next) => {
        beside = next
      },
      send,
      now,
    })
    await made.noteServed()
    return made
  }
  const behind = keptLoad(() => {
    loading = load()
    return loading
  })
  const withBehind = (use: (behind: Behind) => unknown) => void behind().then(use).catch(notDone)
  serve(behind, options.isTrusted, (cause) => toAppError(cause, data.file))

  /** Opens the data for the page that comes, unless the user is asked before how to start. */
  const begin = async (asks: boolean) => {
    const opened = asks ? null : await data.open()
    if (opened?.ok === true) settings = readSettings(opened.value)
    if (opened?.ok === true && !starts.isSafe) {
      place = startPlace(opened.value)
      beside = startBeside(opened.value)
    }
    await speak(localeOf(settings.language, languages))
    const shown = window()
    if (shown === null) return
    const state = opened?.ok === true && !starts.isSafe ? readWindowState(opened.value) : null
    dressWindow(shown, { state, theme: settings.theme })
    showMenu()
  }
  const page: PageParts = {
    dress: () => ({ settings, languages, place, beside }),
    served: () => readServed({ data, briefings }, starts.isSafe),
    fallback: failurePage,
    offer: offerSafePage,
    figure: async (hash) => (await behind()).readFigure(hash),
    printed: async (file, number, width) => (await behind()).pagePicture(file, number, width),
  }
  const spelling: FieldSpelling = {
    suggest: async (word) => (await behind()).suggest(word),
    add: (word) => send('spelling:add', word),
  }
  return {
    begin,
    page,
    zoom: () => settings.zoom,
    showFieldMenu: (asked: ContextMenuParams) => {
      const shown = window()
      if (shown !== null) void showFieldMenu(shown, asked, spelling)
    },
    openFiles: (paths: readonly string[], atStart: boolean) =>
      withBehind(({ openFiles }) => openFiles(paths, { atStart })),
    saveWindow: (state: WindowState) => saveWindowState(data, state),
    /** The page is up. @returns the way to stop what goes on from now on */
    goOn: async () => (await behind()).goOn(),
    close: async () => ((await loading?.catch(() => null)) ?? data).close(),
  }
}

const notDone = (cause: unknown): void =>
  logError('What works behind the window was not loaded, or failed in what it was asked for', cause)
