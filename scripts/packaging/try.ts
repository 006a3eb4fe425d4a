/**
 * Tries packages as someone does who has just downloaded them: the Debian package in a fresh Debian without Node (installed,
 * started by its menu entry, a PDF opened, studied, its cue sheet printed, removed), then the archive and the AppImage in the
 * same user's home.
 * Runs on a display, as root; its arguments are the packages. Pictures are left in out/package-tour.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../run.ts'
import { afterRestart, stops, visitAll } from '../tour-stops.ts'
import { FreshDebian } from './debian.ts'
import { readsOwnFiles } from './own-files.ts'
import { sandboxFaults } from './sandbox.ts'
import { debuggingPort, type StartedPackage, startPackage } from './start.ts'

const pictures = join(ROOT, 'out', 'package-tour')
const user = 'reader'
const home = `/home/${user}`
const entry = '/usr/share/applications/precis.desktop'

const say = (words: string): void => console.log(words)

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Has the system install packages with what they need, and no more. */
const add = (debian: FreshDebian, ...packages: readonly string[]): string =>
  debian.run('root', 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)

/** Installs the package as a user would who has clicked on it, and checks what is there then. */
function install(debian: FreshDebian, deb: string): void {
  if (debian.has('node')) throw new Error('The fresh Debian is not fresh: it has Node')
  cpSync(deb, join(debian.root, 'var', 'tmp', basename(deb)))
  debian.run('root', 'apt-get', 'update', '-qq')
  add(debian, `/var/tmp/${basename(deb)}`)
  // Whatever desktop there is has these: what opens a file by its kind, and the index of menu entries.
  add(debian, 'libglib2.0-bin', 'desktop-file-utils')
  debian.addUser(user)
  const { status, stdout } = spawnSync('desktop-file-validate', [join(debian.root, entry)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The menu entry is none: ${stdout}`)
  const version = debian.run('root', 'dpkg-query', '--show', 'precis').trim().split('\t').join(' ')
  say(`Installed in a fresh Debian: ${version}.`)
}

/** The arguments of the menu entry, which is what a double click starts, for files. */
function execOf(debian: FreshDebian, files: readonly string[]): readonly string[] {
  const line = /^Exec=(.*)$/mu.exec(readFileSync(join(debian.root, entry), 'utf8'))?.[1] ?? ''
  const [program = '', ...args] = line.split(' ')
  return [program, debuggingPort, ...args.flatMap((arg) => (arg === '%U' ? files : arg))]
}

const startIn = (debian: FreshDebian, args: readonly string[]): Promise<StartedPackage> =>
  startPackage(...debian.command(user, args))

/** Whether the system opens with Precis what the menu entry says that it opens, links to paragraphs among it. */
function associations(debian: FreshDebian): void {
  const line = /^MimeType=(.*)$/mu.exec(readFileSync(join(debian.root, entry), 'utf8'))?.[1] ?? ''
  const kinds = line.split(';').filter((kind) => kind !== '')
  const opens = (kind: string) => debian.run(user, 'gio', 'mime', kind).includes('precis.desktop')
  refuse(kinds.filter((kind) => !opens(kind)).map((kind) => `Precis is not offered for ${kind}`))
  // Of a file without a byte the system does not look at the name.
  debian.run(user, 'sh', '-c', `printf PK > ${home}/a.precis`)
  const told = debian.run(user, 'gio', 'info', '--attributes=standard::content-type', `${home}/a.precis`)
  if (!told.includes('vnd.precis.pack+zip')) throw new Error(`A pack is not known as one: ${told}`)
  say(`The system offers it for ${kinds.length} kinds of files and links, and knows a pack by its name.`)
}

/** What the package leaves when it goes: nothing of its own, and all that is the user's. */
function removal(debian: FreshDebian): void {
  debian.run('root', 'apt-get', 'remove', '-y', '-qq', 'precis')
  const left = [
    '/opt/Precis',
    '/usr/bin/precis',
    entry,
    '/usr/share/mime/packages/precis.xml',
    '/usr/share/doc/precis',
  ]
  refuse(
    left
      .filter((path) => existsSync(join(debian.root, path)))
      .map((path) => `Left behind by the removal: ${path}`),
  )
  if (!existsSync(join(debian.root, home, '.config', 'precis', 'precis.db'))) {
    throw new Error('The removal took the data of the user with it')
  }
  say('Removed: nothing of the program is left, and the data of the user is.')
}

async function tryDeb(debian: FreshDebian, deb: string): Promise<void> {
  install(debian, deb)
  const first = await startIn(debian, execOf(debian, []))
  refuse(sandboxFaults((path) => path === '/opt/Precis/precis'))
  say('It runs as an ordinary user, with its sandbox on.')
  await visitAll(first.page, stops, join(pictures, 'deb'), 1)
  await first.quit()
  associations(debian)
  // A newer version goes the same way.
  debian.run('root', 'apt-get', 'install', '-y', '-qq', '--reinstall', `/var/tmp/${basename(deb)}`)
  const second = await startIn(debian, execOf(debian, []))
  await visitAll(second.page, afterRestart, join(pictures, 'deb'), stops.length + 1)
  await second.quit()
  await readsOwnFiles(debian, {
    user,
    home,
    pictures: join(pictures, 'own'),
    start: (files) => startIn(debian, execOf(debian, files)),
  })
  removal(debian)
}

async function tryArchive(debian: FreshDebian, archive: string): Promise<void> {
  const name = basename(archive, '.tar.gz')
  cpSync(archive, join(debian.root, home, basename(archive)))
  debian.run(user, 'tar', '-xzf', `${home}/${basename(archive)}`, '-C', home)
  const program = `${home}/${name}/precis`
  const { page, quit } = await startIn(debian, [program, debuggingPort, `--user-data-dir=${home}/elsewhere`])
  refuse(sandboxFaults((path) => path === program))
  await visitAll(page, stops, join(pictures, 'archive'), 1)
  await quit()
  say('The archive runs from where it was unpacked, with its sandbox on.')
}

async function tryAppImage(debian: FreshDebian, image: string): Promise<void> {
  const program = `${home}/${basename(image)}`
  cpSync(image, join(debian.root, program))
  // What stands in for its runtime needs a program to unpack with; the runtime itself mounts, which nobody can here.
  add(debian, 'squashfs-tools')
  const unpack = ['env', 'APPIMAGE_EXTRACT_AND_RUN=1']
  const args = [...unpack, program, debuggingPort, `--user-data-dir=${home}/third`]
  const { page, quit } = await startIn(debian, args)
  refuse(sandboxFaults((path) => path.startsWith('/tmp/appimage_extracted_') && path.endsWith('/precis')))
  await visitAll(page, stops, join(pictures, 'appimage'), 1)
  await quit()
  say('The AppImage runs, with its sandbox on.')
}

async function main(made: readonly string[]): Promise<void> {
  rmSync(pictures, { recursive: true, force: true })
  const [deb, archive, image] = ['.deb', '.tar.gz', '.AppImage'].map((end) =>
    made.find((path) => path.endsWith(end)),
  )
  if (deb === undefined || archive === undefined || image === undefined)
    throw new Error('Not all packages were made')
  const debian = new FreshDebian()
  try {
    await tryDeb(debian, deb)
    await tryArchive(debian, archive)
    await tryAppImage(debian, image)
    say('All packages were installed and toured. Pictures are in out/package-tour.')
  } finally {
    debian.remove()
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
