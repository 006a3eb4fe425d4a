/** Pictures that stand in a Markdown file itself: their addresses are longer than any text that is read. */
import type { Pictures, PictureTaker } from '../pictures.ts'

/** Where an address begins: behind "](", "]: " or `src="`. */
const start =
  /(?<=\]\([ \t]?<?|\]:[ \t]{1,9}<?|\bsrc[ \t]?=[ \t]?["'])data:image\/[a-z\d+.-]{1,40}[a-z\d;=-]{0,60},/gi
const notOfAddress = /[^\w+/=%-]/g
/** Shorter ones are read where they are. */
const shortest = 200
const scheme = 'data-picture:'
const stand = new RegExp(`${scheme}(\\d{1,9})`, 'g')

interface Taken {
  /** With a short address in the place of each. */
  readonly text: string
  readonly addresses: readonly string[]
  readonly putBack: (text: string) => string
}

export function takeData(text: string): Taken {
  const addresses: string[] = []
  const parts: string[] = []
  let done = 0
  for (const { 0: head, index } of text.matchAll(start)) {
    if (index < done) continue
    // Looked for, not matched: a pattern as long as a picture fills the stack.
    notOfAddress.lastIndex = index + head.length
    const end = notOfAddress.exec(text)?.index ?? text.length
    if (end - index < shortest) continue
    parts.push(text.slice(done, index), `${scheme}${addresses.push(text.slice(index, end)) - 1}`)
    done = end
  }
  const putBack = (part: string) =>
    addresses.length === 0
      ? part
      : part.replace(stand, (whole, index: string) => addresses[Number(index)] ?? whole)
  return { text: parts.join('') + text.slice(done), addresses, putBack }
}

/** Takes pictures by their short addresses too. */
export function takerOf({ putBack }: Taken, pictures: Pictures): PictureTaker {
  return {
    find: (address, told) => pictures.find(putBack(address), told),
    absent: (why, told) => pictures.absent(why, told),
    leaveOut: (told, why) => pictures.leaveOut(told, why),
  }
}
