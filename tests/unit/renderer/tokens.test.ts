import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8')

/** The colours that a rule sets, for a light or a dark scheme. */
function coloursOf(selector: string, scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const at = css.indexOf(`${selector} {\n  --page`) + 1 || css.indexOf(`${selector} {\n  color-scheme`) + 1
  const rule = css.slice(at, css.indexOf('}', at))
  const tokens = rule.matchAll(/--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}))/g)
  return Object.fromEntries(
    [...tokens].map(([, name = '', light, dark, both]) => [
      name,
      both ?? (scheme === 'light' ? light : dark) ?? '',
    ]),
  )
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const dusk = ':root[data-theme="dusk"]'
const high = ':root[data-theme="contrast"]'
const themes = {
  paper: coloursOf(':root', 'light'),
  night: coloursOf(':root', 'dark'),
  dusk: coloursOf(dusk, 'dark'),
  'contrast, light': coloursOf(high, 'light'),
  'contrast, dark': coloursOf(high, 'dark'),
}

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  describe.each(Object.entries(themes))('of %s', (name, colours) => {
    const of = (a: string, b: string) => contrast(colours[a] ?? '', colours[b] ?? '')

    it.each(['ink', 'muted', 'accent', 'danger', 'good'])('reads %s on every ground', (token) => {
      for (const ground of ['page', 'raised', 'wash'])
        expect(of(token, ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    })

    it('reads the text on every tint of the memory map', () => {
      // In high contrast the tints are the page.
      for (const tint of [0, 1, 2, 3, 4].flatMap((each) => colours[`recall-${each}`] ?? []))
        for (const token of ['ink', 'accent'])
          expect(contrast(colours[token] ?? '', tint), `${token} on ${tint}`).toBeGreaterThanOrEqual(4.5)
    })

    it('reads what stands on a colour', () => {
      expect(of('accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5)
      expect(of('find-ink', 'find-current')).toBeGreaterThanOrEqual(4.5)
      expect(of('ink', 'find')).toBeGreaterThanOrEqual(4.5)
      // A mark that no word is read by needs less (WCAG 1.4.11).
      expect(of('focus', 'page')).toBeGreaterThanOrEqual(3)
    })

    it('is far above that in high contrast', () => {
      if (name.startsWith('contrast')) expect(of('ink', 'page')).toBeCloseTo(21)
    })
  })
})
