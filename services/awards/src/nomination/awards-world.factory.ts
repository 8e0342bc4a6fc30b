import type { EventPayload } from '@antoan/events';
import { newId } from '@antoan/ids';
import type { Role } from '@antoan/policy';
import { grantOf, startTestService, unitAt, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { UnitRef } from '@antoan/unit-ref';
import type { StandingFact } from '../screening/gate-facts.ts';
import { consumeStandingChanged } from '../screening/consume-standing-changed.ts';
import { consumeHeadTenureChanged } from '../head-tenure-ref/consume-head-tenure-changed.ts';
import { service } from '../service.ts';
import { neighbours } from '../screening/neighbours.factory.ts';

export const province = unitAt('Tỉnh Lào Cai');
export const baoThang = unitAt('Huyện Bảo Thắng', { territory: province });
export const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
export const committee = unitAt('UBND tỉnh Lào Cai', { territory: province });
export const zoneBoard = unitAt('Ban Quản lý Khu kinh tế', { territory: province, management: committee });
export const emulationBoard = unitAt('Ban Thi đua - Khen thưởng', { territory: province, management: committee });
export const enterprise = unitAt('Công ty Luyện kim (minh họa)', { territory: baoThang, management: zoneBoard });
export const farSchool = unitAt('Trường THCS Bắc Hà (minh họa)', { territory: bacHa });
export const director = 'Nguyễn Văn Hà (minh họa)';

const decision = { number: '3127/QĐ-UBND', date: '2021-11-19', authority: 'UBND tỉnh Lào Cai' };
const nominationFields = `id state version needsReview nomineeName withdrawalReason viewerCanSubmit viewerCanConfirm viewerCanPropose viewerCanDecide
  screening { id outcome trigger standing standingVersion policyVersion decisionNumber steps { rule passed isExit params { name value } tenures { personName days isNominee } } } screenings { id outcome trigger standingVersion }
  boardConfirmation { byRole screeningId } policeConfirmation { byRole screeningId } decision { id number }`;

/** A nomination as the tests read it. */
export interface Read {
  id: string;
  state: string;
  version: number;
  needsReview: boolean;
  viewerCanSubmit: boolean;
  viewerCanConfirm: boolean;
  viewerCanPropose: boolean;
  viewerCanDecide: boolean;
  screening: {
    id: string;
    outcome: string;
    trigger: string;
    standing: string | null;
    standingVersion: number | null;
    steps: { rule: string; params: { name: string; value: string }[] }[];
  } | null;
  screenings: { id: string; outcome: string; trigger: string; standingVersion: number | null }[];
  boardConfirmation: { screeningId: string } | null;
  policeConfirmation: { screeningId: string } | null;
}
/** What a mutation on a nomination answers. */
export interface Answered {
  nomination: Read | null;
  problems: { code: string; path: string[]; params: { name: string; value: string }[] }[];
}

/** What a mutation on a session of the council answers. */
export interface CouncilAnswer {
  councilSession: {
    id: string;
    version: number;
    state: string;
    quorum: number;
    items: { inFavour: number | null; result: string | null; nomination: { id: string; state: string } }[];
  };
  problems: { code: string; path: string[] }[];
}

/** The titles that one of the province rests on. */
const threeTitles = [2018, 2019, 2020].map((year) => ({ family: 'CSTDCS', year, decisionNumber: `${year}/QĐ-KT` }));

/** The service with an enterprise in Bảo Thắng, a school in Bắc Hà, and everybody who has to do with their awards. */
export async function startAwardsWorld() {
  const around = neighbours();
  const world: TestService = await startTestService(service, { settings: undefined, peers: around.peers });
  await world.service.loadBase();
  await world.offstage(
    async (em) =>
      void em.persist(
        [province, baoThang, bacHa, committee, zoneBoard, emulationBoard, enterprise, farSchool].map(refOf),
      ),
  );
  const tenure = { personName: director, position: 'Giám đốc', from: '2015-05-01', to: null, isActing: false };
  const events = [enterprise, farSchool].map((unit) => {
    around.heads.set(unit.id, [tenure]);
    const payload = { unitId: unit.id, tenureId: newId(), ...tenure };
    return {
      id: newId(),
      type: 'HeadTenureChanged' as const,
      source: 'units',
      subjectId: unit.id,
      payload,
      occurredAt: world.clock.now(),
      requestId: null,
    };
  });
  await world.offstage((em) => consumeHeadTenureChanged(em, events, { clock: world.clock, log: undefined as never }));

  const inProvince = (role: Role, body: TestUnit = province) => world.as(grantOf(role, 'TERRITORY', province, body));
  const actors = {
    head: world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', enterprise)),
    editor: world.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', enterprise)),
    farHead: world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', farSchool)),
    manager: world.as(grantOf('MANAGER_HEAD', 'MANAGEMENT', zoneBoard)),
    managerOfficer: world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', zoneBoard)),
    board: inProvince('EMULATION_OFFICER', emulationBoard),
    boardHead: inProvince('EMULATION_HEAD', emulationBoard),
    police: inProvince('PV05_OFFICER'),
    chair: inProvince('PROVINCIAL_CHAIR', committee),
  };

  /** Sets what safety-standard says of a unit in 2021 from now on. */
  const stands = (unit: TestUnit, value: StandingFact['value'], version: number) =>
    standsIn(unit, 2021, value, version);

  /** The same of any year. */
  function standsIn(
    unit: TestUnit,
    year: number,
    value: StandingFact['value'],
    version: number,
  ): EventPayload<'StandingChanged'> {
    const isDecided = value === 'MET' || value === 'NOT_MET';
    const said = isDecided ? { ...decision, number: `${3126 + version}/QĐ-UBND` } : null;
    around.standings.set(`${unit.id} ${year}`, { value, version, decision: said });
    return {
      ...{
        unitId: unit.id,
        year,
        standing: value,
        standingVersion: version,
        reason: version > 2 ? 'AMENDED' : 'DECIDED',
      },
      ...{
        decisionId: isDecided ? newId() : null,
        decisionNumber: said?.number ?? null,
        decisionDate: said?.date ?? null,
        authorityUnitId: isDecided ? committee.id : null,
        authorityName: said?.authority ?? null,
      },
    };
  }

  /** Brings the news of changed standings, as the event runner does. */
  async function hear(...payloads: EventPayload<'StandingChanged'>[]): Promise<void> {
    const events = payloads.map((payload) => ({
      id: newId(),
      type: 'StandingChanged' as const,
      source: 'safety_standard',
      subjectId: payload.unitId,
      payload,
      occurredAt: world.clock.now(),
      requestId: null,
    }));
    await world.offstage((em) => consumeStandingChanged(em, events, { clock: world.clock, log: undefined as never }));
  }

  const mutate = (who: TestActor, name: string, input: object) =>
    who.ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { nomination { ${nominationFields} } problems { code path params { name value } } } }`,
      { input },
    );
  async function act(who: TestActor, name: string, input: object): Promise<Answered> {
    const { data, errors } = await mutate(who, name, input);
    if (errors?.length)
      throw new Error(JSON.stringify(errors.map(({ message, extensions }) => ({ message, extensions }))));
    return structuredClone(data![name]) as Answered;
  }

  async function read(id: string, who: TestActor = actors.board): Promise<Read> {
    return (
      await who.query<{ nomination: Read }>(`query ($id: ID!) { nomination(id: $id) { ${nominationFields} } }`, { id })
    ).nomination;
  }

  async function nominated(facts: object = {}): Promise<Read> {
    const input = {
      kindCode: 'BKT',
      year: 2021,
      subject: 'COLLECTIVE',
      unitId: enterprise.id,
      nomineeName: enterprise.name,
      ...('kindCode' in facts && facts.kindCode === 'CSTDT' && { earlierAwards: threeTitles }),
      ...facts,
    };
    const { nomination, problems } = await act(actors.head, 'nominate', input);
    if (!nomination) throw new Error(JSON.stringify(problems));
    return nomination;
  }

  async function submitted(facts: object = {}): Promise<Read> {
    const { id, version } = await nominated(facts);
    return (await act(actors.head, 'submitNomination', { id, version })).nomination!;
  }

  const confirm = async (who: TestActor, { id, version, screening }: Read) =>
    act(who, 'confirmScreening', { nominationId: id, version, screeningId: screening!.id });

  async function endorsed(facts: object = {}): Promise<Read> {
    const { id, version } = await submitted(facts);
    return (await act(actors.manager, 'endorseNomination', { id, version })).nomination!;
  }

  /** Endorsed, and confirmed by both parties. */
  async function confirmed(facts: object = {}): Promise<Read> {
    let nomination = await endorsed(facts);
    for (const who of [actors.board, actors.police]) nomination = (await confirm(who, nomination)).nomination!;
    return nomination;
  }

  /** Does an act on a session of the council and answers with what came of it. */
  async function inCouncil(who: TestActor, name: string, input: object): Promise<CouncilAnswer> {
    const { data, errors } = await who.ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { councilSession { id version state quorum items { inFavour result neededPercent nomination { id state } } } problems { code path params { name value } } } }`,
      { input },
    );
    if (errors?.length) throw new Error(JSON.stringify(errors.map(({ extensions }) => extensions)));
    return structuredClone(data![name]) as CouncilAnswer;
  }

  async function sessionOpened(): Promise<CouncilAnswer['councilSession']> {
    return (await inCouncil(actors.board, 'openCouncilSession', { heldOn: '2021-11-20', members: 9 })).councilSession;
  }

  async function brought(nominations: Read[]): Promise<CouncilAnswer['councilSession']> {
    const { id, version } = await sessionOpened();
    const list = nominations.map((nomination) => ({ id: nomination.id, version: nomination.version }));
    const answer = await inCouncil(actors.board, 'bringToCouncil', { id, version, nominations: list });
    if (answer.problems.length > 0) throw new Error(JSON.stringify(answer.problems));
    return answer.councilSession;
  }

  async function proposed(facts: object = {}): Promise<Read> {
    const { id } = await confirmed(facts);
    const session = await brought([await read(id)]);
    const { version } = await read(id);
    const ballots = [{ nominationId: id, version, inFavour: 9, against: 0, abstained: 0, recused: 0 }];
    const answer = await inCouncil(actors.boardHead, 'closeCouncilSession', {
      ...{ id: session.id, version: session.version, present: 9, minutesNumber: '01/BB-HĐ', ballots },
    });
    if (answer.problems.length > 0) throw new Error(JSON.stringify(answer.problems));
    return read(id);
  }

  let number = 0;
  const decide = (nominations: Read[], document: object = {}, who: TestActor = actors.chair) =>
    who.ask(
      `mutation ($input: DecideAwardInput!) { decideAward(input: $input) { awardDecision { id number authority { name } signatory signatoryPosition signatoryName viewerCanOffer lines { id nomineeName } } problems { code path params { name value } } } }`,
      {
        input: {
          nominations: nominations.map(({ id, version }) => ({ id, version })),
          number: `${(number += 1)}/QĐ-UBND`,
          date: '2021-11-20',
          ...document,
        },
      },
    );

  return {
    ...around,
    ...actors,
    world,
    stands,
    standsIn,
    hear,
    mutate,
    act,
    read,
    nominated,
    submitted,
    endorsed,
    confirmed,
    inCouncil,
    sessionOpened,
    brought,
    confirm,
    proposed,
    decide,
    stop: () => world.stop(),
  };
}

/** See `startAwardsWorld`. */
export type AwardsWorld = Awaited<ReturnType<typeof startAwardsWorld>>;

function refOf({ id, name, territoryPath, managementPath, policePath, reportingPath }: TestUnit): UnitRef {
  const isPlace = id === province.id || id === baoThang.id || id === bacHa.id;
  const level = id === province.id ? 'PROVINCE' : 'DISTRICT';
  return Object.assign(new UnitRef(), {
    ...{
      id,
      name,
      kind: isPlace ? 'TERRITORY' : 'ENTERPRISE',
      level,
      version: 1,
      partyOrganisation: true,
      inIndustrialZone: false,
    },
    ...{ territoryPath, managementPath, policePath, reportingPath, validFrom: '2020-03-01' },
  });
}
