/**
 * Takes the network from a process, and the ways to start another that would have it. To be imported before all else by
 * what reads hostile bytes: nothing of it needs a network, so whoever asks for one is not ours.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module'

/** What stays of a module: what others are made of without opening anything. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  net: ['Socket', 'Stream', 'Server', 'BlockList', 'SocketAddress', 'isIP', 'isIPv4', 'isIPv6'],
  http: ['Agent', 'METHODS', 'STATUS_CODES', 'IncomingMessage', 'OutgoingMessage'],
  // Message ports stay: main speaks to the process by one.
  worker_threads: [
    'MessagePort',
    'MessageChannel',
    'isMainThread',
    'markAsUncloneable',
    'markAsUntransferable',
  ],
}

const refusedModules = [
  'net',
  'tls',
  'http',
  'https',
  'http2',
  'dgram',
  'dns',
  'dns/promises',
  'child_process',
  'cluster',
  'worker_threads',
  'inspector',
  'inspector/promises',
] as const

const refusedGlobals = ['fetch', 'WebSocket', 'EventSource'] as const

type Members = Record<string, unknown>

/** Neither called nor made anew. */
function refusal(what: string): (...args: readonly unknown[]) => never {
  return function refuse() {
    throw new Error(`${what} is refused: this process has no network`)
  }
}

function put(target: object, name: string, what: string): void {
  const known = Object.getOwnPropertyDescriptor(target, name)
  if (known?.configurable === false && known.writable !== true) return
  const value = refusal(what)
  if (known?.configurable === false) (target as Members)[name] = value
  else Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

function closeModule(name: string, members: Members): void {
  for (const key of Object.keys(members)) {
    if (typeof members[key] === 'function' && harmless[name]?.includes(key) !== true)
      put(members, key, `${name}.${key}`)
  }
}

/** What was made of these before, or is made by Node itself, opens nothing either. */
function closePrototypes(require: NodeJS.Require): void {
  const { Socket, Server } = require('node:net') as {
    Socket: { prototype: object }
    Server: { prototype: object }
  }
  put(Socket.prototype, 'connect', 'net.Socket.connect')
  put(Server.prototype, 'listen', 'net.Server.listen')
}

/** Chromium's network, which Electron lends to such a process, and what lies below it. */
function closeElectron(require: NodeJS.Require): void {
  const { net } = require('electron') as { readonly net?: Members }
  if (net !== undefined) closeModule('electron.net', net)
  put(process, '_linkedBinding', 'process._linkedBinding')
}

function closeAll(): void {
  const require = createRequire(import.meta.url)
  // All are loaded before any is closed: some are made of others.
  const modules = refusedModules.map((name) => [name, require(`node:${name}`) as Members] as const)
  for (const [name, members] of modules) closeModule(name, members)
  closePrototypes(require)
  for (const name of refusedGlobals) put(globalThis, name, name)
  if (process.versions.electron !== undefined) closeElectron(require)
  // Node's own ways below its modules, and modules that run in a thread of their own.
  put(process, 'binding', 'process.binding')
  put(require('node:module') as object, 'register', 'module.register')
  syncBuiltinESMExports()
}

closeAll()
