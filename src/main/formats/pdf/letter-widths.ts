/** About how wide a text is set, in ems of no font in particular. */
export const widthOf = (text: string): number =>
  text
    .replace(/[\s.,:;'!|()[\]ijlItfr/-]/g, 'i')
    .split('')
    .reduce((sum, letter) => sum + (letter === 'i' ? 0.3 : /[\p{Lu}mw]/u.test(letter) ? 0.72 : 0.54), 0)
