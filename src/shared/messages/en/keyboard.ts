import { formatNumber } from '../format.ts'

/** The keyboard: its caret in the text, the size of the interface, and keys of the user's own. */
export const keyboard = {
  caretOn: 'A caret stands in the text: the arrows move it, and with Shift they select. F7 takes it away.',
  caretOff: 'There is no caret in the text any more.',
  caretSetting: 'Caret in the text, moved by the arrow keys (F7)',
  zoom: 'Zoom',
  zoomHint: 'The whole interface; the text keeps a size of its own.',
  zoomed: (percent: number) => `Zoom ${formatNumber(percent)}%.`,
  select: 'Select characters or words from the paragraph in focus',
  within: 'Previous and next link, note or acronym of the paragraph',
  hinted: (label: string, key: string) => `${label} (${key})`,
  intro: 'Press the key of a line to change it.',
  none: 'None',
  change: (command: string, keys: string) => `${command}: ${keys}. Change`,
  press: 'Press the new key. Esc leaves it as it is, Backspace takes it away.',
  reserved: (key: string) => `${key} means the same everywhere. Press another one.`,
  held: (key: string, commands: string) => `${key} is the key of: ${commands}`,
  take: 'Use it here',
  leave: 'Leave it there',
  back: (keys: string) => `Back to ${keys}`,
  allBack: 'All keys back to ours',
  changed: (command: string, keys: string) => `${command}: ${keys}.`,
}
