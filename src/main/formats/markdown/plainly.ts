/** Whether a plain text is Markdown that only lacks its name. One sign proves little: stars and dashes are everybody's. */

/** What Markdown alone writes so. */
const signs: Readonly<Record<string, RegExp>> = {
  heading: /^#{1,6}[ \t]+\S.*\n[ \t]*\n/m,
  fence: /^(`{3,}|~{3,})[\w-]*[ \t]*\n(?:.*\n){1,200}?\1[ \t]*$/m,
  table:
    /^[ \t]{0,9}\|?[ \t]{0,9}:?-{2,200}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{2,200}:?[ \t]{0,9}){1,50}\|?[ \t]{0,9}$/m,
  link: /\[[^[\]\n]{1,200}\]\((?:https?:\/\/|[./#]|[\w-]+\.\w)[^()\s]{0,500}\)/,
  bold: /(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*.*\n(?:.*\n){0,200}?.*(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*/m,
  'front matter': /^---\n(?:[\w-]+:.*\n){1,50}---\n/,
}

/** Characters at the start that are looked at. */
const looked = 20_000

/** Two signs of different kinds, or headings of different levels. */
export function isPlainlyMarkdown(text: string): boolean {
  const start = text.slice(0, looked).replace(/\r\n?/g, '\n')
  const found = Object.values(signs).filter((sign) => sign.test(start)).length
  return found > 1 || new Set(levelsIn(start)).size > 1
}

/** Of the headings that stand alone: lines of a program's comments do not. */
function levelsIn(text: string): readonly number[] {
  return [...`\n${text}`.matchAll(/(?<=\n[ \t]*\n|^\n)(#{1,6})[ \t]+\S.*\n[ \t]*\n/g)].map(
    ([, marks = '']) => marks.length,
  )
}
