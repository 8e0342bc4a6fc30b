import { namedUnits } from '@antoan/demonstration';
import { grantOf, type TestActor } from '@antoan/test-kit';
import { place, type Stage } from '../stage/stage.factory.ts';

/** A criterion as somebody sees it. */
export interface SeenCriterion {
  id: string;
  number: string;
  section: string;
  text: string;
  kind: string;
  threshold: number | null;
  evidence: string[];
  isMandatory: boolean;
  ifPartyOrganisation: boolean;
  needsChecking: boolean;
  addedBy: string | null;
}

/** A set as somebody sees it. */
export interface SeenSet {
  id: string;
  code: string;
  layer: string;
  version: number;
  title: string;
  legalBasis: string;
  validFrom: string;
  validTo: string | null;
  needsChecking: boolean;
  checkedAgainst: string | null;
  unitKinds: string[];
  criteria: SeenCriterion[];
}

/** A change as somebody sees it. */
export interface SeenChange {
  id: string;
  version: number;
  state: string;
  reason: string | null;
  viewerCanSettle: boolean;
  obstacles: { code: string; params: { name: string; value: string }[] }[];
  preview: {
    firstYear: number | null;
    units: { kind: string; place: { name: string }; count: number }[];
    dossiers: { year: number; state: string; count: number; isInTheWay: boolean }[];
  };
}

const changeFields = `id version state reason viewerCanSettle obstacles { code params { name value } }
  preview { firstYear units { kind place { name } count } dossiers { year state count isInTheWay } }`;

/** A legal curator of the justice department; each call is another person. */
export function curatorOf(stage: Stage): TestActor {
  return stage.as(
    grantOf('LEGAL_CURATOR', 'TERRITORY', place(namedUnits.province), place(namedUnits.justiceDepartment)),
  );
}

/** All sets, as somebody sees them. */
export async function setsSeen(actor: TestActor): Promise<SeenSet[]> {
  const { criteriaSets } = await actor.query<{ criteriaSets: SeenSet[] }>(
    `{ criteriaSets { id code layer version title legalBasis validFrom validTo needsChecking checkedAgainst unitKinds
       criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking addedBy } } }`,
  );
  return criteriaSets;
}

/** The version of a code that begins on a day, or the latest. */
export async function setSeen(actor: TestActor, code: string, validFrom?: string): Promise<SeenSet> {
  return (await setsSeen(actor)).find((set) => set.code === code && (!validFrom || set.validFrom === validFrom))!;
}

/** A proposal that follows a set as it is, from a day on. */
export function following(set: SeenSet, effectiveOn: string) {
  const { id, version, layer, code, title, unitKinds, validTo } = set;
  return {
    ...{ baseId: id, baseVersion: version, layer, code, title, unitKinds, validTo, effectiveOn },
    legalBasis: 'Thông tư số 99/2099/TT-BCA',
    criteria: set.criteria.map(({ id: from, addedBy: _, ...criterion }) => ({ from, ...criterion })),
  };
}

/** Does something with a change of the law. */
export async function dealing(
  actor: TestActor,
  act:
    | 'proposeCriteriaSet'
    | 'proposeCriteriaCheck'
    | 'confirmStandardLawChange'
    | 'rejectStandardLawChange'
    | 'withdrawStandardLawChange',
  input: object,
): Promise<{ problems: { code: string; path: string[] }[]; change: SeenChange }> {
  const inputs = {
    proposeCriteriaSet: 'ProposeCriteriaSetInput',
    proposeCriteriaCheck: 'ProposeCriteriaCheckInput',
    confirmStandardLawChange: 'LawChangeDeedInput',
    rejectStandardLawChange: 'RefuseLawChangeInput',
    withdrawStandardLawChange: 'RefuseLawChangeInput',
  };
  const answer = await actor.query<
    Record<string, { problems: { code: string; path: string[] }[]; standardLawChange: SeenChange }>
  >(
    `mutation ($input: ${inputs[act]}!) { ${act}(input: $input) { problems { code path } standardLawChange { ${changeFields} } } }`,
    { input },
  );
  return { problems: answer[act]!.problems, change: answer[act]!.standardLawChange };
}
