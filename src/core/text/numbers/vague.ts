/** Numbers that nobody counted: "tens of thousands of", "dozens of". They have no value. */
export const vagueCount =
  '(?:(?:tens|hundreds|thousands)\\sof\\s){0,2}(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)\\sof'

/** Whether a text may hold a vague count. */
export const mayBeVague = (text: string): boolean =>
  /(?:dozen|score|hundred|thousand|illion|lakh|crore|ten)s\sof\s/i.test(text)
