import type { UnitAnswer } from '../question/answer.ts';
import type { Asking, QuestionName } from '../question/question.ts';

/** The questions as the hand-written server takes them. */
export const plainQuestions = {
  pathOf: (question: QuestionName) => `/${question}`,
  bodyOf: (_question: QuestionName, asking: Asking) => JSON.stringify(asking),
  unitsIn: (_question: QuestionName, body: unknown) => body as UnitAnswer[],
};
