// A small disk of its own, which can fill up, become read-only by a fault of its own, or go and come back.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { skip } from './check.ts'

export interface Disk {
  /** Where it is mounted, while it is there. */
  readonly folder: string
  /** Leaves at most so many bytes of room. */
  readonly fill: (left: number) => void
  readonly free: () => void
  /** All that was written so far is on it. */
  readonly settle: () => void
  /** As ext4 does by itself where it meets an error: nothing more is written, what is open can still be read. */
  readonly fail: () => void
  /** By its user, while files on it are open. */
  readonly unmount: () => void
  readonly mount: () => void
  /** It answers no more. */
  readonly die: () => void
  /** Pulled out, with all that is open on it: nothing can be read or written any more. */
  readonly pull: () => void
  /** Put in again, as another device: what was open stays dead. */
  readonly putIn: () => void
}

const sh = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

/** Whether this machine lets its user have one. */
function canMake(): boolean {
  try {
    for (const tool of ['mke2fs', 'losetup', 'python3']) sh('which', tool)
    return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/dev/loop-control')
  } catch {
    return false
  }
}

/** A disk for `use`, or a skip where none can be had. @param megabytes at least 8 */
export async function withDisk(megabytes: number, use: (disk: Disk) => Promise<unknown>): Promise<unknown> {
  if (!canMake()) return skip('needs the right to make and mount a small disk')
  const parent = mkdtempSync(join(tmpdir(), 'precis-disk-'))
  const image = join(parent, 'image')
  const folder = join(parent, 'disk')
  const devices: string[] = []
  // For others too, who are kept out by what a trial says.
  chmodSync(parent, 0o755)
  mkdirSync(folder)
  const mount = () => sh('mount', '-o', 'errors=remount-ro', devices.at(-1) ?? '', folder)
  const unmount = () => sh('umount', '-l', folder)
  const putIn = () => {
    devices.push(sh('losetup', '-f', '--show', image))
    mount()
  }
  const filler = join(folder, 'filler')
  try {
    sh('truncate', '-s', `${megabytes}M`, image)
    // Without a reserve, which the superuser could still write into. Its blocks are those of all but the smallest disks:
    // of a page of its shared memory SQLite reserves the last byte alone, so that in smaller blocks a full disk ends the
    // process as soon as it writes into the others (SIGBUS). Nothing here can prevent that.
    sh('mke2fs', '-q', '-t', 'ext4', '-b', '4096', '-m', '0', '-F', image)
    putIn()
    return await use({
      folder,
      putIn,
      mount,
      unmount,
      fill: (left) => fill(folder, filler, left),
      free: () => rmSync(filler, { force: true }),
      settle: () => sh('sync', '-f', folder),
      fail: () => writeFileSync(`/sys/fs/ext4/${basename(devices.at(-1) ?? '')}/trigger_fs_error`, '1'),
      die: () => shutDown(folder),
      pull: () => {
        shutDown(folder)
        unmount()
      },
    })
  } finally {
    for (const device of devices) {
      if (readFileSync('/proc/mounts', 'utf8').includes(`${device} `)) sh('umount', '-l', folder)
      sh('losetup', '-d', device)
    }
    rmSync(parent, { recursive: true, force: true })
  }
}

function fill(folder: string, filler: string, left: number): void {
  // What a disk needs for itself is only known once it is full, so more than once.
  for (let turn = 0; turn < 10; turn += 1) {
    const { bavail, bsize } = statfsSync(folder)
    const room = bavail * bsize - left
    if (room <= 0) return
    try {
      writeFileSync(filler, Buffer.alloc(room), { flag: 'a' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
}

/** EXT4_IOC_SHUTDOWN, without writing down what is still in memory: Node has no way to call it. */
function shutDown(folder: string): void {
  const program = `import fcntl, os, struct; fcntl.ioctl(os.open(${JSON.stringify(folder)}, os.O_RDONLY), 0x8004587D, struct.pack("I", 2))`
  sh('python3', '-c', program)
}
