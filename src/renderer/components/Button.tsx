import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type Props = ComponentProps<'button'> & { readonly kind?: 'primary' | 'plain' | 'link' }

/** The one button: primary (one on a screen), plain, or quiet as a link. */
export function Button({ kind = 'plain', className, ...rest }: Props) {
  return <button type="button" {...rest} className={`${styles[kind]} ${className ?? ''}`} />
}
