import type { Problem } from '@antoan/app-error';

/** A request that goes no further: its status, its code and what is wrong with it. */
export class RefusedRequest extends Error {
  readonly status: number;
  readonly extensions: { code: string; problems?: Problem[]; reason?: string; service?: string };

  constructor(status: number, message: string, extensions: RefusedRequest['extensions']) {
    super(message);
    this.name = 'RefusedRequest';
    this.status = status;
    this.extensions = extensions;
  }
}

/** Refuses input that its sender can put right. */
export function badInput(problems: Problem[], status = 400): RefusedRequest {
  return new RefusedRequest(status, 'The request cannot be served as it is.', { code: 'BAD_INPUT', problems });
}
