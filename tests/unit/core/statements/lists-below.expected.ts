/** Lines with the items of the list below them, and what of them is asked for together. */
export const listsBelow: readonly {
  readonly says: string
  readonly lead: string
  readonly items: readonly string[]
  readonly found: readonly string[] | null
}[] = [
  {
    says: 'things below a sentence',
    lead: 'The toll of the outer lock covers the following:',
    items: ['Pilotage', 'Light dues', 'Mooring at the eastern quay'],
    found: ['Pilotage', 'Light dues', 'Mooring at the eastern quay'],
  },
  {
    says: 'without the marks between them',
    lead: 'The harbour office of Lund keeps three registers:',
    items: ['ships under repair;', 'pilots on leave; and', 'unpaid dues.'],
    found: ['ships under repair', 'pilots on leave', 'unpaid dues'],
  },
  {
    says: 'things below a label',
    lead: 'Dry cargo:',
    items: ['Grain', 'Ore', 'Coal'],
    found: ['Grain', 'Ore', 'Coal'],
  },
  {
    says: 'without what stands in brackets behind them',
    lead: 'Ropes of first choice:',
    items: ['Hemp (tarred before use)', 'Manila', 'Coir (for light craft)'],
    found: ['Hemp', 'Manila', 'Coir'],
  },
  {
    says: 'with the letters of a name',
    lead: 'Boards of the harbour:',
    items: ['Pilotage and Lights Board (PLB)', 'Wreck Inquiry Board (WIB)'],
    found: ['Pilotage and Lights Board (PLB)', 'Wreck Inquiry Board (WIB)'],
  },
  {
    says: 'acts that a body does',
    lead: 'The wreck inspector of Lund may:',
    items: ['board any stranded ship', 'seal its cargo', 'call its crew as witnesses'],
    found: ['board any stranded ship', 'seal its cargo', 'call its crew as witnesses'],
  },
  {
    says: 'one thing',
    lead: 'Dry cargo:',
    items: ['Grain'],
    found: null,
  },
  {
    says: 'more than five',
    lead: 'Dry cargo:',
    items: ['Grain', 'Ore', 'Coal', 'Salt', 'Sand', 'Lime'],
    found: null,
  },
  {
    says: 'a long item',
    lead: 'The toll of the outer lock covers the following:',
    items: ['Pilotage from the outer buoy to any berth on the eastern side of the basin', 'Light dues'],
    found: null,
  },
  {
    says: 'labels with what they mean',
    lead: 'The port has two seasons:',
    items: ['Open: ships may enter', 'Closed: ice keeps them out'],
    found: null,
  },
  {
    says: 'orders to the reader',
    lead: 'Before a ship leaves the dry dock:',
    items: ['Check the caulking', 'Close the sluice', 'Light the lamps'],
    found: null,
  },
  {
    says: 'what a learner will be able to do',
    lead: 'By the end of this chapter, you will be able to:',
    items: ['Name the parts of a lock', 'Explain how a lock is filled'],
    found: null,
  },
  {
    says: 'examples',
    lead: 'Dry cargo is carried loose, for example:',
    items: ['Grain', 'Ore', 'Coal'],
    found: null,
  },
  {
    says: 'some of many',
    lead: 'Here are some of the ships in port:',
    items: ['Aurora', 'Sirius', 'Vega'],
    found: null,
  },
  {
    says: 'ends in others',
    lead: 'Dry cargo:',
    items: ['Grain', 'Ore', 'Other loose goods'],
    found: null,
  },
  {
    says: 'a word of the page',
    lead: 'See also:',
    items: ['Harbour dues', 'Pilotage'],
    found: null,
  },
  {
    says: 'a line that points elsewhere',
    lead: 'They carry the following:',
    items: ['Grain', 'Ore', 'Coal'],
    found: null,
  },
  {
    says: 'addresses',
    lead: 'Offices of the harbour:',
    items: ['lund.example.org', 'vessen.example.org'],
    found: null,
  },
  {
    says: 'whole sentences',
    lead: 'The harbour office of Lund has two rules:',
    items: ['No ship may enter at night.', 'Every ship takes a pilot.'],
    found: null,
  },
  {
    says: 'a question and its choices',
    lead: 'The rope that is best for light craft is called:',
    items: ['hemp', 'manila', 'coir'],
    found: null,
  },
  {
    says: 'things and acts in one list',
    lead: 'The wreck inspector of Lund has:',
    items: ['a boat', 'board any stranded ship', 'two clerks'],
    found: null,
  },
]
