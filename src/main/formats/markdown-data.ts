/** Pictures that stand in a Markdown file itself: their addresses are longer than any text that is read. */
import type { Pictures, PictureTaker } from './pictures.ts'

/** Where an address stands: behind "](", "]: " or `src="`. Shorter ones are read where they are. */
const dataAddress =
  /(?<=\]\([ \t]?<?|\]:[ \t]{1,9}<?|\bsrc[ \t]?=[ \t]?["'])data:image\/[a-z\d+.-]{1,40}[a-z\d;=-]{0,60},[\w+/=%-]{200,}/gi
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
  const short = text.replace(dataAddress, (address) => `${scheme}${addresses.push(address) - 1}`)
  const putBack = (part: string) =>
    addresses.length === 0
      ? part
      : part.replace(stand, (whole, index: string) => addresses[Number(index)] ?? whole)
  return { text: short, addresses, putBack }
}

/** Takes pictures by their short addresses too. */
export function takerOf({ putBack }: Taken, pictures: Pictures): PictureTaker {
  return {
    find: (address, told) => pictures.find(putBack(address), told),
    absent: (why, told) => pictures.absent(why, told),
    leaveOut: (told, why) => pictures.leaveOut(told, why),
  }
}
