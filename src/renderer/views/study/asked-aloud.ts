import { type Card, gap, leadingTo } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** A question for those who hear it: with what leads to it, since a blank alone may ask for anything. */
export const askedAloud = ({ context, prompt }: Pick<Card, 'context' | 'prompt'>): string =>
  [...leadingTo(context), prompt.replaceAll(gap, messages.study.card.blank)].join(' ')
