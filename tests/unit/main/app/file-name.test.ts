import { expect, test } from 'vitest'
import { fileName } from '../../../../src/main/app/file-name.ts'
import { injections } from '../../../faults/injection/corpus.ts'
import { fileNames } from './file-name.expected.ts'

test.each(fileNames)('%j', (title, name) => expect(fileName(title)).toBe(name))

test('whatever a title is, the name is a file’s of the folder that was chosen, on any system', () => {
  for (const title of injections) {
    const name = fileName(title)
    expect(name, title).toMatch(/^[^.\s<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*$/u)
    expect(name, title).not.toMatch(/[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/i)
    expect(Buffer.byteLength(`${name}.annotation.part`), title).toBeLessThan(256)
  }
})
