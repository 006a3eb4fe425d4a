/** Text without what can be sent but not stored: halves of a character, and the sign that ends strings elsewhere. */
export const clean = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '')

/** Whether there is nothing of that in it. */
export const isClean = (text: string): boolean => clean(text) === text
