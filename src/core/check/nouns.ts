/** Nouns by what a definite article before them asks of the reader. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** There is one of it, or everybody knows which: "the sea", "the heart", "the morning". */
export const unique = set(
  `world sun moon earth sky sea ocean weather climate pole poles equator internet web atmosphere universe environment
  economy public press law past future present poor rich elderly young unemployed blind deaf sick dead wounded living wealthy army navy police church north south
  east west northeast northwest southeast southwest coast ground surface air water body heart brain blood skin liver
  kidney kidneys stomach toe eye eyes lungs head hand hands foot feet day night morning evening afternoon week month year
  century decade spring summer autumn winter season weekend time end beginning start middle railway railways market
  markets home family land countryside military media top bottom side right rights
  same most least more rest
  telegraph telephone radio wheel horse plough printing`.replace(/\s+/g, ' '),
)

/** There is one of it in a land: a name of a place must be shown. */
export const ofPlace = set(
  'country nation state government president parliament congress senate king queen emperor capital city town village population people constitution border borders minister ministry treasury crown court republic kingdom empire valley river coast region island district county province council mayor governor countries nations sides parties governments partners allies states',
)

/** It is one of many, and was named once: without that the reader cannot know which. */
export const toldOnce = set(
  `takeover merger summit meeting dispute strike company companies firm firms agreement agreements deal study studies
  report survey project projects programme program scheme bill amendment treaty contract industry plant factory mill team
  group committee board authors author researchers model models algorithm system process method approach figure figures
  rate rates result results change changes decision proposal plan fund initiative policy crisis war disaster attack
  election vote case patient patients trial experiment sample samples data movement area site building house ship station
  man woman boy girl couple article paper document section chapter rule regulation requirement requirements bank hospital
  school university party union act order commission council agency department office authority centre center
  organization organisation association foundation institute trust framework declaration statement convention protocol
  conference event incident accident explosion fire flood storm software machine device tool vehicle satellite rover
  technology platform network database service product products task mission operation exercise visit trip journey
  negotiations talks conflict battle campaign reform reforms measure measures step steps effort efforts arrangement
  arrangements partnership alliance grant loan investment amount total sum share proportion percentage increase
  decrease decline rise fall drop growth difference loss losses damage victims killers killer suspect defendant
  plaintiff judge jury letter book film novel poem song painting museum park bridge tunnel canal dam road line route
  experimenters participants students teacher teachers workers strikers settlers owners residents inhabitants villagers
  soldiers troops rebels protesters delegates members signatories`.replace(/\s+/g, ' '),
)

/** In rules and advice they stand for anybody who is one. */
export const roles = set(
  'owner employer employee user buyer seller tenant landlord operator driver applicant reader consumer customer borrower lender taxpayer voter mother father child parent worker male female doctor nurse physician surgeon clinician defendant prosecutor captain pilot farmer artist poet',
)

/** Such a doer or thing is one of many even behind a noun: "the bus company". */
export const oneOfMany = set(
  'company companies firm firms plant factory mill team group man woman patient patients committee meeting report study contract deal site building house school hospital',
)

/** Things that are brought somewhere. */
export const carried = set(
  'rover satellite machine device tool vehicle ship film book novel painting software system data samples sample report letter',
)
