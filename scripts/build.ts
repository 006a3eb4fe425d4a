// Builds main, preload and renderer, draws the icons, packs the dictionary and compiles the bundled documents into out/.
import { join } from 'node:path'
import { buildBriefings } from './build-briefings.ts'
import { buildDictionary } from './build-dictionary.ts'
import { buildIcons } from './build-icons.ts'
import { writeNoticesOf } from './notices/write.ts'
import { ROOT, runTool } from './run.ts'
import { markBuilt } from './runtime/build-stamp.ts'

async function build(): Promise<number> {
  const startedAt = Date.now()
  const code = await runTool('electron-vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) return code
  writeNoticesOf(ROOT)
  await buildIcons(join(ROOT, 'resources', 'icon.svg'), join(ROOT, 'out', 'icons'))
  buildDictionary(join(ROOT, 'out', 'dictionary'))
  await buildBriefings(join(ROOT, 'resources', 'briefings'), join(ROOT, 'out', 'briefings'))
  markBuilt(ROOT, startedAt)
  return 0
}

build().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
