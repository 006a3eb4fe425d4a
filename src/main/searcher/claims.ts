/** What the documents of the library claim, and where two of them say different things. */
import { type Claim, type Claims, claimsOf } from '../../core/conflicts/claims.ts'
import { type Conflict, findConflicts } from '../../core/conflicts/find-conflicts.ts'
import { applyEdits } from '../../core/edits/apply-edits.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { Edits } from '../../core/model/edits.ts'
import type { Database, Row } from '../store/database.ts'
import { numberOf, textOf, textOrNull } from '../store/rows.ts'

/** Puts what a document claims in the place of what it claimed before. Rejected facts too: those come and go with a click. */
export function putClaims(index: Database, num: number, briefing: Briefing, edits: Edits): void {
  const facts = edits.facts.map((edit) => ({ ...edit, state: null }))
  const edited = applyEdits(briefing, { ...edits, facts })
  const { date, matter, claims } = claimsOf(edited)
  const texts = new Map(edited.blocks.map(({ id, text }) => [id, text]))
  const byId = new Map(edited.facts.map((fact) => [fact.id, fact]))
  dropClaims(index, num)
  index.run('INSERT INTO claimants (document, date, matter) VALUES ($num, $date, $matter)', {
    num,
    date,
    matter,
  })
  for (const [nth, claim] of claims.entries()) {
    const fact = byId.get(claim.fact)
    if (fact === undefined) continue
    const { block, sentence, start, end } = fact
    index.run(
      `INSERT OR REPLACE INTO claims (document, fact, nth, key, claim, block, sentence, sentence_start, start, end)
       VALUES ($num, $fact, $nth, $key, $claim, $block, $sentence, $from, $start, $end)`,
      {
        ...{ num, fact: fact.id, nth, key: claim.key, claim: JSON.stringify(claim), block, start, end },
        ...{ sentence: (texts.get(block) ?? '').slice(sentence.start, sentence.end), from: sentence.start },
      },
    )
  }
}

export function dropClaims(index: Database, num: number): void {
  index.run('DELETE FROM claims WHERE document = $num', { num })
  index.run('DELETE FROM claimants WHERE document = $num', { num })
  index.run('UPDATE state SET compared = 0')
}

/** Looks where documents say different things, if any says other things than when it was looked last. @returns whether that changed */
export function compareClaims(index: Database): boolean {
  if (index.get('SELECT 1 FROM state WHERE compared = 0') === null) return false
  return index.transaction(() => {
    const before = JSON.stringify(index.all(listed))
    index.run('DELETE FROM conflicts')
    for (const { one, other } of findConflicts(sharedClaims(index))) put(index, one, other)
    index.run('UPDATE state SET compared = 1')
    return JSON.stringify(index.all(listed)) !== before
  })
}

const listed = 'SELECT * FROM conflicts ORDER BY one, one_fact, other, other_fact'

function put(index: Database, one: Conflict['one'], other: Conflict['other']): void {
  index.run(
    'INSERT INTO conflicts (one, one_fact, other, other_fact) VALUES ($one, $oneFact, $other, $otherFact)',
    {
      ...{ one: Number(one.document), oneFact: one.fact },
      ...{ other: Number(other.document), otherFact: other.fact },
    },
  )
}

/** By document, what other documents say something of too. */
function sharedClaims(index: Database): readonly Claims[] {
  const found = new Map<number, { readonly claimant: Omit<Claims, 'claims'>; readonly claims: Claim[] }>()
  // Only the index of keys is gone through for those that are alone.
  const rows = index.all(
    `SELECT claims.document, claim, date, matter FROM claims JOIN claimants USING (document)
     WHERE key IN (SELECT key FROM claims GROUP BY key HAVING min(document) < max(document))
     ORDER BY claims.document, fact`,
  )
  for (const row of rows) {
    const num = numberOf(row, 'document')
    const known = found.get(num) ?? { claimant: claimantOf(row), claims: [] }
    // As it was written above.
    known.claims.push(JSON.parse(textOf(row, 'claim')) as Claim)
    found.set(num, known)
  }
  return [...found.values()].map(({ claimant, claims }) => ({ ...claimant, claims }))
}

const claimantOf = (row: Row) => ({
  document: String(numberOf(row, 'document')),
  date: textOrNull(row, 'date'),
  matter: textOf(row, 'matter'),
})
