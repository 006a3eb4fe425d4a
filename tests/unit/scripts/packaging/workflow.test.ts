import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../../../scripts/run.ts'

interface Job {
  readonly 'runs-on': string
  readonly needs?: readonly string[]
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes': number
  readonly strategy?: { readonly matrix: { readonly include: readonly { readonly name: string }[] } }
  readonly steps: readonly {
    readonly uses?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')
const text = read('.github/workflows/release.yml')
const workflow = parse(text)
const jobs = workflow.jobs as Readonly<Record<string, Job>>
const runsOf = (job: string) => jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? []

test('a release is made of what was tested and tried, and is a draft', () => {
  expect(jobs['package']?.needs).toEqual(['test', 'try'])
  expect(jobs['draft']?.needs).toEqual(['package'])
  expect(runsOf('test')).toContainEqual(expect.stringContaining('.ci/run'))
  expect(runsOf('try')).toContain('npm run package -- --long')
  expect(runsOf('package')).toContain('npm run package -- --all')
  expect(runsOf('draft').join('\n')).toMatch(/sha256sum[\s\S]*gh release create .* --draft /u)
})

test('packages are made for every computer that they are for, on one of its kind', () => {
  expect(jobs['package']?.strategy?.matrix.include.map(({ name }) => name)).toEqual([
    'linux-x64',
    'linux-arm64',
    'mac-x64',
    'mac-arm64',
    'win-x64',
  ])
})

test('only the job that drafts may write, no stand-in is packaged, and every job ends', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect(Object.entries(jobs).filter(([, { permissions }]) => permissions !== undefined)).toEqual([
    ['draft', expect.objectContaining({ permissions: { contents: 'write' } })],
  ])
  expect(text).not.toContain('for-testing')
  for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90)
})

test('only actions of the platform itself are used, and no job keeps its key in the folder', () => {
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.filter((step) => step.uses !== undefined))
  for (const step of uses) {
    expect(step.uses).toMatch(/^actions\/[\w-]+@v\d+$/u)
    if (step.uses?.startsWith('actions/checkout')) expect(step.with).toEqual({ 'persist-credentials': false })
  }
})

test('every script that it runs is there', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = [...text.matchAll(/npm run ([\w-]+)/gu)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(1)
  for (const name of named) expect(scripts).toHaveProperty([name ?? ''])
})
