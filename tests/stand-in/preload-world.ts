/** Names by which the page and the main process reach each other. The script takes them away before the app's own code runs. */
export const invokeBinding = '__standInInvoke'
export const eventName = 'stand-in-event'

/**
 * The built preload as a script for the start of a page: a closure with the few things that a sandboxed preload may
 * require. Only what it puts through `contextBridge` can be seen by the page, frozen and without prototypes.
 */
export const preloadWorld = (code: string) => `(() => {
  const invoke = globalThis.${invokeBinding}
  delete globalThis.${invokeBinding}
  if (!invoke || globalThis !== globalThis.top) return
  const listeners = new Map()
  const of = name => listeners.get(name) ?? listeners.set(name, new Set()).get(name)
  document.addEventListener(${JSON.stringify(eventName)}, ({ detail: [name, ...args] }) => {
    for (const listener of [...of(name)]) listener({}, ...args)
  })
  const ipcRenderer = {
    async invoke(name, ...args) {
      const { value, error } = await invoke(name, structuredClone(args))
      if (error) throw new Error(error)
      return value
    },
    on(name, listener) { of(name).add(listener); return this },
    off(name, listener) { of(name).delete(listener); return this },
  }
  const bridged = value =>
    typeof value === 'function' ? (...args) => bridged(value(...args))
    : value instanceof Promise || typeof value !== 'object' || value === null ? value
    : Array.isArray(value) ? Object.freeze(value.map(bridged))
    : Object.freeze(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bridged(one)])))
  const contextBridge = {
    exposeInMainWorld(name, api) { Object.defineProperty(globalThis, name, { value: bridged(api), enumerable: true }) },
  }
  const require = name => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error('module not found: ' + name)
  }
  const module = { exports: {} };
  ((require, module, exports, process, global) => {
${code}
  })(require, module, module.exports, { contextIsolated: true, sandboxed: true, env: {} }, globalThis)
})()`
