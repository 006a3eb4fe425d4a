import type { WeightsOffer, WeightsState } from '../../../shared/contract/weights.ts'
import { formatMoment } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'

type Gain = Pick<WeightsOffer, 'before' | 'after' | 'held'>

/** Log loss, of which the fourth place is the last that says anything. */
const written = (loss: number): string => loss.toFixed(4)

export const sayFit = ({ answers }: WeightsState): string =>
  `The weights of the schedule can be fitted to your ${count(answers, 'answer')}. Nothing changes until you say so.`

export function sayOffer({ before, after, held, better }: WeightsOffer): string {
  const on = `On your last ${count(held, 'answer')} of cards that came back, which the fit did not see,`
  return better
    ? `${on} the error of the prediction falls from ${written(before)} to ${written(after)} (log loss).`
    : `${on} fitted weights gain no more than chance may: the error is ${written(after)} against ${written(before)} (log loss). The standard weights stay.`
}

export const sayInUse = ({ at, before, after, held }: Gain & { readonly at: number }): string =>
  `The schedule uses weights that were fitted to your answers (${formatMoment(at)}). On ${count(held, 'answer')} that the fit did not see, the error fell from ${written(before)} to ${written(after)} (log loss).`
