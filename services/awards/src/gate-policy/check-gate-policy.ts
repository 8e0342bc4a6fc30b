import { problem } from '@antoan/app-error';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import { policyInForce } from './policy-in-force.ts';

/** Notes that the reading in force has been compared with the official text. What it says stays as it is. */
export const checkGatePolicy: WorkOfNoun = {
  problemsOf: async ({ em, today }) =>
    (await policyInForce(em, today())).needsChecking ? [] : [problem('gatePolicy.checked.already')],
  previewOf: () => Promise.resolve({ nominations: [] }),
  putInForce: async ({ em, today }) => {
    (await policyInForce(em, today())).needsChecking = false;
    await em.flush();
  },
};
