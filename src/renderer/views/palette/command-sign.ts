/** The sign that asks for commands only, also as wide as the input methods of East Asia write it. */
const sign = /^\s*[>＞]/

export const asksForCommands = (query: string): boolean => sign.test(query)

export const withoutSign = (query: string): string => query.replace(sign, '')
