import { expect, test } from 'vitest'
import { readCardDetail } from '../../../../../src/main/store/card-details.ts'
import { connect } from '../../../../../src/main/store/database.ts'
import type { Pack } from '../../../../../src/main/store/pack/compare.ts'
import { documentA, now } from '../helpers.ts'
import { act, addDocument, bring, emptyLibrary, library, packOf } from './helpers.ts'

/** A pack as nobody but a stranger makes it: with a card that begins anew after any rating there will ever be. */
async function strange(): Promise<Pack> {
  const theirs = await library()
  act(theirs, documentA, { kind: 'card', id: 'c1', words: 'Where?' })
  const { db, ...pack } = await packOf(theirs, [documentA])
  db.close()
  const opened = connect(db.file, { readOnly: false })
  opened.run(
    `INSERT INTO card_details (document, card, tags, reset_after, due_day, due_after)
     VALUES ($document, 'c1', '["theirs"]', 1000000, 30000, 1)`,
    { document: documentA },
  )
  return { ...pack, db: opened }
}

test.each(['here', 'not here'])(
  'of what is said of a card in a pack only its tags come, where its document is %s',
  async (where) => {
    const ours = await emptyLibrary()
    if (where === 'here') await addDocument(ours, documentA)
    bring(ours, await strange())
    expect(readCardDetail(ours, documentA, 'c1')).toEqual({
      ...{ card: 'c1', tags: ['theirs'], resetAfter: null, due: null, startingState: null },
    })
    act(ours, documentA, { kind: 'rate', id: 'c1', at: now })
    expect(ours.all('SELECT card FROM memories')).toEqual([{ card: 'c1' }])
  },
)
