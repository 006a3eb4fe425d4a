import { Session } from 'node:inspector'

// From here on: of a function that has run before, only its calls can be counted.
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** How often functions were called and blocks of code run since this was last asked. */
function takeSteps(): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error !== null) throw error
    for (const { functions } of taken.result)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count
  })
  return steps
}

/**
 * How many steps a work takes: how often functions are called and blocks of code run, ours and those of libraries. It
 * is as many on every machine, whatever else that does. What the engine does by itself is not counted: a regular
 * expression, a search in a string.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  takeSteps()
  await work()
  return takeSteps()
}

/** How many times as many steps a work takes at the second of two sizes. */
export async function growthOf(
  work: (size: number) => unknown,
  small: number,
  large: number,
): Promise<number> {
  // What is made at the first use alone is not counted; what is kept of these words helps neither.
  await work(small / 2)
  const few = await stepsOf(() => work(small))
  // Nothing has run since: to ask twice would only cost, since each asking goes through all code that there is.
  await work(large)
  return takeSteps() / few
}
