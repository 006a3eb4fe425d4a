import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { together } from './scripts/chunks.ts'
import { listEager } from './scripts/eager.ts'
import { guideModule } from './scripts/guide/plugin.ts'
import { namePackages } from './scripts/notices/bundled.ts'
import { addressesOf } from './scripts/packaging/addresses.ts'

const moduleScripts = /\s*<script type="module".*?<\/script>/g

// A module script waits only for style sheets that stand before it: the first layout must have them.
const stylesFirst: Plugin = {
  name: 'styles-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const scripts = html.match(moduleScripts)?.join('') ?? ''
      return html.replace(moduleScripts, '').replace(/\s*<\/head>/, `${scripts}$&`)
    },
  },
}

// Targets are those of the oldest Electron we run on (33: Node 20, Chromium 130).
// Libraries are bundled, so that starting reads few files; only what is native stays outside.
const root = import.meta.dirname
const { releases } = addressesOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), process.env)

const inMain = (path: string) => join(root, 'src', 'main', `${path}.ts`)
const mainEntries = {
  index: inMain('index'),
  engine: inMain('engine/engine'),
  searcher: inMain('searcher/searcher'),
  forgetter: inMain('forgetter/forgetter'),
  salvager: inMain('salvager/salvager'),
  fitter: inMain('fitter/fitter'),
}
/** What main loads beside its window: what works behind it, and what answers the first questions of the page. */
const firstAsked = [
  'behind',
  ...['documents', 'settings', 'app', 'agendas', 'versions', 'library', 'marks', 'anew', 'today'].flatMap(
    (noun) => [`ipc/schemas/${noun}`, `ipc/handlers/${noun}`],
  ),
].map(inMain)

export default defineConfig({
  main: {
    plugins: [namePackages(root, 'main'), listEager(root, 'main', 'index'), listEager(root, 'run', 'run')],
    define: { RELEASES: JSON.stringify(releases) },
    build: {
      target: 'node20',
      outDir: 'out/main',
      externalizeDeps: { include: ['@photostructure/sqlite', '@open-spaced-repetition/binding'] },
      rollupOptions: {
        input: mainEntries,
        output: {
          format: 'es',
          codeSplitting: {
            // What an entry has is no part of it: nothing of that needs it, so no circle can come of this.
            includeDependenciesRecursively: false,
            groups: [
              {
                name: together('run', [inMain('run')], Object.values(mainEntries)),
                debugName: 'run',
              },
              {
                name: together('behind', firstAsked, Object.values(mainEntries)),
                debugName: 'behind',
              },
            ],
          },
        },
      },
    },
  },
  preload: {
    plugins: [namePackages(root, 'preload')],
    build: {
      target: 'node20',
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [
      react(),
      guideModule(root),
      stylesFirst,
      namePackages(root, 'renderer'),
      listEager(root, 'renderer', 'page'),
    ],
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: { polyfill: false },
      // In kB. The page's one script comes from memory; a test holds its size (tests/e2e/eager.spec.ts).
      chunkSizeWarningLimit: 1050,
      rollupOptions: {
        input: 'src/renderer/index.html',
        // All that the first frame needs is one file, since main hands out each by itself. So are all styles: a sheet that
        // comes later has the browser look at every element again.
        output: {
          codeSplitting: {
            groups: [
              { name: 'styles', test: /\.css$/ },
              { name: 'page', tags: ['$initial'], test: /(?<!\.html)$/ },
            ],
          },
        },
      },
    },
  },
})
