/** Generated documents with the distribution of natural text: rank and frequency, lengths, bursts, figures. */
import { type Draw, makeDraw, makeRanks } from './draw.ts'
import { capitalize, makeFigure } from './figures.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Exponent and shift of the rank law as for English (s a little over 1, q about 2.7). Below `common` a word is of
 * the language, above it of a topic. A word of a topic is drawn again with `again`, as in Simon's process (1955).
 */
export const law = { s: 1.07, q: 2.7, common: 150, again: 0.3, topic: 0.12, figure: 0.035 } as const

export interface Generated {
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
}

export interface Order {
  readonly seed: number
  /** Paragraphs to write, or words that it must reach. */
  readonly paragraphs?: number
  readonly words?: number
}

export type Writer = (order: Order) => Generated

export function makeWriter({ words }: Vocabulary): Writer {
  const ranks = makeRanks(words.length, law.s, law.q)
  return (order) => writeDocument(order, (even) => ranks(even), words)
}

function writeDocument(order: Order, ranks: (even: number) => number, words: readonly string[]): Generated {
  const draw = makeDraw(order.seed)
  const word = makeWord(draw, ranks, words)
  const topicWord = () => word('topic')
  const heading = () => capitalize(Array.from({ length: draw.length(4, 0.35, 2, 8) }, topicWord).join(' '))
  const sections: { heading: string; paragraphs: string[] }[] = []
  let [written, count] = [0, 0]
  while (count < (order.paragraphs ?? Infinity) && written < (order.words ?? Infinity)) {
    const section = { heading: heading(), paragraphs: [] as string[] }
    const wanted = draw.length(5, 0.5, 1, 20)
    while (section.paragraphs.length < wanted && count < (order.paragraphs ?? Infinity)) {
      const paragraph = writeParagraph(draw, word)
      section.paragraphs.push(paragraph)
      written += paragraph.split(' ').length
      count += 1
    }
    sections.push(section)
  }
  // The number parts two documents whose titles would be the same.
  return { title: `${heading()} ${order.seed}`, sections }
}

type Word = (from?: 'topic') => string

/** A document's words: of the language, of its topic, or again one that it has used. */
function makeWord(draw: Draw, ranks: (even: number) => number, words: readonly string[]): Word {
  const rare = (): string => {
    for (;;) {
      const rank = ranks(draw.even())
      if (rank >= law.common) return words[rank] ?? ''
    }
  }
  const topic = Array.from({ length: draw.length(40, 0.4, 12, 150) }, rare)
  const used: string[] = []
  // The first of the topic are its commonest.
  const ofTopic = () => topic[Math.floor(draw.even() ** 2 * topic.length)] ?? ''
  return (from) => {
    if (from === 'topic') return ofTopic()
    const rank = ranks(draw.even())
    if (rank < law.common) return words[rank] ?? ''
    const luck = draw.even()
    const again = luck < law.again && used.length > 0
    const word = again ? draw.pick(used) : luck < law.again + law.topic ? ofTopic() : (words[rank] ?? '')
    used.push(word)
    return word
  }
}

function writeParagraph(draw: Draw, word: Word): string {
  const wanted = draw.length(74, 0.3, 30, 180)
  const sentences: string[] = []
  for (let length = 0; length < wanted; ) {
    const sentence = writeSentence(draw, word)
    sentences.push(sentence)
    length += sentence.split(' ').length
  }
  return sentences.join(' ')
}

function writeSentence(draw: Draw, word: Word): string {
  const length = draw.length(17, 0.5, 4, 55)
  const parts: string[] = []
  while (parts.length < length) {
    const part = draw.even() < law.figure ? makeFigure(draw, () => word('topic')) : word()
    const comma = parts.length > 3 && parts.length < length - 3 && draw.even() < 0.06
    parts.push(comma ? `${part},` : part)
  }
  return `${capitalize(parts.join(' '))}${draw.even() < 0.03 ? '?' : '.'}`
}

export const asMarkdown = ({ title, sections }: Generated): string =>
  [`# ${title}`, ...sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs])].join(
    '\n\n',
  )
