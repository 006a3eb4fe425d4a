import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron'
import { channels, eventNames, type PrecisApi } from '../shared/contract/api.ts'
import { misspeltWords } from './misspelt-words.ts'

const knownChannels: ReadonlySet<string> = new Set(channels)
const knownEvents: ReadonlySet<string> = new Set(eventNames)

/** A link may come with the start, before the page listens: it waits for it here. */
let early: unknown = null
const keepEarly = (_event: unknown, link: unknown) => {
  early = link
}
ipcRenderer.on('link:open', keepEarly)

function handOver(forward: (event: unknown, payload: never) => void): void {
  ipcRenderer.off('link:open', keepEarly)
  const link = early
  early = null
  if (link !== null) forward(null, link as never)
}

/** The page's only way out: named calls and named events, nothing of Electron itself. */
const api: PrecisApi = {
  call(channel, request) {
    if (!knownChannels.has(channel)) return Promise.reject(new Error(`Unknown channel: ${channel}`))
    return ipcRenderer.invoke(channel, request)
  },
  on(name, listener) {
    if (!knownEvents.has(name)) throw new Error(`Unknown event: ${name}`)
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(name, forward)
    if (name === 'link:open') handOver(forward)
    return () => ipcRenderer.off(name, forward)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
}

contextBridge.exposeInMainWorld('precis', api)

// The language tells Chromium which signs part words.
webFrame.setSpellCheckProvider('en-US', {
  spellCheck: (words, tell) => void misspeltWords(words).then(tell),
})
