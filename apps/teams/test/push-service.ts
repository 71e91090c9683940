import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** Whoever is sent something: keeps what comes, and answers by path what it is told to, else 201. */
export async function startReceiver() {
  const received: Received[] = []
  const answers = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    received.push({ path, headers: request.headers, body: await buffer(request) })
    response.writeHead(answers.get(path) ?? 201).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    answers,
    to: (path: string) => received.filter((one) => one.path === path),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A browser that subscribes at an address and reads what comes for it (RFC 8291). */
export function createBrowser(endpoint: string) {
  const [own, auth] = [createECDH('prime256v1'), randomBytes(16)]
  const key = own.generateKeys()
  const derive = (from: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
    Buffer.from(hkdfSync('sha256', from, salt, info, length))
  return {
    subscription: { endpoint, p256dh: key.toString('base64url'), auth: auth.toString('base64url') },
    read(body: Buffer): unknown {
      const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)]
      const [sender, sealed] = [body.subarray(21, 21 + length), body.subarray(21 + length)]
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), key, sender])
      const secret = derive(own.computeSecret(sender), auth, info, 32)
      const [aes, nonce] = [16, 12].map((size) => {
        const name = size === 16 ? 'aes128gcm' : 'nonce'
        return derive(secret, salt, `Content-Encoding: ${name}\0`, size)
      }) as [Buffer, Buffer]
      const decipher = createDecipheriv('aes-128-gcm', aes, nonce)
      decipher.setAuthTag(sealed.subarray(-16))
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString()) // a 2 ends the last record
    },
  }
}
