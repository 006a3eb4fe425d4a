import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startXServer, type XServer } from './x-server.ts'

/** A display of its own: neither the layout nor the keys reach the one that the other tests run on. */
export interface XKeyboard extends XServer {
  /** Gives the keyboard a layout of X11: "cz", or "us dvorak" with its variant. */
  readonly layout: (name: string) => Promise<void>
  /** Gives the app's window the keys. */
  readonly focus: (title: string) => Promise<void>
  /** Presses keys by their places on a US keyboard, one after the other: "Ctrl+Shift+KeyZ". */
  readonly press: (...pressed: readonly string[]) => Promise<void>
}

/** Starts an X server with a keyboard that is driven key by key. */
export async function startXKeyboard(): Promise<XKeyboard> {
  const { display, stop } = await startXServer(1280, 800)
  const tool = async (name: string, ...args: readonly string[]) => {
    await promisify(execFile)(name, args, { env: { ...process.env, DISPLAY: display } })
  }
  return {
    display,
    layout: (name) => {
      const [layout = '', variant = ''] = name.split(' ')
      return tool('setxkbmap', '-layout', layout, '-variant', variant)
    },
    focus: (title) =>
      tool('xdotool', 'search', '--sync', '--onlyvisible', '--name', title, 'windowfocus', '--sync'),
    press: (...pressed) => tool('xdotool', 'key', '--delay', '30', ...pressed.map(keysOf)),
    stop,
  }
}

/** By number and by name, as xdotool takes them: "ctrl+shift+52". */
const keysOf = (pressed: string): string =>
  pressed
    .split('+')
    .map((key) => named[key] ?? String(keycodeOf(key)))
    .join('+')

const named: Readonly<Record<string, string>> = {
  Ctrl: 'ctrl',
  Alt: 'alt',
  Shift: 'shift',
  AltGr: 'ISO_Level3_Shift',
  // Its number would be taken for the digit.
  Escape: 'Escape',
}

/** The first key of each row, by its number in X11, and those that follow. */
const rows: readonly (readonly [number, readonly string[]])[] = [
  [10, [...'1234567890'].map((digit) => `Digit${digit}`).concat('Minus', 'Equal')],
  [24, [...'QWERTYUIOP'].map((letter) => `Key${letter}`).concat('BracketLeft', 'BracketRight', 'Enter')],
  [38, [...'ASDFGHJKL'].map((letter) => `Key${letter}`).concat('Semicolon', 'Quote', 'Backquote')],
  [51, ['Backslash', ...[...'ZXCVBNM'].map((letter) => `Key${letter}`), 'Comma', 'Period', 'Slash']],
]

const keycodes = new Map(rows.flatMap(([first, keys]) => keys.map((key, at) => [key, first + at] as const)))

function keycodeOf(key: string): number {
  const code = keycodes.get(key)
  if (code === undefined) throw new Error(`no key is known as ${key}`)
  return code
}
