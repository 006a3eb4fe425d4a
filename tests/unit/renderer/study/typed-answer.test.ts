import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { LetterDiff } from '../../../../src/renderer/views/study/LetterDiff.tsx'
import { TypedAnswer } from '../../../../src/renderer/views/study/TypedAnswer.tsx'

const marks = (answer: string, typed: string) => {
  const grade = gradeAnswer({ answer, accept: [], type: null, typed })
  return renderToStaticMarkup(createElement(LetterDiff, { grade, typed }))
}

describe('the field for a typed answer', () => {
  const html = renderToStaticMarkup(
    createElement(TypedAnswer, {
      answer: 'Fukushima',
      accept: [],
      type: 'place',
      prompt: '____ lies in the north.',
      onChecked: () => undefined,
      onOverride: () => undefined,
      onAccept: () => Promise.resolve(true),
    }),
  )

  it('is named, fills nothing in and shows no answer', () => {
    const id = /<label for="([^"]+)">Type the answer<\/label>/.exec(html)?.[1]
    expect(html).toContain(`<input id="${id}"`)
    expect(html).toMatch(/autoComplete="off"/i)
    expect(html).toMatch(/spellCheck="false"/i)
    expect(html).not.toContain('Fukushima')
  })
})

describe('the marked letters', () => {
  it('are deleted in what was typed and inserted in the answer', () => {
    expect(marks('Fukushima', 'Fukushma')).toMatch(/<ins [^>]*>i<\/ins>/)
    expect(marks('Fukushima', 'Fukushiima')).toMatch(/<del [^>]*>i<\/del>/)
  })

  it('are none where the answer is right, or where little of it is there', () => {
    for (const typed of ['fukushima', 'Kyoto']) expect(marks('Fukushima', typed)).not.toMatch(/<(?:ins|del)/)
    expect(marks('Fukushima', 'Kyoto')).toContain('Fukushima')
  })

  it('show markup as text', () => {
    expect(marks('Fukushima', '<b>Fukushima')).toContain('&lt;b&gt;')
  })
})
