/** Hands over a file as a download; its name holds no name of a person. */
export function saveFile(name: string, lines: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...lines], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
