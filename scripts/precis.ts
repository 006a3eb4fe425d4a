/** The command line, as a process. */
import { runCommand } from './command-line/command.ts'

/** Waits until the whole text has left the process: a pipe takes it piece by piece. */
const print = (text: string) =>
  new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve())
  })

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
process.exitCode = await runCommand(process.argv.slice(2), {
  print,
  complain: (text) => void process.stderr.write(text),
})
