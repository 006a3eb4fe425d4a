import type { WeightsOffer, WeightsState } from '../../../shared/contract/weights.ts'
import { messages } from '../../../shared/messages/messages.ts'

type Gain = Pick<WeightsOffer, 'before' | 'after' | 'held'>

const fitOf = ({ before, after, held }: Gain) => ({ answers: held, before, after })

export const sayFit = ({ answers }: WeightsState): string => messages.progress.weights.canFit(answers)

export const sayOffer = (offer: WeightsOffer): string =>
  offer.better
    ? messages.progress.weights.better(fitOf(offer))
    : messages.progress.weights.notBetter(fitOf(offer))

export const sayInUse = ({ at, ...gain }: Gain & { readonly at: number }): string =>
  messages.progress.weights.inUse(at, fitOf(gain))
