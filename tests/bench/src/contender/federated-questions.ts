import type { UnitAnswer } from '../question/answer.ts';
import { awardsYear, standingYear, type Asking, type QuestionName } from '../question/question.ts';

const board = `id name kind
  guardStrength { established actual certified }
  modelSites { id state groupsCount }
  awards(year: $awardsYear) { id nomineeName decisionNumber decisionDate }
  standing(year: $standingYear)`;

const documents: Record<QuestionName, string> = {
  dashboard: `query Dashboard($id: ID!, $first: Int!, $awardsYear: Int!, $standingYear: Int!) {
    units(within: $id, organisationsOnly: true, first: $first) { edges { node { ${board} } } } }`,
  unit: `query OneUnit($id: ID!, $awardsYear: Int!, $standingYear: Int!) { unit(id: $id) { ${board} } }`,
  list: `query Names($id: ID!, $first: Int!) {
    units(within: $id, organisationsOnly: true, first: $first) { edges { node { id name } } } }`,
};

interface FederatedAnswer {
  data?: { units?: { edges: { node: UnitAnswer }[] }; unit?: UnitAnswer };
}

/** The questions as the product's own API takes them, from our gateway and from any other before the same services. */
export const federatedQuestions = {
  pathOf: () => '/graphql',
  bodyOf(question: QuestionName, { id, first }: Asking): string {
    const years = { awardsYear, standingYear };
    const variables = { dashboard: { id, first, ...years }, unit: { id, ...years }, list: { id, first } }[question];
    return JSON.stringify({ query: documents[question], variables });
  },
  unitsIn(_question: QuestionName, body: unknown): UnitAnswer[] {
    const { data } = body as FederatedAnswer;
    if (data?.unit) return [data.unit];
    return data?.units?.edges.map(({ node }) => node) ?? [];
  },
};
