/** A named value a problem's sentence is built with. */
export interface ProblemParam {
  readonly name: string;
  readonly value: string;
}

/** Something the person can put right: a code, where it is, and what the sentence needs. */
export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly params: readonly ProblemParam[];
}

/** Builds a problem at a place from a plain record of parameters. */
export function problemAt(
  path: readonly string[],
  code: string,
  params: Record<string, string | number> = {},
): Problem {
  return { code, path, params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })) };
}
