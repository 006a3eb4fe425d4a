import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Compiled } from '../../../../src/main/engine/protocol.ts'
import { FolderAnswers } from '../../../../src/main/library/folder-answers.ts'
import { Importer } from '../../../../src/main/library/import.ts'
import type { ImportJob } from '../../../../src/shared/contract/imports.ts'
import type { Near } from '../../../../src/shared/contract/versions.ts'
import { makeFolder } from '../store/helpers.ts'

const near: Near = {
  ...{
    document: 'd',
    title: 'Quays',
    same: 0.9,
    reworded: 0.05,
    sameName: true,
    date: null,
    cameDate: null,
    isOlder: false,
  },
}

/** An importer for which every file looks like a version of one document, older by its name. */
function start() {
  const own = makeFolder()
  const answers = new FolderAnswers(join(own, 'folder-answers.json'))
  const stored: string[] = []
  let jobs: readonly ImportJob[] = []
  const importer = new Importer({
    reader: {
      read: async ({ name }) => ({ ok: true, value: { title: name, notes: [] } as unknown as Compiled }),
      cancel: () => undefined,
    },
    save: async ({ title }) => {
      stored.push(`${title}: document`)
      return { kind: 'added', document: title }
    },
    near: async ({ title }) => ({ ...near, isOlder: title.startsWith('old') }),
    folderAnswers: answers,
    addVersion: async (_, { title }, as) => void stored.push(`${title}: ${as}`),
    onChange: (now) => {
      jobs = now
    },
  })
  const bringIn = async (...names: readonly string[]) => {
    const paths = names.map((name) => join(own, name))
    for (const path of paths) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, 'text')
    }
    importer.addFiles(paths)
    await expect.poll(() => jobs.every(({ stage }) => stage === 'asking' || stage === 'ended')).toBe(true)
    return jobs.filter(({ stage }) => stage === 'asking')
  }
  return { own, answers, stored, importer, bringIn }
}

test('what is said once and for all of a folder is not asked again, and which version is older each file tells', async () => {
  const { own, answers, stored, importer, bringIn } = start()
  const asked = await bringIn('papers/a.txt', 'letters/b.txt')
  expect(asked.map(({ folder }) => folder)).toEqual([join(own, 'papers'), join(own, 'letters')])
  const [a, b] = asked
  await importer.answer([
    { job: a?.id ?? '', as: 'version', always: true },
    { job: b?.id ?? '', as: 'document', always: false },
  ])
  expect(answers.list()).toEqual([{ path: join(own, 'papers'), as: 'version' }])
  expect(await bringIn('papers/2026/c.txt', 'papers/old.txt')).toEqual([])
  expect(await bringIn('letters/d.txt')).toHaveLength(1)
  expect(stored).toEqual(['a.txt: version', 'b.txt: document', 'c.txt: version', 'old.txt: older'])
})

test('files of a folder may be documents of their own; once that is forgotten, it is asked again', async () => {
  const { own, answers, stored, importer, bringIn } = start()
  const [a] = await bringIn('papers/a.txt')
  await importer.answer([{ job: a?.id ?? '', as: 'document', always: true }])
  expect(await bringIn('papers/b.txt')).toEqual([])
  answers.forget(join(own, 'papers'))
  expect(await bringIn('papers/c.txt')).toHaveLength(1)
  expect(stored).toEqual(['a.txt: document', 'b.txt: document'])
})
