import pg from 'pg'

/**
 * A connection that may break at any moment: while it idles, between two statements, together with the answer by which it
 * opens. It tells so by an `error`, which ends the process where nobody listens; so somebody does from its birth on. Who
 * uses the connection hears of it by the next statement.
 */
export class Connection extends pg.Client {
  /** Whether statements are sent before those ahead of them are answered; may change while nothing is under way. */
  declare pipeline: boolean

  constructor(config?: pg.ClientConfig) {
    super(config)
    this.on('error', () => undefined)
  }
}
