import { createElement, Fragment, type ReactNode } from 'react'

/** A message with elements in it, from the parts that its function gives in the order of its language. */
export const Phrase = ({ of }: { readonly of: readonly ReactNode[] }): ReactNode =>
  createElement(Fragment, null, ...of)
