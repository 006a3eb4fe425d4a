import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { bytesOf } from '../../../faults/hostile-parts.ts'
import { makeOdt, makePptx } from '../../../faults/office-parts.ts'
import { odtPictures, pptxPictures } from './office-pictures.expected.ts'
import { picturesAs, shownFigures } from './shown.ts'

async function shown(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await readDocument({ bytes, name: 'x' })
  if (!document.ok) throw new Error(document.error)
  expect(document.value.notes).not.toContainEqual(expect.stringContaining('left out'))
  return shownFigures(document.value)
}

describe('pictures of presentations', () => {
  test.each(pptxPictures)('$what', async ({ source, links, pictures, shows }) => {
    expect(await shown(makePptx([source], links, picturesAs(pictures)))).toEqual(shows)
  })
})

describe('pictures of OpenDocument texts', () => {
  test.each(odtPictures)('$what', async ({ source, pictures, shows }) => {
    expect(await shown(makeOdt(source, picturesAs(pictures)))).toEqual(shows)
  })

  test('in a flat file they stand in the text', async () => {
    const [picture] = picturesAs({ 'a.png': [120, 90] })
    const base64 = Buffer.from(picture?.data ?? []).toString('base64')
    const folded = base64.replace(/(.{60})/g, '$1\n      ')
    const image = `<draw:image><office:binary-data>\n${folded}\n</office:binary-data></draw:image>`
    const flat = `<?xml version="1.0"?>\n<office:document office:mimetype="x"><office:body><office:text><text:p>One.<draw:frame>${image}</draw:frame></text:p></office:text></office:body></office:document>`
    expect(await shown(bytesOf(flat))).toEqual(['paragraph: One.', '120x90'])
  })
})
