import { useHalf } from '../state/half.ts'

/** The element of a page that is shown: the window has one main part, and what stands beside it is none. */
export const usePageTag = (): 'main' | 'section' => (useHalf() === 'beside' ? 'section' : 'main')
