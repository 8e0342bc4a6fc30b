/** What the loading process is told to do. */
export interface Job {
  port: number;
  path: string;
  authorization: string;
  /** Bodies, sent in turn. */
  bodies: string[];
  /** Length of the right answer to each, in bytes. */
  lengths: number[];
  connections: number;
  milliseconds: number;
}

/** What it saw. */
export interface JobResult {
  requests: number;
  seconds: number;
  /** Milliseconds of each request, in rising order. */
  latencies: number[];
}
