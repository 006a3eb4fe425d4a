/** What a keyboard without them has for letters that Unicode does not take apart: with a stroke, a hook, or joined. */

const lower =
  'æae œoe ßss øo łl đd ðd þth ħh ŧt ıi ȷj ŋn ĸk ſs ƀb ɓb ƈc ɗd ɖd əe ǝe ɛe ƒf ǥg ɠg ɨi ɩi ƙk ƚl ɲn ƞn ɔo ɵo ƥp ɍr ʂs ʈt ƭt ʉu ʋv ⱳw ƴy ɏy ƶz ȥz'

/** Letter → letters; capitals too. */
export const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ẞ', 'SS'],
  ...lower.split(' ').flatMap((pair) => {
    const [letter = '', ...plain] = pair
    const capital = letter.toUpperCase()
    const own = [letter, plain.join('')] as const
    // "ı" and "ß" have no capital of their own.
    return /^\P{ASCII}$/u.test(capital) ? [own, [capital, plain.join('').toUpperCase()] as const] : [own]
  }),
])
