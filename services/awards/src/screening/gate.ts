import type { GateInput } from './gate-facts.ts';
import { clauseFive } from './rules/clause-five.rule.ts';
import { duplicate } from './rules/duplicate.rule.ts';
import { prerequisite } from './rules/prerequisite.rule.ts';
import { quota } from './rules/quota.rule.ts';
import { statutoryHold } from './rules/statutory-hold.rule.ts';
import { worstOf, type Rule, type RuleAnswer } from './rules/rule.ts';

/** Everything that a nomination has to pass. Nothing else decides, and nobody does (I-6). */
const rules: readonly Rule[] = [clauseFive, statutoryHold, prerequisite, quota, duplicate];

/** What the gate says, with the whole way to it: every rule is asked, and the worst answer counts. */
export function screen(input: GateInput): RuleAnswer {
  const answers = rules.map((ask) => ask(input));
  return { outcome: worstOf(answers.map(({ outcome }) => outcome)), steps: answers.flatMap(({ steps }) => steps) };
}
