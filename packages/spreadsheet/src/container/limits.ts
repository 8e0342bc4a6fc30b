/** How much of a workbook is taken before it is refused. */
export interface SheetLimits {
  /** Rows with anything in them. */
  readonly rows: number;
  /** Bytes of the upload. */
  readonly fileBytes: number;
  /** Bytes that all that is read may unpack to. */
  readonly inflatedBytes: number;
  /** How many times its packed size a part may unpack to, once beyond 16 MiB; sheets of empty formatted rows reach 100. */
  readonly inflationRatio: number;
  /** Bytes of text in the table of shared strings, all of which is kept while reading. */
  readonly sharedTextBytes: number;
  /** Merged ranges. */
  readonly merges: number;
  /** Rows of a batch. */
  readonly batchRows: number;
}

const MIB = 1024 * 1024;

/** Room for 100,000 rows of 15 columns several times over, and for nothing that hurts. */
export const defaultLimits: SheetLimits = {
  rows: 100_000,
  fileBytes: 50 * MIB,
  inflatedBytes: 512 * MIB,
  inflationRatio: 200,
  sharedTextBytes: 128 * MIB,
  merges: 100_000,
  batchRows: 500,
};
