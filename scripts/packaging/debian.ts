/** A fresh Debian (or Ubuntu) of this system's own release, without Node: what a package meets where it is new. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A system in a folder, whose programs run apart from ours; the display and the network are shared. */
export class FreshDebian {
  /** Where its files lie. */
  readonly root: string

  /** Installs the least of it: takes about a minute. @throws with what the installer said */
  constructor() {
    // Not in /tmp, which may be small, or forbid devices.
    this.root = mkdtempSync('/var/tmp/precis-debian-')
    const args = ['--variant=apt', '--include=ca-certificates', codename(), this.root, ...sources()]
    const { status, stderr } = spawnSync('mmdebstrap', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`No fresh Debian could be made: ${stderr}`)
  }

  /** Makes a user who may use the display that we have. @returns their home */
  addUser(name: string): string {
    this.run('root', 'useradd', '--create-home', '--shell', '/bin/sh', name)
    const home = `/home/${name}`
    const key = process.env['XAUTHORITY']
    if (key !== undefined) {
      cpSync(key, join(this.root, home, '.Xauthority'))
      this.run('root', 'chown', `${name}:`, `${home}/.Xauthority`)
    }
    return home
  }

  /** The command that runs a program in it as one of its users. */
  command(user: string, args: readonly string[]): [string, readonly string[]] {
    const variables = {
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      LANG: 'C.UTF-8',
      HOME: user === 'root' ? '/root' : `/home/${user}`,
      DISPLAY: process.env['DISPLAY'] ?? '',
      DEBIAN_FRONTEND: 'noninteractive',
    }
    return [
      'bwrap',
      [
        ...[
          '--bind',
          this.root,
          '/',
          '--dev',
          '/dev',
          '--perms',
          '1777',
          '--tmpfs',
          '/dev/shm',
          '--proc',
          '/proc',
          '--ro-bind',
          '/sys',
          '/sys',
        ],
        ...['--tmpfs', '/run', '--ro-bind', '/etc/resolv.conf', '/etc/resolv.conf'],
        // The sandbox of the app is made of namespaces of its own within these.
        ...['--unshare-pid', '--unshare-ipc', '--die-with-parent', '--cap-add', 'ALL', '--clearenv'],
        ...Object.entries(variables).flatMap(([name, value]) => ['--setenv', name, value]),
        ...(user === 'root' ? [] : ['runuser', '-u', user, '--']),
        ...args,
      ],
    ]
  }

  /** Runs a program to its end. @returns what it printed @throws with what it said, where it failed */
  run(user: string, ...args: readonly string[]): string {
    const [command, all] = this.command(user, args)
    const { status, stdout, stderr } = spawnSync(command, all, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) throw new Error(`In the fresh Debian “${args.join(' ')}” failed: ${stderr || stdout}`)
    return stdout
  }

  /** Whether a program is there. */
  has(program: string): boolean {
    const [command, all] = this.command('root', ['which', program])
    return spawnSync(command, all).status === 0
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

function codename(): string {
  const name = /^VERSION_CODENAME=(\w+)$/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  if (name === undefined) throw new Error('This system does not say of which release it is')
  return name
}

/** The lists of where this system has its packages from. */
function sources(): readonly string[] {
  const folder = '/etc/apt/sources.list.d'
  const lists = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const own = lists.filter((path) => /(?:debian|ubuntu)\.(?:sources|list)$/u.test(path))
  return own.length > 0 ? own : ['/etc/apt/sources.list']
}
