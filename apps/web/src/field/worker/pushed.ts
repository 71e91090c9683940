/** Which message a push is of. */
export type Pushing = { readonly messageId: string; readonly title: string }

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What was pushed; a browser has to show something, so of what cannot be read that something came. */
export function messageIn(data: { json(): unknown } | null): Pushing {
  const { messageId, title } = read(data) as Partial<Pushing>
  return { messageId: ID.test(messageId ?? '') ? String(messageId) : '', title: title || 'Thông báo mới' }
}

function read(data: { json(): unknown } | null): object {
  try {
    return Object(data?.json())
  } catch {
    return {}
  }
}
