import { Fragment } from 'react'

/** Parts of a line with points between them. Each is set apart, so that one written from the right moves no other. */
export function Parts({ parts }: { readonly parts: readonly (string | null)[] }) {
  return parts
    .filter((part) => part !== null)
    .map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line, which have no other name than their place
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ))
}
