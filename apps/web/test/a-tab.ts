// What pages of the desk read of the tab when they are loaded; import it before them.
const address = new URL('http://127.0.0.1/desk/targets')
const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
Object.assign(globalThis, { location: address, sessionStorage: storage })
