/** Offices and titles that stand before a person's name: "Prime Minister", "Minister of Justice", "Dr.". */

const field =
  '\\p{Lu}\\p{Ll}+(?:\\s(?:Affairs|Development|Security|Planning|Resources|Relations|Services|Policy|Cooperation))?'
/** "Minister of Justice", "Minister for Foreign Affairs and Trade". */
const portfolio = `(?:\\s(?:of|for)\\s(?:the\\s)?(?:${field},\\s)?${field}(?:\\sand\\s${field})?)?`
const office = `(?:(?:Vice |Deputy )?President|(?:Deputy )?Prime Minister|(?:Foreign |Defen[cs]e |Finance |Trade |Vice |Senior )?Minister${portfolio}|(?:Deputy |Under |Assistant )?Secretary(?:-General| General)?${portfolio}|Ambassador|Senator|Representative|Congress(?:man|woman)|Governor|Mayor|King|Queen|Prince|Princess|Emperor|Empress|Pope|Chancellor|Premier|Admiral|Colonel|Captain|Judge|(?<!of\\s)(?:Chief )?Justice|(?:Vice )?Chair(?:man|woman)?|(?:Deputy )?(?:Executive |Managing )?Director(?:[ -]General)?|(?:High )?Commissioner|Administrator|(?:Comptroller|Inspector|Attorney|Surgeon|Lieutenant|Major|Brigadier)[ -]General|(?:Chief )?Advis[eo]r|Professor|CEO|CFO|Chief Executive|First Lady|Sir|Dame|(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen)\\.?)`
/** Source of a pattern for one office or more before a name; holds no capturing group. */
export const offices = `(?:${office}(?:\\s(?=${office}\\s)|(?=\\s)))+`

const leadingOffices = new RegExp(`^${offices}\\s`, 'u')

/** The name alone: "Prime Minister Jens Berg" is "Jens Berg". */
export const withoutOffice = (text: string): string => text.replace(leadingOffices, '') || text
