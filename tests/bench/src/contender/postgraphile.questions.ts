import type { UnitAnswer } from '../question/answer.ts';
import { awardsYear, standingYear, type Asking, type QuestionName } from '../question/question.ts';

const board = `id: rowId name kind
  guardStrength: guardStrengthByUnitId { established actual certified }
  modelSites: modelSitesByUnitIdList(orderBy: [STARTED_ON_ASC, ROW_ID_ASC]) { id: rowId state groupsCount }
  awards: awardsByUnitIdList(condition: { year: $awardsYear }, orderBy: [DECISION_DATE_DESC, POSITION_ASC, ROW_ID_ASC]) {
    id: rowId nomineeName decisionNumber decisionDate }
  standings: standingsByUnitIdList(condition: { year: $standingYear }) { value }`;

const documents: Record<QuestionName, string> = {
  dashboard: `query Dashboard($id: UUID!, $first: Int!, $awardsYear: Int!, $standingYear: Int!) {
    unitsWithin: unitsWithinList(top: $id, first: $first) { ${board} } }`,
  unit: `query OneUnit($id: UUID!, $awardsYear: Int!, $standingYear: Int!) { unit: unitByRowId(rowId: $id) { ${board} } }`,
  list: `query Names($id: UUID!, $first: Int!) { unitsWithin: unitsWithinList(top: $id, first: $first) { id: rowId name } }`,
};

type Row = Omit<UnitAnswer, 'standing'> & { standings?: { value: string }[] };

/** The questions as PostGraphile takes them, over the views of the schema `bench`. */
export const postgraphileQuestions = {
  pathOf: () => '/graphql',
  bodyOf(question: QuestionName, { id, first }: Asking): string {
    const years = { awardsYear, standingYear };
    const variables = { dashboard: { id, first, ...years }, unit: { id, ...years }, list: { id, first } }[question];
    return JSON.stringify({ query: documents[question], variables });
  },
  unitsIn(_question: QuestionName, body: unknown): UnitAnswer[] {
    const { data } = body as { data?: { unitsWithin?: Row[]; unit?: Row } };
    return (data?.unit ? [data.unit] : (data?.unitsWithin ?? [])).map((row) => ({
      ...row,
      standing: row.standings?.[0]?.value ?? null,
    }));
  },
};
