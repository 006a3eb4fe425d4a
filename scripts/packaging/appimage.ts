/**
 * Tools for an AppImage where electron-builder's own cannot be downloaded: for tests only, as a stand-in Electron is. The image
 * is made by the system's mksquashfs, and what unpacks and starts it is a script in place of the runtime.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run.ts'

/** The image begins behind the script, which is padded to so many bytes. */
const offset = 4096

/** Does what the runtime does where it cannot mount: unpacks, starts, and cleans up. */
const runtime = `#!/bin/sh
self="$(readlink -f "$0")"
folder="$(mktemp -d /tmp/appimage_extracted_XXXXXX)"
unsquashfs -quiet -no-progress -offset ${offset} -dest "$folder/app" "$self" >/dev/null
APPIMAGE="$self" ARGV0="$0" APPDIR="$folder/app" "$folder/app/AppRun" "$@"
code=$?
rm -rf "$folder"
exit $code
`

/** @returns the folder to name as `APPIMAGE_TOOLS_PATH` */
export function standInTools(): string {
  const folder = join(ROOT, 'out', 'appimage-tools')
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64'
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['runtimes', join('lib', arch)]) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['mksquashfs', 'desktop-file-validate'])
    symlinkSync(join('/usr/bin', name), join(folder, name))
  writeFileSync(join(folder, 'runtimes', `runtime-${arch}`), runtime.padEnd(offset, '\n'))
  return folder
}
