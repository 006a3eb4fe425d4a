// Prints the path of the Electron executable alone on stdout; what and why goes to stderr.
import { resolveElectron } from './electron-runtime.ts'

try {
  const runtime = await resolveElectron()
  console.error(runtime.sentence)
  console.log(runtime.path)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
