/** The SHA-256 hash of content, as addresses have it. */
export async function addressOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** As `XMLHttpRequest` gives them, one a line. */
export function headersIn(lines: string): [string, string][] {
  return lines.split('\r\n').flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
    return name ? [[name, value]] : []
  })
}
