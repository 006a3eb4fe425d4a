/** 0 is Monday. (1970-01-01 was a Thursday.) @param day a study day, counted from 1970-01-01 */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7
