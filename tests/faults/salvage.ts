// Damaged data files beside a backup: what is brought in, by kind of damage. FULL=1: 20 of each kind. SEED.
import { check, finish, print, runtime, seeded } from './check.ts'
import { damageNames, damages, needsLog, type Random } from './damage.ts'
import { makeSample, type Sample } from './salvage-store.ts'
import { type Trial, tryDamage } from './salvage-trial.ts'
import { withFolder } from './samples.ts'

const full = process.env.FULL === '1'
const turns = full ? 20 : 1
const seed = Number(process.env.SEED ?? 15)
// Before the backup, and after it. The full form does more than the journal remembers.
const size = full ? ([600, 700] as const) : ([90, 60] as const)

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`

/** What became of the rows that were new since the backup, over all trials of a kind. */
function summarize(trials: readonly Trial[]): string {
  const sum = (of: (trial: Trial) => number) => trials.reduce((all, trial) => all + of(trial), 0)
  const since = sum((trial) => trial.since)
  const least = Math.min(...trials.map((trial) => trial.brought / trial.since))
  return [
    `${trials.length} files`,
    `${percent(
      sum((trial) => trial.brought),
      since,
    )} of the rows since the backup brought in`,
    `at least ${percent(least, 1)}`,
    `SQLite alone reads ${percent(
      sum((trial) => trial.bySqlite),
      since,
    )}`,
    `${sum((trial) => trial.altered)} rows as they stood at neither moment`,
  ].join(', ')
}

async function tryAll(sample: Sample, name: (typeof damageNames)[number], random: Random): Promise<string> {
  const trials: Trial[] = []
  for (let turn = 0; turn < turns; turn += 1)
    trials.push(await tryDamage(sample, damages[name](sample.bytes, random)))
  return summarize(trials)
}

print(`salvage in ${runtime}, seed ${seed}`)
await withFolder((one) =>
  withFolder(async (other) => {
    const random = seeded(seed)
    const closed = await makeSample(one, random, size, false)
    const crashed = await makeSample(other, random, size, true)
    for (const name of damageNames)
      await check(name, () => tryAll(needsLog(name) ? crashed : closed, name, random))
  }),
)
await finish()
