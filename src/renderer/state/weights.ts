import type { Reply } from '../../shared/contract/api.ts'
import { call } from '../api.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

/** Fits weights to the user's answers; null where that did not work, which has been said. */
export async function fitWeights(): Promise<Reply<'weights:fit'>> {
  let offer: Reply<'weights:fit'> = null
  await trying(async () => {
    offer = await call('weights:fit', null)
    if (offer === null) say('There are too few answers to compare. The standard weights stay.')
  })
  return offer
}

/** Uses the weights that were offered, or the standard ones. */
export const chooseWeights = (which: 'use' | 'standard'): Promise<void> =>
  trying(async () => {
    await call(`weights:${which}`, null)
    await tell('study-settings-set')
    say(
      which === 'use'
        ? 'The schedule uses the fitted weights. Cards are scheduled anew.'
        : 'The schedule uses the standard weights again. Cards are scheduled anew.',
    )
  })
