/** The address of a paragraph, which Precis opens when it is started with it (main/open-with.ts reads it). */
export const paragraphLink = (document: string, block: string): string => `precis://${document}/${block}`
