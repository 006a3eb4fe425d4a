/** Does at once what can be done in stretches. */
export function toEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Work that is one stretch, for whoever asks for stretches. */
export function* oneStretch<T>(work: () => T): Generator<void, T> {
  const done = work()
  yield
  return done
}
