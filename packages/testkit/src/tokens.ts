import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, type JWTVerifyGetKey, SignJWT } from 'jose'

export type TestClaims = {
  subject?: string
  roles?: readonly string[]
  units?: readonly string[]
  team?: string
  expiresIn?: string
  notBefore?: string
  /** Kind of the token in its header; default: the one of access tokens. */
  typ?: string | null
}

export type TestIssuer = {
  readonly issuer: string
  readonly keys: JWTVerifyGetKey
  /** The same as the issuer would publish them. */
  readonly published: JSONWebKeySet
  token(claims: TestClaims): Promise<string>
}

/** An issuer of access tokens for tests, with a key of its own; nothing listens anywhere. */
export async function createTestIssuer(issuer = 'http://issuer.test'): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const published = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] }
  return {
    issuer,
    keys: createLocalJWKSet(published),
    published,
    token({ subject = 'tester', roles = [], units = ['VN'], team, expiresIn = '10m', notBefore, typ = 'at+jwt' }) {
      const token = new SignJWT({ roles, units, ...(team === undefined ? {} : { team }) })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', ...(typ === null ? {} : { typ }) })
        .setIssuer(issuer)
        .setAudience('lantoa')
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
      if (notBefore !== undefined) token.setNotBefore(notBefore)
      return token.sign(privateKey)
    },
  }
}
