import { toolCheck } from './run-tool.ts';

/** The contract and what people read about it; Vietnamese stands in the glossary's own list of words. */
const texts = ['schema/subgraphs/*.graphql', 'schema/*.md', 'schema/decisions/*.md', '*.md'];

/** Spelling of the contract's descriptions and of the documents. */
export const checkSpelling = toolCheck('cspell', [
  'lint',
  '--no-progress',
  '--no-summary',
  '--config',
  'cspell.json',
  '--no-must-find-files',
  ...texts,
]);
