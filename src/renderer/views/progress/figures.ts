import type { Readiness } from '../../../core/model/readiness.ts'
import { percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** A share of 0 to 1 by its whole points, never more than it is: what is not quite 90 % is not called 90 %. */
export const atMost = (share: number): string => percent(Math.floor(share * 100 + 1e-9) / 100)

/** "about 84%" where enough is known to say so, else the range: "71% to 90%"; one figure where there is no doubt. */
export function figureOf({ settled, mean, low, high }: Omit<Readiness, 'cards' | 'unseen'>): string {
  const [from, to] = [percent(low), percent(high)]
  if (from === to) return from
  return settled ? messages.readiness.about(atMost(mean)) : messages.readiness.range(from, to)
}
