import { exec } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../scripts/command-line/command.ts'
import { slugOf } from '../scripts/guide/slug.ts'
import { type Ran, ran, toMake } from './docs.expected.ts'

// What the documents say is tried: their links lead somewhere, their commands run, the files that they name are there.

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const read = (file: string) => readFileSync(file, 'utf8')
const fences = /^```(\w*)\n([\s\S]*?)^```/gm
const codeOf = (text: string) =>
  [...text.replace(fences, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

describe('links', () => {
  const headings = (file: string) =>
    [
      ...read(file)
        .replace(fences, '')
        .matchAll(/^#+ (.*)$/gm),
    ].map(([, title = '']) => slugOf(title))

  test.each(documents)('of %s lead somewhere', (file) => {
    const links = [
      ...read(file)
        .replace(fences, '')
        .replace(/`[^`\n]+`/g, '')
        .matchAll(/\]\(([^)\s]+)\)/g),
    ]
    for (const [, link = ''] of links) {
      if (link.startsWith('https://')) continue
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? file : normalize(join(dirname(file), path))
      expect(existsSync(target), link).toBe(true)
      if (anchor !== undefined) expect(headings(target), link).toContain(anchor)
    }
  })

  test('every picture is shown, and is small', () => {
    const shown = documents.flatMap((file) =>
      [...read(file).matchAll(/images\/[\w-]+\.png/g)].map(([path]) => path),
    )
    for (const name of readdirSync('docs/images')) {
      expect(shown).toContain(`images/${name}`)
      expect(statSync(join('docs/images', name)).size).toBeLessThan(200_000)
    }
  })
})

/** What a command prints, which must end well. */
async function printedBy(name: string, how: Extract<Ran, { readonly prints: RegExp }>): Promise<string> {
  if (!('args' in how)) return (await promisify(exec)(how.command ?? name, { maxBuffer: 1e8 })).stdout
  const printed: string[] = []
  const complain = (text: string) => {
    throw new Error(text)
  }
  const print = async (text: string) => void printed.push(text)
  expect(await runCommand(how.args, { print, complain })).toBe(0)
  return printed.join('')
}

describe('commands', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  const inFences = documents.flatMap((file) =>
    [...read(file).matchAll(fences)].flatMap(([, kind, code = '']) =>
      kind === 'sh' ? code.trim().split('\n') : [],
    ),
  )
  const all = new Set(
    [
      ...inFences,
      ...documents.filter((file) => file !== 'CHANGELOG.md').flatMap((file) => codeOf(read(file))),
    ].filter((code) => /^(?:npm|npx|sudo) /.test(code)),
  )
  /** Parts of the tests are tests themselves. */
  const isPart = (command: string) => /^npm test -- (?:unit|e2e) /.test(command)

  test('are those of the table', () => {
    expect([...all].filter((command) => !isPart(command)).toSorted()).toEqual(Object.keys(ran).toSorted())
  })
  test.each([...all].filter(isPart))('%s names tests that there are', (command) => {
    for (const word of command.split(' ').slice(4))
      if (!word.startsWith('-')) expect(existsSync(word), word).toBe(true)
  })
  test.each([...all].flatMap((command) => /^npm run (?:--silent )?([\w-]+)/.exec(command)?.[1] ?? []))(
    '%s is a script',
    (name) => {
      expect(scripts).toContain(name)
    },
  )
  test.each(Object.entries(ran))('%s is run', async (name, how) => {
    if ('apart' in how) expect(how.apart).not.toBe('')
    else if ('by' in how) expect(read(how.by)).toContain(how.words)
    else expect(await printedBy(name, how)).toMatch(how.prints)
  })
})

describe('files', () => {
  const places = /^(?:src|tests|docs|scripts|resources|\.github)\/[\w./-]+$/

  test.each(['README.md', 'CONTRIBUTING.md'])('that %s names are there', (file) => {
    const missing = codeOf(read(file)).filter(
      (code) => places.test(code) && !toMake.has(code) && !existsSync(code),
    )
    expect(missing).toEqual([])
  })
})
