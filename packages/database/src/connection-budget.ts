/**
 * How the 100 connections of one PostgreSQL (its own default) are shared out. A request pins one connection per service it
 * reads from, because the row-level scope lives in the transaction.
 *
 * | who                                   | each | in all |
 * |---------------------------------------|------|--------|
 * | nine services, requests               | 4    | 36     |
 * | nine services, worker and its listener| 2    | 18     |
 * | preparation, sealing, verification    |      | 6      |
 * | a second clone on the same server     |      | 37     |
 * | kept back by PostgreSQL for superusers|      | 3      |
 */
export const connectionBudget = {
  server: 100,
  /** Connections of one service's pool for requests and event handlers. */
  requestsPerService: 4,
  /** Connections of one service's job worker: one to work, one to listen. */
  workerPerService: 2,
} as const;
