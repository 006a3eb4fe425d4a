/** How near a typed answer is. Close is for what the reader should judge: a slip, or only a part of the answer. */
export type Verdict = 'right' | 'close' | 'wrong'

const order: readonly Verdict[] = ['wrong', 'close', 'right']

export const better = (one: Verdict, other: Verdict): Verdict =>
  order.indexOf(one) >= order.indexOf(other) ? one : other

/** What a right value comes down to where something beside it is not right. */
export const atMost = (verdict: Verdict, limit: Verdict): Verdict =>
  order.indexOf(verdict) <= order.indexOf(limit) ? verdict : limit
