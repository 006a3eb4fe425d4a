/** Words before a number that name a thing by it instead of counting: "Section 5", "No. 7", "Flight 12". */
export const namingWord =
  'sections?|chapters?|parts?|articles?|titles?|figures?|figs?\\.|tables?|box(?:es)?|appendix|annex|pages?|pp?\\.|nos?\\.|numbers?|steps?|phases?|tiers?|levels?|options?|items?|paragraphs?|paras?\\.|version|question|act|law|order|resolution|rule|form|code|rooms?|suites?|gates?|platforms?|type|category|class|grade|group of|flights?|routes?|footnote|notes?|goals?|targets?'
