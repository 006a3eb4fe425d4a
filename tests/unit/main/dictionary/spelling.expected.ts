/** What the check of spelling is to say of words, and what it is to suggest: written before it was. */

/** American or British. */
type English = 'us' | 'uk'

/** Words of the document at hand, and of the user's own, that the checks below know. */
export const documentText = 'The Vrelling Compact (VrC) binds Tornhaven and its three harbourmasters.'
export const ownWords = ['brefing', 'Okonjima'] as const

/** A word, and in which English it is right. */
export const checked: readonly (readonly [word: string, right: readonly English[]])[] = [
  ['the', ['us', 'uk']],
  ['The', ['us', 'uk']],
  ['teh', []],
  ['negotiations', ['us', 'uk']],
  ['undersecretary', ['us', 'uk']],
  // Of two countries.
  ['colour', ['uk']],
  ['color', ['us']],
  ['centre', ['uk']],
  ['center', ['us']],
  ['organise', ['uk']],
  // Oxford's way is right in Britain too.
  ['organize', ['us', 'uk']],
  ['Organization', ['us', 'uk']],
  ['organizng', []],
  ['travelled', ['uk']],
  ['traveled', ['us']],
  // Names as they are written.
  ['London', ['us', 'uk']],
  ['london', []],
  ['LONDON', ['us', 'uk']],
  ['McDonald', ['us', 'uk']],
  // What is all capitals is mostly letters that stand for something.
  ['NATO', ['us', 'uk']],
  ['XQZV', ['us', 'uk']],
  // Apostrophes, straight and curled.
  ["don't", ['us', 'uk']],
  ['don’t', ['us', 'uk']],
  ['dont', []],
  ["minister's", ['us', 'uk']],
  ['ministers’', ['us', 'uk']],
  ["ministar's", []],
  ['’twas', ['us', 'uk']],
  // Joined words are right where their parts are.
  ['cross-border', ['us', 'uk']],
  ['cros-border', []],
  // Accents may stand.
  ['naïve', ['us', 'uk']],
  ['café', ['us', 'uk']],
  // No words, or none of English.
  ['12th', ['us', 'uk']],
  ['B2B', ['us', 'uk']],
  ['b', ['us', 'uk']],
  ['нота', ['us', 'uk']],
  ['会議', ['us', 'uk']],
  ['ブリーフィングnote', ['us', 'uk']],
  ['-', ['us', 'uk']],
  ['', ['us', 'uk']],
  // The document's, in any letters, and its possessives.
  ['Vrelling', ['us', 'uk']],
  ['vrelling', ['us', 'uk']],
  ['Tornhaven’s', ['us', 'uk']],
  ['VrC', ['us', 'uk']],
  ['Vreling', []],
  // The user's own.
  ['brefing', ['us', 'uk']],
  ['Brefing', ['us', 'uk']],
  ['Okonjima', ['us', 'uk']],
  ['okonjima', []],
]

/** A misspelt word, and what is suggested first. */
export const firstSuggested: readonly (readonly [word: string, first: string, english?: English])[] = [
  ['teh', 'the'],
  ['recieve', 'receive'],
  ['definately', 'definitely'],
  ['seperate', 'separate'],
  ['accomodate', 'accommodate'],
  ['goverment', 'government'],
  ['Goverment', 'Government'],
  ['occured', 'occurred'],
  ['comittee', 'committee'],
  ['adress', 'address'],
  ['untill', 'until'],
  ['tommorow', 'tomorrow'],
  ['embarass', 'embarrass'],
  ['thier', 'their'],
  ['beleive', 'believe'],
  ['independant', 'independent'],
  ['knowlege', 'knowledge'],
  ['neccessary', 'necessary'],
  ['occassion', 'occasion'],
  ['priviledge', 'privilege'],
  ['refered', 'referred'],
  ['succesful', 'successful'],
  ['sanctons', 'sanctions'],
  ['embasy', 'embassy'],
  ['agreemnt', 'agreement'],
  ['negociate', 'negotiate'],
  ['publically', 'publicly'],
  ['alot', 'a lot'],
  ['ofthe', 'of the'],
  ['dont', "don't"],
  ['london', 'London'],
  ['Wendesday', 'Wednesday'],
  ['colour', 'color', 'us'],
  ['color', 'colour', 'uk'],
  ['organise', 'organize', 'us'],
  ['minstry’s', 'ministry’s'],
  // The document's words come first.
  ['Vreling', 'Vrelling'],
  ['Tornhavn', 'Tornhaven'],
]

/** Suggested, but another word may be meant as well. */
export const amongSuggested: readonly (readonly [word: string, wanted: string])[] = [
  ['wich', 'which'],
  ['calender', 'calendar'],
  ['freind', 'friend'],
  ['wierd', 'weird'],
  ['tomarrow', 'tomorrow'],
  ['phisical', 'physical'],
  ['aquire', 'acquire'],
  ['rythm', 'rhythm'],
  ['maintenence', 'maintenance'],
  ['persistant', 'persistent'],
]

/** Nothing is near. */
export const nothingSuggested: readonly string[] = ['xqzvbnw', 'qqqqqqqqqqqqqqqq']

/** Right, but never offered. */
export const neverSuggested: readonly string[] = ['shit', 'bullshit']
/** What one letter parts from them. */
export const nearThose: readonly string[] = ['shitt', 'bulshit']

/** The English of a setting, for the language of the system. */
export const followed: readonly (readonly [language: string, english: English])[] = [
  ['en-US', 'us'],
  ['en', 'us'],
  ['en-GB', 'uk'],
  ['en-AU', 'uk'],
  ['en-NZ', 'uk'],
  ['en-IE', 'uk'],
  ['en-IN', 'uk'],
  ['en-ZA', 'uk'],
  ['ja', 'us'],
  ['de-DE', 'us'],
  ['', 'us'],
]
