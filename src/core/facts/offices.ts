/** Offices and titles that stand before a person's name: "Prime Minister", "Minister of Justice", "Dr.". */

/** @param word a word of a field: "Justice" */
const fieldOf = (word: string) =>
  `${word}(?:\\s(?:Affairs|Development|Security|Planning|Resources|Relations|Services|Policy|Cooperation))?`
/** "Minister of Justice", "Minister for Foreign Affairs and Trade". */
const portfolioOf = (field: string) =>
  `(?:\\s(?:of|for)\\s(?:the\\s)?(?:${field},\\s)?${field}(?:\\sand\\s${field})?)?`
const officeOf = (portfolio: string) =>
  `(?:(?:Vice |Deputy )?President|(?:Deputy )?Prime Minister|(?:Foreign |Defen[cs]e |Finance |Trade |Vice |Senior )?Minister${portfolio}|(?:Deputy |Under |Assistant )?Secretary(?:-General| General)?${portfolio}|Ambassador|Senator|Representative|Congress(?:man|woman)|Governor|Mayor|King|Queen|Prince|Princess|Emperor|Empress|Pope|Chancellor|Premier|Admiral|Colonel|Captain|Judge|(?<!of\\s)(?:Chief )?Justice|(?:Vice )?Chair(?:man|woman)?|(?:Deputy )?(?:Executive |Managing )?Director(?:[ -]General)?|(?:High )?Commissioner|Administrator|(?:Comptroller|Inspector|Attorney|Surgeon|Lieutenant|Major|Brigadier)[ -]General|(?:Chief )?Advis[eo]r|Professor|CEO|CFO|Chief Executive|First Lady|Sir|Dame|(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen)\\.?)`
/** Source of a pattern for one office or more before a name; holds no capturing group. */
const officesOf = (office: string) => `(?:${office}(?:\\s(?=${office}\\s)|(?=\\s)))+`
export const offices = officesOf(officeOf(portfolioOf(fieldOf('\\p{Lu}\\p{Ll}+'))))
/** The same where capitals are not looked at. */
export const foldedOffices = officesOf(officeOf(portfolioOf(fieldOf('\\p{L}{2,}'))))

const leadingOffices = new RegExp(`^${offices}\\s`, 'u')

/** The name alone: "Prime Minister Jens Berg" is "Jens Berg". */
export const withoutOffice = (text: string): string => text.replace(leadingOffices, '') || text
