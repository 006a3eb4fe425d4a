/** Exponents and indices of running text that have no raised or lowered characters: small formulas without a base. */
import type { MathNode } from '../../model/math.ts'

export interface Script {
  /** In one line: "^(−iωt)", "_(n+1)". */
  readonly text: string
  readonly math: MathNode
}

/** Raised (`msup`) or lowered (`msub`): what carries it stands before it as text. */
export function scriptOf(tag: 'msup' | 'msub', text: string): Script {
  const single = /^(?:.|\d+)$/su.test(text) || /^\([^()]*\)$/.test(text)
  const script: MathNode = { tag, children: [{ tag: 'mrow' }, { tag: 'mtext', text }] }
  return {
    text: `${tag === 'msup' ? '^' : '_'}${single ? text : `(${text})`}`,
    math: { tag: 'math', children: [script] },
  }
}

/** Whether what is lowered would say something else if it stood on the line: "n+1", "i,j", but not "max" or "2". */
export const isIndex = (text: string): boolean =>
  text.length <= 24 && (/[+\u2212=/,]/.test(text) || /^\p{L}-\d+$/u.test(text)) && /[\p{L}\d]/u.test(text)
