/**
 * Thrown by a token function when the issuer refuses the login: calls then fail with `login-failed` and are not tried
 * again, because the same id and secret would be refused again. `error` and `description` are what the issuer said (RFC
 * 6749, 5.2).
 */
export class LoginError extends Error {
  readonly error: string
  readonly description: string | undefined
  /** HTTP status of its answer. */
  readonly status: number

  constructor(refusal: { error: string; description?: string | undefined; status: number; issuer: string }) {
    const { error, description, status, issuer } = refusal
    super(`The issuer of tokens at ${issuer} answered ${status}: ${sentence(error, description)}`)
    this.name = 'LoginError'
    this.error = error
    this.description = description
    this.status = status
  }
}

/** Whether a token function failed because the issuer said no: by the fields of RFC 6749, as other libraries have them too. */
export function isLoginRefusal(error: unknown): error is { error: string; status?: unknown; message?: unknown } {
  return typeof error === 'object' && error !== null && 'error' in error && typeof error.error === 'string'
}

function sentence(error: string, description: string | undefined): string {
  return (description === undefined ? error : `${error} (${description})`).slice(0, 300)
}
