import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The file of a language as a user might have it. */
export const germanFile = require.resolve('@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz')
