/** Sentences cut by hand into opener / subject / verbs / rest; null where no clause is plain. */
export const clauses: readonly (readonly [string, string | null])[] = [
  ['The committee approved the budget.', '/ The committee / approved / the budget'],
  [
    'The tenant must pay the rent on the first day of the month.',
    '/ The tenant / must pay / the rent on the first day of the month',
  ],
  ['In 1904, the town opened its first tram line.', 'In 1904, / the town / opened / its first tram line'],
  ['After the storm, the crew repaired the mast.', 'After the storm, / the crew / repaired / the mast'],
  [
    'The secretary will not send the minutes before Friday.',
    '/ The secretary / will not send / the minutes before Friday',
  ],
  ['Copper conducts heat better than iron.', '/ Copper / conducts / heat better than iron'],
  ['The height of the tower is 40 metres.', '/ The height of the tower / is / 40 metres'],
  ['The harbour, which is shallow, needs a dredger.', '/ The harbour, which is shallow, / needs / a dredger'],
  ['Anna Weber and Tomas Lind founded the school.', '/ Anna Weber and Tomas Lind / founded / the school'],
  ['Each year the museum lends 40 paintings.', 'Each year / the museum / lends / 40 paintings'],
  ['But the court rejected the appeal.', 'But / the court / rejected / the appeal'],
  [
    'If the alarm sounds, the guard must lock the gate.',
    'If the alarm sounds, / the guard / must lock / the gate',
  ],
  ['In 1907 Norwick opened a new school.', 'In 1907 / Norwick / opened / a new school'],
  ['Members may vote by post.', '/ Members / may vote / by post'],
  ['The bridge has been closed since March.', '/ The bridge / has been closed / since March'],
  ['Tolls, fees and fines pay for the road.', '/ Tolls, fees and fines / pay / for the road'],
  ['They elected a new chair.', '/ They / elected / a new chair'],
  ['A blue lamp on the front panel.', null],
  ['Opening hours and prices', null],
  ['Remove the cover.', null],
  ['', null],
]
/** Sentences of more than one clause, by the verbs of each. */
export const joined: readonly (readonly [string, readonly string[]])[] = [
  ['The council approved the plan, and the mayor signed the contract.', ['approved', 'signed']],
  ['The report says that the pump failed.', ['says', 'failed']],
  ['The bridge is closed; the tunnel will reopen in May.', ['is closed', 'will reopen']],
  ['The farmers sold wool, while the weavers made cloth.', ['sold', 'made']],
  ['The committee approved the budget.', ['approved']],
]
/** Items of a plan that begin with their verb, by what follows it; null where none does. */
export const orders: readonly (readonly [string, string | null])[] = [
  ['Establish a working group on water', 'a working group on water'],
  ['Publish the results by June', 'the results by June'],
  ['Jointly fund two new clinics', 'two new clinics'],
  ['Training of the staff', null],
  ['Opened the new wing', null],
]
