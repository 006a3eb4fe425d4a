import type { Reply } from '../../shared/contract/api.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

/** Fits weights to the user's answers; null where that did not work, which has been said. */
export async function fitWeights(): Promise<Reply<'weights:fit'>> {
  let offer: Reply<'weights:fit'> = null
  await trying(async () => {
    offer = await call('weights:fit', null)
    if (offer === null) say(messages.progress.weights.tooFew)
  })
  return offer
}

/** Uses the weights that were offered, or the standard ones. */
export const chooseWeights = (which: 'use' | 'standard'): Promise<void> =>
  trying(async () => {
    await call(`weights:${which}`, null)
    await tell('study-settings-set')
    say(which === 'use' ? messages.progress.weights.nowFitted : messages.progress.weights.nowStandard)
  })
