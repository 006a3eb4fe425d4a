// Prints what documents compile to in Electron's main process; the test compares it with the command line's.
import { app } from 'electron'
import { digestsOf } from './digests.ts'

for (const line of digestsOf(process.env['SHAPES'] ?? '')) console.log(line)
app.exit(0)
