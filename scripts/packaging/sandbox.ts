/** Whether the processes of a program run as they should: by an ordinary user, those that read what is not trusted apart. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * Looks at all processes of this machine, those in containers among them (Linux, as root).
 * @param isProgram tells its path, as the processes have it, without spaces
 * @returns what is wrong, in words; nothing where all is well
 */
export function sandboxFaults(isProgram: (path: string) => boolean): readonly string[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => processOf(pid))
    .filter(({ args: [path = ''] }) => isProgram(path))
  const main = processes.find(({ args }) => !args.some((arg) => arg.startsWith('--type=')))
  const renderer = processes.find(({ args }) => args.includes('--type=renderer'))
  return [
    ...(main === undefined ? ['It does not run'] : []),
    ...(main?.isRoot === true ? ['It runs as root'] : []),
    ...(renderer === undefined ? ['It has no page'] : []),
    ...(renderer?.userNamespace === main?.userNamespace ? ['Its page has no namespace of its own'] : []),
    ...(renderer?.filtersCalls === false ? ['Its page may call all of the system'] : []),
    ...(processes.some(({ args }) => args.includes('--no-sandbox'))
      ? ['It was started without its sandbox']
      : []),
  ]
}

interface Process {
  readonly args: readonly string[]
  readonly isRoot: boolean
  readonly userNamespace: string
  /** By seccomp's filters. */
  readonly filtersCalls: boolean
}

function processOf(pid: string): readonly Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return [
      {
        // Chromium writes those of its helpers anew, as one.
        args: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/u),
        isRoot: /^Uid:\s+0\s/mu.test(status),
        userNamespace: readlinkSync(`/proc/${pid}/ns/user`),
        filtersCalls: /^Seccomp:\s+2$/mu.test(status),
      },
    ]
  } catch {
    return [] // It has ended meanwhile.
  }
}
