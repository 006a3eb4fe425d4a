/** Makes packages with electron-builder, of the Electron that the scripts run. */
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Arch, build, type Configuration, Platform } from 'electron-builder'
import type { ElectronRuntime } from '../electron-runtime.ts'
import { ROOT } from '../run.ts'
import { distFolder } from '../runtime/official.ts'

/** Where packages come to lie. */
const output = join(ROOT, 'out', 'package')

/**
 * @param targets as electron-builder names them ("dir", "deb"); null for all that its file has for this platform
 * @param homepage the project's address, which a Debian package names
 * @returns the paths of what was made, folders aside
 */
export async function makePackages(
  electron: ElectronRuntime,
  targets: readonly string[] | null,
  homepage: string | null,
): Promise<readonly string[]> {
  rmSync(output, { recursive: true, force: true })
  takeOwnTools()
  const config: Configuration = {
    extends: 'electron-builder.yml',
    electronDist: distFolder(electron.path),
    electronVersion: electron.version,
    ...(homepage === null ? {} : { extraMetadata: { homepage } }),
    // A stand-in brings a launcher of its own beside the app.
    afterPack: async ({ appOutDir }) => {
      rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true })
      rmSync(join(appOutDir, '.precis-complete'), { force: true })
    },
  }
  return build({
    targets: Platform.current().createTarget(targets === null ? null : [...targets], archNow()),
    publish: 'never',
    config,
  })
}

/** The folder that packages are made from: it runs as it is. On macOS the program in it is a folder too. */
export function unpackedFolder(): string {
  const name = readdirSync(output).find((each) => /-unpacked$|^mac(?:-|$)/u.test(each))
  if (name === undefined) throw new Error(`There is no unpacked folder in ${output}`)
  return join(output, name)
}

const archNow = (): Arch => (process.arch === 'arm64' ? Arch.arm64 : Arch.x64)

/**
 * Has electron-builder take programs of this system where it would download its own: 7-Zip for archives, fpm for Debian
 * packages, and where there is none what stands in for it.
 */
function takeOwnTools(): void {
  if (process.platform !== 'linux') return
  const find = (name: string) => {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
    return status === 0 ? stdout.trim() : null
  }
  const archiver = find('7za')
  if (archiver !== null) process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= archiver
  // Debian's is slow beyond this level: the last percent takes minutes.
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '6'
  if (find('fpm') !== null) process.env['USE_SYSTEM_FPM'] ??= 'true'
  else if (find('dpkg-deb') !== null) {
    process.env['CUSTOM_FPM_PATH'] ??= join(ROOT, 'scripts', 'packaging', 'fpm')
  }
}
