/** Somebody else logged in than the person whose page it is. */
export class AnotherPersonError extends Error {
  override readonly name = 'AnotherPersonError'
  constructor() {
    super('another person logged in')
  }
}
