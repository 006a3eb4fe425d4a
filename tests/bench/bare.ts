import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../../scripts/run.ts'

const source = join(ROOT, 'tests', 'bench', 'bare')

/** Builds the bare React page for production. Returns its folder, out/bench/bare, which Electron can run. */
export async function buildBare(): Promise<string> {
  const folder = join(ROOT, 'out', 'bench', 'bare')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const common = { bundle: true, minify: true, format: 'esm', logLevel: 'warning' } as const
  await build({
    ...common,
    entryPoints: [join(source, 'main.ts')],
    outfile: join(folder, 'main.mjs'),
    platform: 'node',
    target: 'node20',
    external: ['electron'],
  })
  await build({
    ...common,
    entryPoints: [join(source, 'page.ts')],
    outfile: join(folder, 'page.js'),
    target: 'chrome130',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  copyFileSync(join(source, 'index.html'), join(folder, 'index.html'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.mjs' }))
  return folder
}
