/** The fields of a key event that chords are told by. */
export type KeyLike = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>

/**
 * The names of what was pressed, "Ctrl+Shift+Z", "J" or "?", the likeliest first: by what the layout writes, then by
 * the place of the key where that is no letter or digit that a shortcut could have. Cmd counts as Ctrl.
 */
export function chordsOf(event: KeyLike): readonly string[] {
  const there = signOfPlace(event)
  return [
    ...shiftedNames(event),
    ...[event.key, ...(there === null ? [] : [there])].map((key) => nameOf(key, event)),
  ]
}

/** The one name that is kept of a key that a command is given; null for keys that are only held for others. */
export function keptChord(event: KeyLike): string | null {
  if (/^(?:Shift|Control|Alt|AltGraph|Meta|OS|Fn|Hyper|Super)$/.test(event.key)) return null
  const there = signOfPlace(event)
  if (there !== null) return nameOf(there, event)
  return shiftedNames(event).at(-1) ?? nameOf(event.key, event)
}

/** Of a sign that is pressed with Ctrl and Shift: Shift may be part of how it is typed, or be meant by itself. */
function shiftedNames(event: KeyLike): readonly string[] {
  const { key, shiftKey, ctrlKey, metaKey } = event
  if (!shiftKey || !(ctrlKey || metaKey) || hasAltGr(event) || !isSign(key)) return []
  const without = signWithoutShift(event)
  return [key, ...(without === null ? [] : [without])].map(
    (sign) => `Ctrl+${event.altKey ? 'Alt+' : ''}Shift+${sign}`,
  )
}

/** What a key writes without Shift, where its layout leaves no doubt; null elsewhere. */
function signWithoutShift({ key, code }: KeyLike): string | null {
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  if (key === '_') return '-'
  // German, Italian and others have + there, and * over it.
  return key === '*' && code.startsWith('Bracket') ? '+' : null
}

/** Whether a key writes a sign, rather than gives a command or moves. */
export const writes = (event: KeyLike): boolean =>
  (event.key.length === 1 || isOfOtherScript(event.key)) &&
  (hasAltGr(event) || !(event.ctrlKey || event.metaKey || event.altKey))

/** Whether an input method takes the key, for what is being written: its Enter and Esc are no commands. */
export const isOfInputMethod = ({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>) =>
  // 229 stands for every key that an input method has taken, also for the first.
  isComposing || keyCode === 229

function nameOf(key: string, event: KeyLike): string {
  const { metaKey, shiftKey } = event
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  // Shift is part of how a sign such as ? is typed, and of no plain letter's meaning here.
  if (hasAltGr(event)) return isSign(key) && !/\d/.test(key) ? name : `AltGr+${name}`
  const ctrlKey = event.ctrlKey || metaKey
  const shift = shiftKey && !isSign(key) && (ctrlKey || event.altKey || name.length > 1)
  return [ctrlKey ? 'Ctrl+' : '', event.altKey ? 'Alt+' : '', shift ? 'Shift+' : '', name].join('')
}

const isSign = (key: string): boolean => key.length === 1 && !/\p{L}/u.test(key)

/** AltGr writes, signs such as the @ of many keyboards; Windows calls it Ctrl and Alt. */
const hasAltGr = (event: KeyLike): boolean => event.getModifierState?.('AltGraph') === true

/** Signs beside the letters, where a layout of another script has letters. */
const signs: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Minus: '-',
  Equal: '=',
}

/** What a US keyboard writes in the place of a key; null where the layout's own sign is what was meant. */
function signOfPlace(event: KeyLike): string | null {
  const { key, code, shiftKey } = event
  if (hasAltGr(event)) return null
  // The question mark of Arabic.
  if (key === '؟') return '?'
  // Where the digits take Shift, as in French, or are of another script.
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return shiftKey || /^\d$/.test(key) ? null : digit
  if (!isOfOtherScript(key)) return null
  return /^Key([A-Z])$/.exec(code)?.[1] ?? (shiftKey ? null : (signs[code] ?? null))
}

/** Whether it is a letter that is not Latin, or a mark that stands on one. A key may write two at once. */
const isOfOtherScript = (key: string): boolean => /^(?!\p{Script=Latin})[\p{L}\p{M}]/u.test(key)
