import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { filledIn } from '../../../../../src/main/formats/pdf/filled.ts'
import { makePdf } from '../../pages/make-pdf.ts'
import { filled } from './filled.expected.ts'

test.each(filled)('$what', async ({ printed, annotations, lines }) => {
  const content = printed.map(([x, y, words]) => `BT /F 12 Tf ${x} ${y} Td (${words}) Tj ET`).join(' ')
  const bytes = makePdf([{ box: [595, 842], content, more: `/Annots[${annotations.join('')}]` }])
  const read = await readDocument({ bytes, name: 'form.pdf' })
  if (!read.ok) throw new Error(read.error)
  const told = read.value.blocks.map(({ kind, text, rows }) =>
    kind === 'table' ? (rows ?? []).map((cells) => cells.join(' ')).join(' ') : text,
  )
  expect(told.join(' ').replace(/[\t\n]/g, ' ')).toBe(lines.join(' '))
})

test('whatever a file says of its fields, it is read without harm', () => {
  const any = fc.anything()
  const annotation = fc.record(
    {
      subtype: fc.constantFrom('Widget', 'FreeText'),
      fieldType: fc.constantFrom('Tx', 'Ch', 'Btn'),
      fieldValue: fc.oneof(fc.string(), fc.array(fc.string()), any),
      annotationFlags: any,
      rect: fc.oneof(fc.array(fc.double()), any),
      textContent: fc.oneof(fc.array(fc.string()), any),
      textPosition: fc.oneof(fc.array(fc.double()), any),
      contentsObj: fc.record({ str: fc.oneof(fc.string(), any) }),
      defaultAppearanceData: fc.record({ fontSize: any }),
    },
    { requiredKeys: ['subtype'] },
  )
  fc.assert(
    fc.property(fc.array(annotation, { maxLength: 5 }), (annotations) => {
      for (const { text, x, y, width, size } of filledIn(annotations, 1000).flat()) {
        expect(text.trim()).not.toBe('')
        expect([x, y, width, size].every(Number.isFinite)).toBe(true)
      }
    }),
    {
      examples: [
        [
          [
            {
              subtype: 'FreeText',
              contentsObj: { str: 'a\nb' },
              defaultAppearanceData: { fontSize: 1.4e308 },
            },
          ],
        ],
        [
          [
            {
              subtype: 'FreeText',
              contentsObj: { str: 'a\nb' },
              rect: [-1.7e308, -1.7e308, 1.7e308, 1.7e308],
            },
          ],
        ],
        [
          [
            {
              subtype: 'FreeText',
              contentsObj: { str: 'a' },
              defaultAppearanceData: { fontSize: { toString: 0 } },
            },
          ],
        ],
        [[{ subtype: 'FreeText', contentsObj: { str: 'a' }, rect: [Symbol.iterator, 1n, 2, 3] }]],
      ],
    },
  )
})

test('no more is taken than there is room for', () => {
  const each = { subtype: 'FreeText', contentsObj: { str: 'x'.repeat(600) }, rect: [0, 0, 100, 20] }
  expect(filledIn([each, each], 1000)).toHaveLength(1)
})
