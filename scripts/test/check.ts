/** What came of one check: how many of its parts passed and failed, and what it said when some did. */
export interface Outcome {
  passed: number;
  failed: number;
  said?: string;
  /** Tests that were left out, and why; told at the end. */
  skipped?: number;
}

/** One step of `npm test`. */
export interface Check {
  name: string;
  /** `static` checks read the code, the others run it. */
  group: 'static' | 'unit' | 'federation' | 'journeys';
  /** What a person does when it fails, in one sentence. */
  advice: string;
  run(): Promise<Outcome>;
}
