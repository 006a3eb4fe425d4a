import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FindRequest, find } from '../../../src/renderer/state/search.ts'
import type { FindReply } from '../../../src/shared/contract/find.ts'

const asked = (query: string): FindRequest => ({ query, document: null, kinds: ['text'], limit: 20 })
const reply = (note: string): FindReply => ({ groups: [], note, isPart: false, pending: 0 })

/** Stands in for main, which is asked and answers when it is told to. */
function standIn() {
  const calls: { readonly query: string; readonly answer: (note: string) => void }[] = []
  const call = (_: string, { query }: FindRequest) =>
    new Promise((resolve) => {
      calls.push({ query, answer: (note) => resolve({ ok: true, value: reply(note) }) })
    })
  vi.stubGlobal('window', { precis: { call } })
  return calls
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

afterEach(() => vi.unstubAllGlobals())

describe('find', () => {
  it('answers with what was asked', async () => {
    const calls = standIn()
    const answer = find(asked('a'), new AbortController().signal)
    await turn()
    calls[0]?.answer('of a')
    expect(await answer).toEqual({ asked: asked('a'), reply: reply('of a') })
  })

  it('finds nothing where nothing was typed, and asks nobody', async () => {
    const calls = standIn()
    expect((await find(asked('  '), new AbortController().signal)).reply.groups).toEqual([])
    expect(calls).toEqual([])
  })

  it('waits for one that is still wanted, which a newer one would end', async () => {
    const calls = standIn()
    const signal = new AbortController().signal
    const [first, second] = [find(asked('a'), signal), find(asked('b'), signal)]
    await turn()
    expect(calls.map(({ query }) => query)).toEqual(['a'])
    calls[0]?.answer('of a')
    expect((await first).reply.note).toBe('of a')
    await turn()
    calls[1]?.answer('of b')
    expect((await second).reply.note).toBe('of b')
  })

  it('waits for none that was given up, and gives up its answer', async () => {
    const calls = standIn()
    const old = new AbortController()
    const first = find(asked('a'), old.signal)
    const waiting = find(asked('b'), new AbortController().signal)
    await turn()
    old.abort()
    await turn()
    expect(calls.map(({ query }) => query)).toEqual(['a', 'b'])
    calls[0]?.answer('cut short')
    await expect(first).rejects.toThrow()
    calls[1]?.answer('of b')
    expect((await waiting).reply.note).toBe('of b')
  })

  it('never asks for one that was given up while it waited', async () => {
    const calls = standIn()
    const given = new AbortController()
    const first = find(asked('a'), new AbortController().signal)
    const second = find(asked('b'), given.signal)
    given.abort()
    await turn()
    calls[0]?.answer('of a')
    await first
    await expect(second).rejects.toThrow()
    expect(calls).toHaveLength(1)
  })

  it('goes on after one that failed', async () => {
    vi.stubGlobal('window', {
      precis: { call: () => Promise.resolve({ ok: false, error: { code: 'unexpected', subject: null } }) },
    })
    await expect(find(asked('a'), new AbortController().signal)).rejects.toThrow('unexpected')
    const calls = standIn()
    const answer = find(asked('b'), new AbortController().signal)
    await turn()
    calls[0]?.answer('of b')
    expect((await answer).reply.note).toBe('of b')
  })
})
