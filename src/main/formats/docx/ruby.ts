/** Words with their reading above them (ECMA-376, part 1, 17.3.3.25), which mammoth leaves out: the words are kept. */
import { tagsOf, unescaped } from './xml.ts'

interface Ruby {
  /** The XML without readings. */
  readonly xml: string
  readonly readings: readonly string[]
}

export function takeReadings(xml: string): Ruby {
  if (!xml.includes('<w:ruby')) return { xml, readings: [] }
  const parts: string[] = []
  const readings: string[] = []
  let at = 0
  let reading: number | null = null
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if (name === 'w:rt' && kind === 'open') reading ??= start
    else if (name === 'w:rt' && kind === 'close' && reading !== null) {
      readings.push(textIn(xml.slice(reading, start)))
      parts.push(xml.slice(at, reading))
      at = end
      reading = null
    } else if (reading === null && /^w:ruby(?:Base)?$/.test(name)) {
      parts.push(xml.slice(at, start))
      at = end
    }
  }
  return { xml: parts.join('') + xml.slice(at), readings: readings.filter((text) => text !== '') }
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^<>]{0,200})?>([^<]{0,1000})<\/w:t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('')
