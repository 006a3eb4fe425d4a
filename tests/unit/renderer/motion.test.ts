import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../src/renderer', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })

/** Without what stands in a part for those who asked for no less motion. */
const always = (css: string): string =>
  css.replace(/@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g, '')

test('what moves by itself does so only where less motion was not asked for', () => {
  const styles = files.filter((file) => file.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(20)
  const moving = styles.filter((file) =>
    /\b(?:transition|animation|scroll-behavior)\b[^:;{}]*:\s*(?!none|auto)/.test(
      always(readFileSync(join(folder, file), 'utf8')),
    ),
  )
  expect(moving).toEqual([])
})

test('what is scrolled to is there at once', () => {
  const smooth = files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /behavior:\s*'smooth'|\.animate\(/.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(smooth).toEqual([])
})

test('a rule for those who did not ask is found, and one for all is too', () => {
  expect(always('@media (prefers-reduced-motion: no-preference) { .a { transition: top 1s; } } .b { }')).toBe(
    ' .b { }',
  )
  expect(always('.a { transition: top 1s; }')).toContain('transition')
})
