import pg from 'pg'

/**
 * A connection that may break at any moment: while it idles, between two statements, together with the answer by which it
 * opens. It tells so by an `error`, which ends the process where nobody listens; so somebody does from its birth on. Who
 * uses the connection hears of it by the next statement.
 */
export class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    this.on('error', () => undefined)
  }
}
