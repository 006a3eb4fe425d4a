/**
 * Dates and names that are joined are one answer. Written before the code: of each sentence what is asked of its dates, or
 * of its names, stands between bars.
 */
export const joinedDates: readonly string[] = [
  'Strikes broke out in the weaving mills of Norwick in |1834 and 1836|.',
  'Fairs were held on the meadow below the castle in |1834, 1836 and 1840|.',
  'The games of the northern ports were held in |1904, 1908, and 1912|.',
  'The lock below the old weir was shut on |May 3 and 7, 2012|.',
  'The two boards met at the pilot house on |3 and 7 May 2012|.',
  'Output of the three northern mines rose in |May and June 2011|.',
  'The pilots and the owners met in Norwick in |May 2011 and June 2012|.',
  'Votes on the new harbour were held on |4 May 2011 and 9 June 2011|.',
  'The number of herring in the fjord fell in the |1970s and 1980s|.',
  'The harbour trust of Norwick sold land to the town in |1921 or 1922|.',
  // A range is one date already.
  'The ferry between the two islands was laid up between |May 3 and 7, 2012|.',
  'The lighthouse tender served the outer islands from |2019-2021|.',
  'The old lock was rebuilt in stone between |1834 and 1836|.',
  // What it is joined with goes on, or it only says which things are meant: the years are found, and not as one.
  'Output grew fast in the |1950s| and |1960s|, and in the second half of the |1990s|.',
  'His portrait is on 1963 and |1985| Australian postage stamps.',
  // Each tells of something else.
  'The mill opened in |1834| with forty looms and closed in |1902| after a fire.',
  'The mill was built in |1834| and 40 looms were bought from Lund.',
]

export const joinedNames: readonly string[] = [
  'The treaty on the use of the strait was signed by |President Anna Berg and Prime Minister Jens Holm|.',
  '|Norway, Sweden and Denmark| founded the union of northern pilots in 1958.',
  'The pilot union runs schools for its members in |Norway and Denmark|.',
  '|The Harbour Board and the Pilot Union| signed the accord on night work in 1990.',
  'The pipeline carries gas under the sea to |Germany, Poland, and Lithuania|.',
  // Of many, one is asked with the others shown.
  'The league of ports has members in |Norway|, |Denmark|, |Sweden|, |Germany|, |Poland|, |Latvia|, |Estonia| and |Russia|.',
  // Each tells of something else.
  'The talks on herring were held in |Norway| and |Denmark| paid for them.',
  'The crew is mostly from |Norway| and the |Pilot Union| rates the harbour among the best.',
  'The pilots sailed from |Norway| to |Denmark| in nine hours.',
]
