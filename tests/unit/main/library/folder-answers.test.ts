import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { FolderAnswers } from '../../../../src/main/library/folder-answers.ts'
import { makeFolder } from '../store/helpers.ts'

let file = ''
beforeEach(() => {
  file = join(makeFolder(), 'folder-answers.json')
})

test('an answer holds for its folder and those below, and for no other', () => {
  const answers = new FolderAnswers(file)
  answers.keep('/home/reader/papers', 'version')
  const asked = [
    '/home/reader/papers/a.pdf',
    '/home/reader/papers/2026/may/a.pdf',
    '/home/reader/papers/..a.pdf',
    '/home/reader/papers',
    '/home/reader/papers-of-others/a.pdf',
    '/home/reader/a.pdf',
  ]
  expect(asked.map((path) => answers.of(path))).toEqual(['version', 'version', 'version', null, null, null])
})

test('of several the nearest holds', () => {
  const answers = new FolderAnswers(file)
  answers.keep('/home/reader/papers', 'version')
  answers.keep('/home/reader', 'document')
  answers.keep('/home/reader/papers/letters', 'document')
  const asked = ['/home/reader/a.pdf', '/home/reader/papers/a.pdf', '/home/reader/papers/letters/2026/a.pdf']
  expect(asked.map((path) => answers.of(path))).toEqual(['document', 'version', 'document'])
})

test('it is there at the next start, can be said anew, and be taken back', () => {
  new FolderAnswers(file).keep('/papers', 'version')
  const answers = new FolderAnswers(file)
  expect(answers.list()).toEqual([{ path: '/papers', as: 'version' }])
  answers.keep('/papers', 'document')
  expect(new FolderAnswers(file).of('/papers/a.pdf')).toBe('document')
  answers.forget('/papers')
  expect(new FolderAnswers(file).list()).toEqual([])
})

test('of many the one that was said first makes room: what is said now holds', () => {
  const answers = new FolderAnswers(file)
  for (let number = 0; number < 50; number += 1) answers.keep(`/papers/${number}`, 'version')
  answers.keep('/papers/0', 'document')
  answers.keep('/letters', 'document')
  const kept = new FolderAnswers(file)
  expect(kept.list()).toHaveLength(50)
  expect(['/letters/a.pdf', '/papers/0/a.pdf', '/papers/1/a.pdf'].map((path) => kept.of(path))).toEqual([
    'document',
    'document',
    null,
  ])
})

test.each(['', '[', 'null', '7', '{"/papers":"older","/letters":3}'])(
  'what is damaged says nothing: %s',
  (text) => {
    writeFileSync(file, text)
    const answers = new FolderAnswers(file)
    expect(answers.list()).toEqual([])
    answers.keep('/papers', 'document')
    expect(new FolderAnswers(file).list()).toEqual([{ path: '/papers', as: 'document' }])
  },
)
