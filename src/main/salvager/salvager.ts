/**
 * The salvager: a process of its own that brings what can be read of a damaged database into a store, says what that was,
 * and ends. Bytes of any kind are read for it, for seconds where there are many.
 */
import '../base/offline.ts'
import { toStoreError } from '../store/errors.ts'
import { salvageInto } from '../store/salvage/salvage.ts'
import type { SalvagerArguments, SalvagerReply } from './protocol.ts'

const [copy, damaged, now] = process.argv.slice(2) as unknown as SalvagerArguments

function salvage(): SalvagerReply {
  try {
    return { kind: 'salvaged', salvaged: salvageInto(copy, damaged, Number(now)) }
  } catch (cause) {
    const { code, message, stack } = toStoreError(cause)
    return { kind: 'failed', code, why: stack ?? message }
  }
}

process.parentPort.postMessage(salvage())
