const mega = 1_000_000

/** What backups may take together, in bytes, as it can be chosen. */
export const budgets = [200 * mega, 500 * mega, 1000 * mega, 2000 * mega, 5000 * mega, 20_000 * mega] as const
export const defaultBudget = 2000 * mega
/** The number of last sound, differing backups that stay whatever the budget. */
export const fewestBackups = 3
