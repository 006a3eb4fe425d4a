import { describe, expect, it } from 'vitest'
import { goBack, goForward, leave, noTrail, type Stop } from '../../../src/renderer/state/trail.ts'

const at = (block: string, offset = 0): Stop => ({
  place: 'read',
  document: 'd',
  position: { block, offset },
})
const study: Stop = { place: 'study', document: 'd', position: { block: 'b', offset: 0 } }

describe('the trail', () => {
  it('leads back the way one came, and forward again', () => {
    const trail = leave(leave(noTrail, at('a')), at('b'))
    const back = goBack(trail, study)
    expect(back?.to).toEqual(at('b'))
    const further = back && goBack(back.trail, back.to)
    expect(further?.to).toEqual(at('a'))
    const forward = further && goForward(further.trail, further.to)
    expect(forward?.to).toEqual(at('b'))
    expect(forward && goForward(forward.trail, forward.to)?.to).toEqual(study)
  })

  it('keeps where reading had got to since', () => {
    const back = goBack(leave(noTrail, at('a')), at('b'))
    expect(back && goForward(back.trail, at('c'))).toEqual({
      to: at('b'),
      trail: { past: [at('c')], future: [] },
    })
  })

  it('has no way forward after another jump', () => {
    const back = goBack(leave(noTrail, at('a')), at('b'))
    const trail = back && leave(back.trail, back.to)
    expect(trail && goForward(trail, at('z'))).toBeNull()
    expect(trail?.past).toEqual([at('a')])
  })

  it('never leads to where one stands', () => {
    const trail = leave(leave(leave(noTrail, at('a')), at('b')), at('b', 0.01))
    expect(trail.past).toHaveLength(2)
    expect(goBack(trail, at('b'))?.to).toEqual(at('a'))
    expect(goBack(noTrail, at('a'))).toBeNull()
    expect(goForward(trail, at('b'))).toBeNull()
  })

  it('forgets what lies a hundred stops back', () => {
    let trail = noTrail
    for (let step = 0; step < 150; step += 1) trail = leave(trail, at(`b${step}`))
    expect(trail.past).toHaveLength(100)
    expect(trail.past[0]).toEqual(at('b50'))
  })
})
