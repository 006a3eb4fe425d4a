import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channels, eventNames, type PrecisApi } from '../shared/contract.ts'

const knownChannels: ReadonlySet<string> = new Set(channels)
const knownEvents: ReadonlySet<string> = new Set(eventNames)

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
    return () => ipcRenderer.off(name, forward)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
}

contextBridge.exposeInMainWorld('precis', api)
