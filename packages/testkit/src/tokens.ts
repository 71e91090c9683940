import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose'

export type TestClaims = {
  subject?: string
  roles?: readonly string[]
  units?: readonly string[]
  team?: string
  expiresIn?: string
}

export type TestIssuer = {
  readonly issuer: string
  readonly keys: JWTVerifyGetKey
  token(claims: TestClaims): Promise<string>
}

/** An issuer of access tokens for tests, with a key of its own; nothing listens anywhere. */
export async function createTestIssuer(issuer = 'http://issuer.test'): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] })
  return {
    issuer,
    keys,
    token: ({ subject = 'tester', roles = [], units = ['VN'], team, expiresIn = '10m' }) =>
      new SignJWT({ roles, units, ...(team === undefined ? {} : { team }) })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience('lantoa')
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign(privateKey),
  }
}
