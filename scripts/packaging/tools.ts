/** The programs of the system that packages are tried with, beyond what tests need. */
import { spawnSync } from 'node:child_process'

/** What is installed and toured, as electron-builder names it. */
export const longTargets: readonly string[] = ['tar.gz', 'deb', 'AppImage']

/** By the program that is called, the Debian package that brings it. */
const packages = {
  mmdebstrap: 'mmdebstrap',
  bwrap: 'bubblewrap',
  '7za': 'p7zip-full',
  'desktop-file-validate': 'desktop-file-utils',
  mksquashfs: 'squashfs-tools',
}

/**
 * Makes sure that they are there.
 * @throws in words where this is no Debian, its user is not root, or they cannot be installed
 */
export function ensureTools(): void {
  const missing = () =>
    Object.entries(packages).flatMap(([name, from]) => (spawnSync('which', [name]).status === 0 ? [] : from))
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !has('apt-get')) {
    throw new Error('Packages are installed and toured as root on Debian or Ubuntu: nothing was made.')
  }
  const wanted = missing()
  if (wanted.length === 0) return
  console.error(`Installs what is missing on this system: ${wanted.join(', ')}.`)
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', ...wanted)
  if (missing().length > 0) throw new Error(`Still missing on this system: ${missing().join(', ')}`)
}

const has = (name: string): boolean => spawnSync('which', [name]).status === 0
