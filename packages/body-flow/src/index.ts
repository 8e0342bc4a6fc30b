export { flowOf } from './flow-of.ts';
export { giveFlow } from './give-flow.ts';
export { takeFlows } from './take-flows.ts';
