/** What a table holds under a name that comes from outside: nothing for the names that every object has besides its own. */
export const entryIn = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
