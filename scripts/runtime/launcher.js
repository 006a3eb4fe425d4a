// Stands in for Electron's default_app.asar, which the fallback runtime lacks. Copied into its
// resources/app; runs inside Electron, as an ES module, so that `ready` waits for the app's code.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

/** The modules of -r / --require, and the first argument that is no flag. */
function readArguments(args) {
  const preload = []
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') preload.push(args[++i])
    else if (!args[i].startsWith('-')) return { preload, target: args[i] }
  }
  return { preload, target: null }
}

/** Gives Electron the name, version and path of the app, as default_app does. */
function introduce(folder, manifest) {
  if (manifest.version) app.setVersion(manifest.version)
  const name = manifest.productName ?? manifest.name
  if (name) app.setName(name)
  app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`)
  app.setAppPath(folder)
}

/** The file to import for a folder (its package.json's main) or for a script itself. */
function openApp(path) {
  const manifestPath = join(path, 'package.json')
  if (existsSync(manifestPath)) {
    introduce(path, JSON.parse(readFileSync(manifestPath, 'utf8')))
  } else {
    app.setAppPath(/\.[cm]?js$/.test(path) ? dirname(path) : path)
  }
  return require.resolve(path)
}

const { preload, target } = readArguments(process.argv.slice(1))
if (target === null) {
  console.error('No app given: electron [flags] <folder or script>')
  app.exit(1)
} else {
  try {
    Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
    for (const module of preload) require(resolve(module))
    await import(pathToFileURL(openApp(resolve(target))).href)
  } catch (error) {
    console.error(`The app at ${target} did not start:`, error)
    app.exit(1)
  }
}
