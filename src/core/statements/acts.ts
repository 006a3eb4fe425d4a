/** What is brought about, and where things happen: the words right before the name. */

/** Signed, hosted, joined: what was done to a thing is worth naming. */
const bringing =
  'sign|ratif|join|conclud|adopt|establish|launch|host|attend|announc|creat|conven|open|approv|implement|enact|found|lead|led|chair'
export const brought = new RegExp(`\\b(?:${bringing})[a-z]*\\s(?:the\\s)?$`, 'i')
/** The verb of a thing that was brought about, or held. */
export const wasBrought = new RegExp(`^(?:(?:${bringing})[a-z]*|held|signed|formed|named|set)$`, 'i')

/** What happens in one place. */
export const takesPlace =
  /\b(?:held|met|sign(?:ed)?|hosted|took place|takes place|opened|convened|launched|adopted|gathered|founded|established)\s(?:[\p{L}\s]{0,40}\s)?in\s$/iu
