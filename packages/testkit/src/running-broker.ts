/** A broker that tests may stop and kill. */
export type Broker = {
  /** `127.0.0.1:port`, the same after every start. */
  readonly address: string
  start(): Promise<void>
  /** Shuts down in good order. */
  stop(): Promise<void>
  /** `kill -9`: what was not on disk is gone, and nobody was told. */
  kill(): Promise<void>
  /** Stops it for good and deletes its data. */
  remove(): Promise<void>
}
