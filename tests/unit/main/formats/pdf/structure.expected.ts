/**
 * A page with a table whose cells break over lines, stand empty or go over several columns; a list in a list; a text set
 * beside another; and a picture: printed with tags by Chromium, and by LibreOffice from what Pandoc made of it.
 */
export const weirs: readonly string[] = [
  '1 Weirs of the upper reach',
  'paragraph: Four weirs hold the water of the upper reach between the two mills, and each is read once a day.',
  '2 Readings of last year',
  'paragraph: The keeper wrote down the level of each weir and who read it, as the order of 1968 asks.',
  'caption: Table 1. Levels of the weirs, in centimetres.',
  'row: Weir | Level |  | Read by | Note',
  'row:  | Least | Most |  | ',
  'row: Alder weir | 41 | 188 | The keeper of the upper mill and both of his sons | Gate shut from May until the end of September',
  'row: Stone weir | 38 | 172 | Parish clerk | ',
  'row: Long weir |  | 1,204 | Parish clerk | Gauge was lost in the flood of February',
  'row: Foot weir | 52 | 160 | Nobody | New',
  '2 What is to be mended',
  'paragraph: Stone is brought from the quarry at the ford.',
  'paragraph: Three works are planned before the next winter, and the parish pays for the first two of them.',
  'item1: The sill of Stone weir is raised by 12 centimetres',
  'item2: oak beams first',
  'item2: then stone on both sides',
  'item1: Long weir gets a new gauge',
  'figure: Six bars for six months, of which the fourth is the highest',
  'caption: Figure 1. Water over Alder weir by month.',
  '2 Who answers for it',
  'paragraph: The board of the reach meets on the first Monday of March and hears the keeper and the clerk.',
]

/** What LibreOffice sets there as drawn for its looks is a figure that nothing is said of. */
export const untold = 'figure: '
