import { type Card, gap, leadingTo } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'

/**
 * A question for those who hear it: with what leads to it, since a blank alone may ask for anything. A picture is only
 * said to be one: what it is called may be the answer.
 */
export const askedAloud = ({ context, prompt }: Pick<Card, 'context' | 'prompt'>): string =>
  [
    ...leadingTo(context),
    prompt === '' ? messages.read.picture : prompt.replaceAll(gap, messages.study.card.blank),
  ].join(' ')
