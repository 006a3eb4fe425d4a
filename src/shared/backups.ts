const mebi = 2 ** 20

/** What backups may take together, in bytes, as it can be chosen. */
export const budgets = [256 * mebi, 512 * mebi, 1024 * mebi, 2048 * mebi, 5120 * mebi, 20480 * mebi] as const
export const defaultBudget = 2048 * mebi
/** So many stay whatever the budget: the last sound ones that differ. */
export const fewestBackups = 3
