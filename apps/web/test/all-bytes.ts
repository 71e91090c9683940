import { openDB } from 'idb'

/** Everything that lies in a database, keys and all, as one text: bytes as they are, and read as UTF-8 and UTF-16. */
export async function allBytes(name: string): Promise<string> {
  const db = await openDB(name)
  const texts: string[] = []
  for (const store of db.objectStoreNames) {
    texts.push(...(await db.getAllKeys(store)).map(textOf), ...(await db.getAll(store)).map(textOf))
  }
  db.close()
  return texts.join('\n')
}

function textOf(value: unknown): string {
  if (value instanceof ArrayBuffer) return textOf(new Uint8Array(value))
  if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value) + new TextDecoder('utf-16le').decode(value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, part]) => `${name} ${textOf(part)}`)
    .join('\n')
}
