let going = new AbortController()

/**
 * The user sets out for somewhere: what was on its way to somewhere else ends, and does nothing when its answer comes.
 *
 * @returns what tells that this has ended too
 */
export function newWay(): AbortSignal {
  going.abort()
  going = new AbortController()
  return going.signal
}
