/** Where main serves a picture of a document. */
export const figureAddress = (hash: string): string => `app://precis/figure/${hash}`
