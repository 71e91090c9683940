/** '0.9.1' is older than '0.10.0'. What is no version asks for nothing. */
export function isOlder(version: string, minimum = ''): boolean {
  const [mine, theirs] = [partsOf(version), partsOf(minimum)]
  if (mine === undefined || theirs === undefined) return false
  const at = mine.findIndex((part, place) => part !== theirs[place])
  return at >= 0 && (mine[at] ?? 0) < (theirs[at] ?? 0)
}

function partsOf(version: string): number[] | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number)
  return parts?.length === 3 ? parts : undefined
}
