/** A named value of a problem, as text: the page puts it into its sentence. */
export interface ProblemParam {
  name: string;
  value: string;
}

/** Something the person can put right: a code the page has a sentence for, and the field it stands at. */
export interface Problem {
  /** `<noun>.<field>.<reason>` */
  code: string;
  /** Where in the input, outermost first; empty when it is about the whole. */
  path: string[];
  params: ProblemParam[];
}

/** A problem at one field, written `answers.3.count`; params are given as an object. */
export function problem(code: string, path = '', params: Record<string, string | number> = {}): Problem {
  return {
    code,
    path: path === '' ? [] : path.split('.'),
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}
