import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { service } from '../service.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import type { ReorganisationStepInput } from './step.payloads.ts';

/** Two districts with communes, an agency that manages a school, and the office that reorganises them. */
export const province = unitAt('Tỉnh Lào Cai');
export const office = unitAt('Văn phòng UBND tỉnh', { territory: province });
export const siMaCai = unitAt('Huyện Si Ma Cai', { territory: province });
export const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
export const nanSan = unitAt('Xã Nàn Sán', { territory: siMaCai });
export const nanXin = unitAt('Xã Nàn Xín', { territory: siMaCai });
export const canCau = unitAt('Xã Cán Cấu', { territory: siMaCai });
export const department = unitAt('Phòng GD&ĐT huyện Si Ma Cai', { territory: siMaCai });
export const school = unitAt('Trường TH Nàn Xín', { territory: nanXin, management: department });
export const clinic = unitAt('Trạm y tế Nàn Xín', { territory: nanXin });
export const company = unitAt('Công ty Cán Cấu', { territory: canCau });

/** A plan in a test: what is said of it beside its steps, where that matters. */
export interface Planned {
  title?: string;
  number?: string;
  effectiveOn?: string | null;
}

/** The service with its world, and two officers who reorganise it. */
export interface ReorganisationWorld extends TestService {
  first: TestActor;
  second: TestActor;
  draft(steps: Partial<ReorganisationStepInput>[], planned?: Planned): Promise<Drafted>;
  confirm(by: TestActor, plan: { id: string; version: number }): Promise<Confirmed>;
  /** Drafts and confirms twice; throws what stands in the way. */
  apply(steps: Partial<ReorganisationStepInput>[], planned?: Planned): Promise<Drafted>;
}

/** A draft as the tests ask for it. */
export interface Drafted {
  id: string;
  version: number;
  state: string;
  steps: { kind: string; outcomes: { id: string; name: string }[] }[];
}

/** What a confirmation answered. */
export interface Confirmed {
  reorganisation: Drafted;
  problems: { code: string; path: string[]; params: { name: string; value: string }[] }[];
}

const plan = 'id version state steps { kind outcomes { id name } }';
const answer = `{ reorganisation { ${plan} } problems { code path params { name value } } }`;

/** Starts the service on a database of its own and sets the stage. */
export async function startReorganisationWorld(): Promise<ReorganisationWorld> {
  const world = await startTestService(service, { settings: undefined });
  await world.offstage(async (em) => {
    const place = { kind: UnitKind.TERRITORY };
    const body = { kind: UnitKind.AGENCY, level: UnitLevel.PROVINCE };
    await stageUnits(em, [
      buildUnit(province, { ...place, level: UnitLevel.PROVINCE, code: '10' }),
      buildUnit(siMaCai, { ...place, code: '084' }),
      buildUnit(bacHa, { ...place, code: '085' }),
      buildUnit(nanSan, { ...place, level: UnitLevel.COMMUNE, code: '02800' }),
      buildUnit(nanXin, { ...place, level: UnitLevel.COMMUNE, code: '02836' }),
      buildUnit(canCau, { ...place, level: UnitLevel.COMMUNE, code: '02821' }),
      buildUnit(office, body),
      buildUnit(department, { kind: UnitKind.AGENCY }),
      buildUnit(school, { level: UnitLevel.UNIT }),
      buildUnit(clinic, { kind: UnitKind.AGENCY, level: UnitLevel.UNIT }),
      buildUnit(company, { kind: UnitKind.ENTERPRISE, level: UnitLevel.UNIT }),
    ]);
  });
  const officer = () => world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province, office));
  const [first, second] = [officer(), officer()];

  async function draft(steps: Partial<ReorganisationStepInput>[], planned: Planned = {}): Promise<Drafted> {
    const { title = 'Sắp xếp xã', number = '1197/NQ-UBTVQH15', effectiveOn = '2021-12-01' } = planned;
    const { draftReorganisation } = await first.query<{ draftReorganisation: Confirmed }>(
      `mutation ($input: DraftReorganisationInput!) { draftReorganisation(input: $input) ${answer} }`,
      { input: { title, instrument: { number, title: 'Về sắp xếp đơn vị' }, effectiveOn, steps } },
    );
    return draftReorganisation.reorganisation;
  }

  async function confirm(by: TestActor, { id, version }: { id: string; version: number }): Promise<Confirmed> {
    const { confirmReorganisation } = await by.query<{ confirmReorganisation: Confirmed }>(
      `mutation ($input: ReorganisationDeedInput!) { confirmReorganisation(input: $input) ${answer} }`,
      { input: { id, version } },
    );
    return confirmReorganisation;
  }

  async function confirmSoundly(by: TestActor, drafted: Drafted): Promise<Drafted> {
    const { reorganisation, problems } = await confirm(by, drafted);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return reorganisation;
  }

  return {
    ...world,
    first,
    second,
    draft,
    confirm,
    async apply(steps, planned) {
      const drafted = await draft(steps, planned);
      return confirmSoundly(second, await confirmSoundly(first, drafted));
    },
  };
}
