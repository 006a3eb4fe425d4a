/**
 * Which compiler made the facts and cards of a document: raised by one with each release that makes others of the same
 * text (a golden test asks for it), never for the app's own sake. Documents of an older one are made anew. Those that
 * were made before there was a number count as 0.
 */
export const compilerVersion = 2
