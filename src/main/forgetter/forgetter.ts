/**
 * The forgetter: a process of its own that takes a document out of backups, since each is written anew for that. It says
 * which it could not, and ends.
 */
import '../base/offline.ts'
import { forgetInBackup } from '../store/forget.ts'
import type { ForgetterArguments, ForgetterReply } from './protocol.ts'

const [file, document, ...backups] = process.argv.slice(2) as unknown as ForgetterArguments
const say = (reply: ForgetterReply) => process.parentPort.postMessage(reply)

for (const name of backups) {
  try {
    forgetInBackup(file, name, document)
    say({ name, why: null })
  } catch (cause) {
    say({ name, why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })
  }
}
