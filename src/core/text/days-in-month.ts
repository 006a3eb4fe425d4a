/** How long the months are. */

/** Stands for a year that is not said: it has every day that there may be. */
export const leapYear = 2000

/** @param month from 1 to 12 */
export const daysInMonth = (month: number, year: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()
