/**
 * Which Precis read a document and made its facts and cards: raised by one with each release that makes something else of
 * the same file, be it the reader of its format, the structure of its text, or its facts and cards (a golden test asks for
 * it), never for the app's own sake. Documents of an older one are read anew from their file or, where that was not kept,
 * made anew from their text. Those that were made before there was a number count as 0.
 */
export const compilerVersion = 8
