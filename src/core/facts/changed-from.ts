/** What stands before the first of two amounts of which one became the other; needs no tagger. */

export const changed =
  '(?:gr[eo]w(?:n|s)?|r[oi]se[ns]?|increase[ds]?|climb(?:ed|s)?|jump(?:ed|s)?|fell|fallen|falls?|drop(?:ped|s)?|decline[ds]?|decrease[ds]?|shr[aiu]nk|dwindle[ds]?|soar(?:ed|s)?|surge[ds]?|plunge[ds]?|expand(?:ed|s)?|swell(?:ed|s)?|swollen|went|gone)'
/** What stands before the first of two amounts where the one became the other. */
export const changedFrom = new RegExp(`\\b${changed}\\s(?:\\p{L}+ly\\s)?from\\s$`, 'iu')
