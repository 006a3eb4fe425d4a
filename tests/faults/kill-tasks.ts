// kill -9 while the app does each of the things that it does to the data; then a start, as after a power cut.
import { join } from 'node:path'
import { verifyBackup } from '../../src/main/store/backups.ts'
import { openStore } from '../../src/main/store/open.ts'
import { assert, check, finish, print, runtime, seeded } from './check.ts'
import { startChild } from './children.ts'
import { now, openSample, withFolder } from './samples.ts'
import { mayBeDamaged, type Task, tasks } from './tasks.ts'

const kills = Number(process.env.KILLS ?? (process.env.FULL ? 30 : 1))
/** Only these, by their names with commas between them; else all. */
const only = process.env.TASKS?.split(',') ?? null
const seed = Number(process.env.SEED ?? 20261129)
const random = seeded(seed)
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms))

/** Kills one task several times on one profile. @returns what came of it */
async function killTask(name: string, task: Task): Promise<string> {
  let confirmed = 0
  let early = 0
  await withFolder(async (folder) => {
    const file = join(folder, 'precis.db')
    await (task.begin ?? makeSample)(file)
    let last = -1
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startChild('kill-task', { FILE: file, TASK: name, FROM: String(last + 1) })
      assert(await child.sees('ready'), 'the child did not start')
      // Often within the first act, whatever it takes.
      await pause(random() ** 2 * 1500)
      child.kill()
      await child.ended
      const said = child.lines.filter((line) => line !== 'ready').map(Number)
      if (said.length === 0) early += 1
      confirmed += said.length
      last = said.at(-1) ?? last
      last = await lookAfter(name, task, file, last)
    }
  })
  return `${kills} tried, ${kills} survived; ${confirmed} acts confirmed, none lost; ${early} killed within the first`
}

const makeSample = async (file: string): Promise<void> => (await openSample(file)).close()

/** A start after the kill. @returns the number of the last act that is there */
async function lookAfter(name: string, task: Task, file: string, last: number): Promise<number> {
  const opened = await openStore(file, { now })
  if (!opened.ok && mayBeDamaged(name) && /^(?:damaged|not-a-database)$/.test(opened.error.code)) return last
  // Killed between two files that it had not begun to replace.
  if (!opened.ok && (name === 'migrating' || name === 'salvaging') && opened.error.code === 'missing')
    return last
  if (!opened.ok) throw opened.error
  try {
    const found = await task.check(opened.value, last, file)
    return typeof found === 'number' ? found : last
  } finally {
    opened.value.close()
    verifyBackup(file)
  }
}

print(`kill -9 in ${runtime}, seed ${seed}`)
for (const [name, task] of Object.entries(tasks).filter(([name]) => only?.includes(name) ?? true))
  await check(`kill -9 while ${name}`, () => killTask(name, task))
await finish()
