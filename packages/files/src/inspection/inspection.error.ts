/** Why a file is not taken in, as the last part of the problem's code. */
export type Unfit =
  /** Its content is none of the allowed kinds. */
  | 'type.notAllowed'
  /** It carries macros. */
  | 'type.hasMacros'
  /** It is locked by a password, so nobody can tell what is in it. */
  | 'content.locked'
  /** It calls itself of a kind but cannot be read as one. */
  | 'content.damaged'
  /** Unpacked it is far larger than it looks, or reading it takes too long. */
  | 'content.tooComplex'
  /** It bears a mark of classification. */
  | 'content.classified';

/** The content of a file is not fit to be kept. Says nothing of the content itself. */
export class UnfitContentError extends Error {
  override name = 'UnfitContentError';

  constructor(readonly unfit: Unfit) {
    super(`The file is not taken in: ${unfit}.`);
  }
}
