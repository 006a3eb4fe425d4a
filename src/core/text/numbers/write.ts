/** Writes a number in the way that another is written: its groups, its decimal sign, as many decimals. */
import { readingsOf } from './figures.ts'

const signs = /[^\d]/g

interface Style {
  readonly group: string
  readonly isIndian: boolean
  readonly point: string
}

/** The figures of a number without groups, with a point before the decimals. */
export function plainFigures(figures: string): string {
  const { group, point } = styleOf(figures)
  const whole = group === '' ? figures : figures.replaceAll(group, '')
  return point === '' ? whole : whole.replace(point, '.')
}

function styleOf(figures: string): Style {
  const found = figures.match(signs) ?? []
  const first = found[0] ?? ''
  const last = found.at(-1) ?? ''
  const isPoint = last !== '' && !isGroup(figures, found)
  const group = isPoint && found.length === 1 ? '' : first
  return { group, isIndian: /^\d{1,2},\d{2},/.test(figures), point: isPoint ? last : '' }
}

/** Whether the last sign groups digits, as all others do. */
function isGroup(figures: string, found: readonly string[]): boolean {
  const last = found.at(-1) ?? ''
  if (found.some((sign) => sign !== last)) return false
  return (
    found.length > 1 || !/[.,]/.test(last) || readingsOf(figures)[0] === Number(figures.replace(last, ''))
  )
}

/** @param size what is written, without a sign; @param like a figure of the style that is meant */
export function writeLike(size: number, like: string): string {
  const { group, isIndian, point } = styleOf(like)
  const decimals = plainFigures(like).split('.')[1]?.length ?? 0
  const [whole = '', part] = size.toFixed(decimals).split('.')
  const pattern = isIndian ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g
  return (group === '' ? whole : whole.replace(pattern, group)) + (part === undefined ? '' : point + part)
}
