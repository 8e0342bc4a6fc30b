import type { Contender } from '../contender/contender.ts';
import { contentOf } from '../question/answer.ts';
import type { Asking, QuestionName } from '../question/question.ts';
import type { Prepared } from './turn.ts';

/**
 * Asks a contender every asking of a question and compares what it says with what the first contender said.
 * @param content what has been said so far, by question and number of the asking; filled by the first who is asked
 * @throws Error when the content differs
 */
export async function checkAnswers(given: {
  contender: Contender;
  question: QuestionName;
  askings: readonly Asking[];
  authorization: string;
  content: Map<string, string>;
}): Promise<Prepared> {
  const { contender, question, askings, authorization, content } = given;
  const prepared: Prepared = { bodies: [], lengths: [] };
  for (const [index, asking] of askings.entries()) {
    const body = contender.bodyOf(question, asking);
    const answer = await fetch(`http://127.0.0.1:${contender.port}${contender.pathOf(question)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
      body,
    });
    const text = await answer.text();
    const said = contentOf(contender.unitsIn(question, parsed(text, contender)));
    const place = `${question} ${index}`;
    if (!content.has(place)) content.set(place, said);
    if (content.get(place) !== said)
      throw new Error(`${contender.name} answers ${place} differently: ${difference(content.get(place)!, said)}`);
    if (JSON.parse(said).length !== asking.first)
      throw new Error(`${place} has another number of units: ${text.slice(0, 300)}`);
    prepared.bodies.push(body);
    prepared.lengths.push(Buffer.byteLength(text));
  }
  return prepared;
}

/** Whether the answers hold something of everything that is asked for; nothing would be proved by empty lists. */
export function refuseEmptiness(content: ReadonlyMap<string, string>): void {
  const boards = [...content].filter(([place]) => place.startsWith('dashboard')).map(([, text]) => text);
  for (const [what, pattern] of [
    ['guards', /"guards":\[\d/],
    ['model sites', /"sites":\[\[/],
    ['awards', /"awards":\[\[/],
    ['standings', /"standing":"/],
  ] as const) {
    if (!boards.every((text) => pattern.test(text))) throw new Error(`The boards show no ${what}.`);
  }
}

function parsed(text: string, contender: Contender): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${contender.name} answers: ${text.slice(0, 300)}`);
  }
}

function difference(expected: string, said: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === said[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  return `\n  ${around(expected)}\n  ${around(said)}`;
}
