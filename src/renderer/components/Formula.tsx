import { createElement, type ReactNode } from 'react'
import type { MathNode } from '../../core/model/math.ts'
import styles from './Formula.module.css'

interface Props {
  readonly math: MathNode
  /** The same in one line. */
  readonly text: string
}

/** A line of more characters gets a box of its own to scroll in. */
const longestInline = 60

/**
 * A formula: drawn, and told to screen readers, as MathML. Its line of text lies over it unseen, to be selected,
 * copied, marked and found: the text content of what holds it is the model's but for the `math` element.
 */
export function Formula({ math, text }: Props) {
  const isDisplay = math.attributes?.display === 'block'
  return (
    <span
      className={styles.formula}
      data-formula={isDisplay ? 'display' : text.length > longestInline ? 'long' : 'inline'}
    >
      <span className={styles.line} aria-hidden="true">
        {text}
      </span>
      {drawn(math, 0)}
    </span>
  )
}

/** Elements of a closed list with attributes of another (core/model/math.ts). */
function drawn({ tag, text, attributes = {}, children = [] }: MathNode, key: number): ReactNode {
  const { rowspan, ...set } = attributes
  return createElement(
    tag,
    { key, ...set, ...(rowspan !== undefined && { rowSpan: rowspan }) },
    text,
    ...children.map(drawn),
  )
}
