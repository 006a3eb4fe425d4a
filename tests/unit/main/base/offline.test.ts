import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

/** Every way out of a process that Node has, by what it would do. `port` is that of a server that waits. */
const ways: Readonly<Record<string, string>> = {
  'net.connect': `require('net').connect(port, '127.0.0.1')`,
  'net.createConnection': `require('node:net').createConnection({ port })`,
  'new net.Socket': `new (require('net').Socket)().connect(port, '127.0.0.1')`,
  'net by import': `(await import('node:net')).connect(port)`,
  'net by name': `(await import('node:net')).default.connect(port)`,
  'net by getBuiltinModule': `(process.getBuiltinModule ?? require)('net').connect(port)`,
  'a server': `require('net').createServer()`,
  'new net.Server': `new (require('net').Server)().listen(0)`,
  tls: `require('tls').connect(port)`,
  http: `require('http').get('http://127.0.0.1:' + port)`,
  'http.request': `require('http').request({ port })`,
  'http.ClientRequest': `new (require('http').ClientRequest)({ port })`,
  'http.Agent': `new (require('http').Agent)().createConnection({ port, host: '127.0.0.1' })`,
  'http server': `require('http').createServer().listen(0)`,
  https: `require('https').get('https://127.0.0.1:' + port)`,
  http2: `require('http2').connect('http://127.0.0.1:' + port)`,
  dgram: `require('dgram').createSocket('udp4')`,
  'dns.lookup': `require('dns').lookup('localhost', () => {})`,
  'dns.promises': `await require('dns').promises.lookup('localhost')`,
  'dns/promises': `await (await import('node:dns/promises')).resolve4('localhost')`,
  'dns.Resolver': `new (require('dns').Resolver)()`,
  fetch: `await fetch('http://127.0.0.1:' + port)`,
  WebSocket: `new WebSocket('ws://127.0.0.1:' + port)`,
  EventSource: `new EventSource('http://127.0.0.1:' + port)`,
  'a process': `require('child_process').spawn(process.execPath)`,
  'a process by import': `(await import('node:child_process')).execFileSync(process.execPath)`,
  'a thread': `new (require('worker_threads').Worker)('1', { eval: true })`,
  'a thread of hooks': `require('module').register('data:text/javascript,')`,
  'a cluster': `require('cluster').fork()`,
  'a debugger': `require('inspector').open(0)`,
  'process.binding': `new (process.binding('tcp_wrap').TCP)(0)`,
}

const folder = mkdtempSync(join(tmpdir(), 'precis-offline-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('in a process without a network each way out is refused, and none reaches a server that waits', async () => {
  let reached = 0
  const server = createServer(() => {
    reached += 1
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  buildSync({
    entryPoints: ['src/main/base/offline.ts'],
    outfile: join(folder, 'offline.mjs'),
    format: 'esm',
    platform: 'node',
    bundle: true,
  })
  const tries = Object.entries(ways).map(
    ([name, code]) =>
      `await (async () => { ${code} })().then(() => said.push(${JSON.stringify(name)}), (cause) => said.push(...(/ is refused: /.test(cause.message) ? [] : [${JSON.stringify(name)} + ': ' + cause.message])))`,
  )
  writeFileSync(
    join(folder, 'probe.mjs'),
    `import './offline.mjs'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const port = ${port}
const said = []
${tries.join('\n')}
await new Promise((done) => setTimeout(done, 200))
console.log(JSON.stringify(said))
process.exit(0)`,
  )
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'probe.mjs')])
  expect(JSON.parse(stdout)).toEqual([])
  expect(reached).toBe(0)
  await new Promise((done) => server.close(done))
})
