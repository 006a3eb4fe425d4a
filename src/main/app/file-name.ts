import { messages } from '../../shared/messages/messages.ts'

/** What the names of files may not hold on one system or another, and what of them is not seen. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}<>:"/\\|?*]+/gu
/** Devices of Windows, whatever stands after the dot. */
const device = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$|clock\$)(?=\s*(?:\.|$))/i
/** A disk takes 255 bytes; an ending and the mark of an unfinished file are added. */
const most = { units: 100, bytes: 200 } as const

/** A title as a file may be called on any system. */
export function fileName(title: string): string {
  const plain = title.replace(unfit, ' ').replace(/\s+/g, ' ')
  const name = beginningOf(plain.replace(/^[. ]+/, '')).replace(/[. ]+$/, '')
  return name.replace(device, '$&_') || messages.files.names.passages
}

/** Whole characters, as many as may be. */
function beginningOf(text: string): string {
  let name = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > most.bytes || name.length + character.length > most.units) break
    name += character
  }
  return name
}
