/**
 * Asks the browser to make no room at the cost of what lies here. It decides by how much the app is used, so a first no may be
 * a yes later; `standing` says what came of it.
 */
export async function askToLast(): Promise<void> {
  const { storage } = navigator
  if (storage?.persist === undefined || (await storage.persisted().catch(() => false))) return
  await storage.persist().catch(() => false)
}
