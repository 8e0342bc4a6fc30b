import type { UnitAnswer } from '../question/answer.ts';
import type { Asking, QuestionName } from '../question/question.ts';

/** Somebody who answers the three questions over HTTP, in processes of its own. */
export interface Contender {
  name: string;
  /** Where it listens on loopback. */
  port: number;
  /** Its processes; the CPU of these and all their descendants is counted as its own. */
  processes: readonly number[];
  pathOf(question: QuestionName): string;
  bodyOf(question: QuestionName, asking: Asking): string;
  unitsIn(question: QuestionName, body: unknown): UnitAnswer[];
  /** Done right before and right after each of its turns. */
  before?(): Promise<void>;
  after?(): Promise<void>;
}
