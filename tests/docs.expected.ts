/** By what each command of the documents is run in tests. */
export type Ran =
  /** By the test of the documents itself, which looks for this in what it prints. */
  | { readonly prints: RegExp; readonly command?: string }
  /** The same, with these arguments of the command line and without a process: that it is one is tried with another verb. */
  | { readonly prints: RegExp; readonly args: readonly string[] }
  /** By a file that holds these words. */
  | { readonly by: string; readonly words: string }
  /** By none: too long, or it changes the machine or the sources. */
  | { readonly apart: string }

const file = 'tests/golden/harbour-accord.txt'

export const ran: Readonly<Record<string, Ran>> = {
  'npm ci': { by: '.ci/run', words: 'npm ci' },
  'npm test': { by: '.ci/run', words: 'npm test' },
  'npm start': { by: 'tests/e2e/commands.spec.ts', words: "'npm', ['start'" },
  'npm start -- FILE': { by: 'tests/e2e/commands.spec.ts', words: "'npm', ['start'" },
  'npm run dev': { apart: 'it builds into the folder that other tests run from' },
  'npm run build': { by: 'scripts/test.ts', words: "runScript('build'" },
  'npm run types': { by: 'scripts/test.ts', words: "runTool('tsc', ['-b']" },
  'npm run lint': { by: 'scripts/test.ts', words: "runTool('biome', ['ci', '.']" },
  'npm run design': { by: 'tests/architecture.test.ts', words: 'withLayers(' },
  'npm run tour': { by: 'tests/e2e/commands.spec.ts', words: "npm('tour')" },
  'npm run tour -- --pictures': { apart: 'it takes pictures of the sources anew' },
  'npm run package': { by: 'tests/e2e/commands.spec.ts', words: "npm('package', '--', '--for-testing')" },
  'npm run package -- --all': { by: '.github/workflows/release.yml', words: 'npm run package -- --all' },
  'npm run package -- --long': { by: '.github/workflows/release.yml', words: 'npm run package -- --long' },
  'sudo apt install ./precis_0.1.0_amd64.deb': { by: 'scripts/packaging/try.ts', words: 'apt' },
  'npm run --silent precis -- compile FILE': {
    prints: /^\{\s*"format":/,
    command: `npm run --silent precis -- compile ${file}`,
  },
  'npm run --silent precis -- search FILE QUERY': { prints: /"hits"/, args: ['search', file, 'harbour'] },
  'npm run --silent precis -- cards FILE': { prints: /from: /, args: ['cards', file] },
  'npm run --silent precis -- score FILE': { prints: /cards/, args: ['score', file] },
  'npm run --silent electron-path': { by: 'tests/e2e/commands.spec.ts', words: "npm('electron-path')" },
  'npm run bench': { apart: 'it measures for an hour' },
  'npm run bench -- --list': { prints: /^readiness/m },
  'npm run bench -- readiness': { apart: 'it measures for minutes' },
  'npm run bench -- readiness --held-out --n 1': { apart: 'it measures for minutes' },
  'npm run bench -- search': { apart: 'it measures for minutes' },
  'npm run faults': { by: 'tests/e2e/faults.spec.ts', words: 'runFault(name' },
  'npm run rules': { by: 'tests/unit/scripts/rules.test.ts', words: 'effectsOf' },
  'npm run train': { by: 'tests/unit/scripts/ranker/boost.test.ts', words: 'readJudged()' },
}

/** Files that a path tells its reader to make. */
export const toMake: ReadonlySet<string> = new Set([
  'tests/unit/core/facts/statutes.expected.ts',
  'src/core/facts/statute.ts',
  'tests/unit/main/formats/subtitles.expected.ts',
  'src/main/formats/subtitles.ts',
  'src/renderer/views/glossary/place.tsx',
])
