// A child that does one thing over and over until it is killed, and says each once it is confirmed.
// FILE: the database; TASK: what; FROM: the number of the first.
import { writeSync } from 'node:fs'
import type { Database } from '../../src/main/store/database.ts'
import { openSample } from './samples.ts'
import { tasks } from './tasks.ts'

const say = (line: string): void => void writeSync(1, `${line}\n`)
const { FILE: file = '', TASK: name = '', FROM: from = '0' } = process.env
const task = tasks[name]
if (task === undefined) throw new Error(`There is no task ${name}`)
let opening: Promise<Database> | null = null
const open = (): Promise<Database> => {
  opening ??= openSample(file)
  return opening
}
say('ready')
for (let n = Number(from); ; n += 1) {
  await task.act(file, n, open)
  say(String(n))
}
