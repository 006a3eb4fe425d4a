import { type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program in the project's folder with inherited stdio.
 * @returns its exit code; 1 when a signal ended it.
 * @throws when it cannot be started.
 */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
    child.once('error', fail)
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** Runs a tool of node_modules/.bin; see `run`. */
export function runTool(name: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return run(...tool(name, args), options)
}

/** The command and arguments of a tool of node_modules/.bin. */
export function tool(name: string, args: readonly string[]): [string, readonly string[]] {
  // On Windows the tools are .cmd files, which only a shell can start; npx finds them by itself.
  if (process.platform === 'win32') return ['cmd.exe', ['/c', 'npx', name, ...args]]
  return [join(ROOT, 'node_modules', '.bin', name), args]
}

/** Runs a script of package.json; see `run`. */
export function runScript(name: string, options: SpawnOptions = {}): Promise<number> {
  if (process.platform === 'win32') return run('cmd.exe', ['/c', 'npm', 'run', name], options)
  return run('npm', ['run', name], options)
}

/** This process's environment, without what would make Electron start as plain Node. */
export function electronEnv(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE, ...env } = process.env
  return { ...env, ...extra }
}
