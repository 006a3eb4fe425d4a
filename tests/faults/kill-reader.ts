// A child that reads FILE all the time over a connection of its own, also while the writer is killed and
// comes back. Prints how many snapshots it saw when stdin closes, or what was wrong.

import { StoreError } from '../../src/main/store/errors.ts'
import { openStore } from '../../src/main/store/open.ts'
import { checkSnapshot } from './kill-plan.ts'
import { now } from './samples.ts'

let snapshots = 0
let refused = 0
let stop = false
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms))

process.stdin.on('end', () => {
  stop = true
})
process.stdin.resume()
console.log('ready')
while (!stop) {
  const opened = await openStore(process.env.FILE ?? '', { now, readOnly: true })
  if (!opened.ok) {
    // Not there yet, or just being made.
    if (opened.error.code === 'damaged' || opened.error.code === 'not-a-database')
      console.log(`WRONG ${opened.error.stack}`)
    refused += 1
    await pause(20)
    continue
  }
  try {
    for (let i = 0; i < 15 && !stop; i += 1) {
      checkSnapshot(opened.value)
      snapshots += 1
      await pause(20)
    }
  } catch (error) {
    if (error instanceof StoreError && error.code === 'locked') refused += 1
    else console.log(`WRONG ${error instanceof Error ? error.stack : error}`)
  } finally {
    opened.value.close()
  }
}
console.log(`snapshots ${snapshots} refused ${refused}`)
process.exit(0)
