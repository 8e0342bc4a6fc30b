import type { Problem } from '@antoan/app-error';

/** An error as a client sees it. */
interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; problems?: Problem[]; reason?: string; reportId?: string; service?: string };
}

/** A GraphQL answer as a client sees it; a test names the data it asked for. */
export interface Answer<Data = Record<string, unknown>> {
  data?: Data | null;
  errors?: AnswerError[];
}

/** The codes of all problems of an answer. */
export function problemCodes({ errors }: Answer<unknown>): string[] {
  return (errors ?? []).flatMap(({ extensions }) => (extensions.problems ?? []).map(({ code }) => code));
}
