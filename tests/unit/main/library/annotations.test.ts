import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Annotations } from '../../../../src/main/engine/protocol.ts'
import { AnnotationFiles, type AnnotationReader } from '../../../../src/main/library/annotations.ts'

const folder = mkdtempSync(join(tmpdir(), 'precis-annotations-'))
const path = join(folder, 'a.json')
writeFileSync(path, '[]')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const forD = { document: 'd', blocks: [] }
const read: Annotations = { marks: [], skipped: [], skips: 0 }
type Answer = Awaited<ReturnType<AnnotationReader['readAnnotations']>>

/** A reader that answers when it is told to. */
class SlowReader implements AnnotationReader {
  cancelled = 0
  answer: (answer: Answer) => void = () => {}
  #wasAsked: () => void = () => {}
  readonly asked = new Promise<void>((resolve) => {
    this.#wasAsked = resolve
  })
  readAnnotations(): Promise<Answer> {
    return new Promise((resolve) => {
      this.answer = resolve
      this.#wasAsked()
    })
  }
  cancel(): void {
    this.cancelled += 1
    this.answer({ ok: false, error: 'cancelled' })
  }
}

describe('a file on its way in', () => {
  let reader = new SlowReader()
  let files = new AnnotationFiles(reader)
  beforeEach(() => {
    reader = new SlowReader()
    files = new AnnotationFiles(reader)
  })
  const codeOf = (result: ReturnType<AnnotationFiles['take']>) => (result.ok ? 'ok' : result.error.code)

  test('is read once and stored once', async () => {
    const { job, name } = files.choose(path)
    expect(name).toBe('a.json')
    expect(codeOf(files.take(job))).toBe('not-found')
    const reading = files.read(job, forD)
    expect(await files.read(job, forD)).toMatchObject({ ok: false })
    await reader.asked
    reader.answer({ ok: true, value: read })
    expect(await reading).toEqual({ ok: true, value: { ...read, document: 'd' } })
    expect(files.take(job)).toEqual({ ok: true, value: { ...read, document: 'd' } })
    expect(codeOf(files.take(job))).toBe('not-found')
  })

  test('that is cancelled leaves nothing, whatever the reader says then', async () => {
    const { job } = files.choose(path)
    const reading = files.read(job, forD)
    await reader.asked
    files.cancel('another')
    expect(reader.cancelled).toBe(0)
    files.cancel(job)
    expect(await reading).toEqual({ ok: true, value: null })
    expect(reader.cancelled).toBe(1)
    expect(codeOf(files.take(job))).toBe('not-found')
  })

  test('gives way to the next one', async () => {
    const first = files.choose(path)
    const reading = files.read(first.job, forD)
    await reader.asked
    const second = files.choose(path)
    expect(await reading).toEqual({ ok: true, value: null })
    expect(codeOf(files.take(first.job))).toBe('not-found')
    expect(second.job).not.toBe(first.job)
  })

  test('that cannot be read is told by its name', async () => {
    const gone = files.choose(join(folder, 'gone.json'))
    expect(await files.read(gone.job, forD)).toEqual({
      ok: false,
      error: { code: 'passages-unreadable', subject: 'gone.json is no longer there' },
    })
    const { job } = files.choose(path)
    const reading = files.read(job, forD)
    await reader.asked
    reader.answer({ ok: false, error: { why: 'could not be read: it made the reader stop' } })
    expect(await reading).toMatchObject({
      error: { subject: 'a.json could not be read: it made the reader stop' },
    })
    expect(codeOf(files.take(job))).toBe('not-found')
  })
})
