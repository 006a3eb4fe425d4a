import { expect, test } from 'vitest'
import { carry } from '../../../../src/renderer/text/dragged.ts'

test('a passage is carried as a text and as inert markup', () => {
  const carried = new Map<string, string>()
  carry(
    { effectAllowed: 'all', setData: (type, text) => void carried.set(type, text) },
    '“Tides < 2 m & <b>calm</b>, quay\u00adside”\nPort notes, Tides',
  )
  expect([...carried]).toEqual([
    ['text/plain', '“Tides < 2 m & <b>calm</b>, quayside”\nPort notes, Tides'],
    ['text/html', '<p>“Tides &lt; 2 m &amp; &lt;b&gt;calm&lt;/b&gt;, quayside”<br>Port notes, Tides</p>'],
  ])
})
