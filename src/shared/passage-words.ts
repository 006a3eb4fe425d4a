import type { Anchor } from '../core/model/mark.ts'
import { messages } from './messages/messages.ts'

/** What a part of a passage says to people: its words, or that it is a picture. */
export const wordsOf = ({ quote, figure }: Pick<Anchor, 'quote' | 'figure'>): string =>
  figure === undefined ? quote.exact : messages.read.picture
