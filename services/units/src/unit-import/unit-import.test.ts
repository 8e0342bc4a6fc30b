import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { defineSheet, readSheet, writeRows, writeTemplate, type RowValues } from '@antoan/spreadsheet';
import { UnitKind } from '@antoan/subgraph-kit';
import { createLogger } from '@antoan/telemetry';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { service } from '../service.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { followVersions } from '../version/record-versions.ts';
import { importTask } from './unit-import.commands.ts';
import { unitSheet, type UnitSheetRow } from './unit-sheet.ts';

const province = unitAt('Tỉnh Lào Cai');
const baoThang = unitAt('Huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
const phoLu = unitAt('Thị trấn Phố Lu', { territory: baoThang });
const giaPhu = unitAt('Xã Gia Phú', { territory: baoThang });
const taChai = unitAt('Xã Tà Chải', { territory: bacHa });
const newCommune = unitAt('Xã Bảo Thắng', { territory: province });
const committeeOfProvince = unitAt('UBND tỉnh Lào Cai', { territory: baoThang });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: baoThang, management: committeeOfProvince });
const committee = unitAt('UBND huyện Bảo Thắng', { territory: baoThang, management: committeeOfProvince });
const provincialPolice = unitAt('Công an tỉnh Lào Cai', { territory: baoThang });
const police = unitAt('Công an huyện Bảo Thắng', {
  territory: baoThang,
  management: provincialPolice,
  police: provincialPolice,
});

let world: TestService;
let officer: TestActor;
let districtOfficer: TestActor;

beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  const territory = { kind: UnitKind.TERRITORY };
  const commune = { ...territory, level: UnitLevel.COMMUNE };
  const agency = { kind: UnitKind.AGENCY, level: UnitLevel.PROVINCE };
  await world.offstage(async (em) => {
    const units = [
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE, code: '10' }),
      buildUnit(baoThang, { ...territory, code: '086' }),
      buildUnit(bacHa, { ...territory, code: '085' }),
      buildUnit(phoLu, { ...commune, code: '02905', validTo: '2025-07-01' }),
      buildUnit(giaPhu, { ...commune, code: '02908' }),
      buildUnit(taChai, { ...commune, code: '02848' }),
      buildUnit(newCommune, { ...commune, validFrom: '2025-07-01' }),
      buildUnit(committeeOfProvince, agency),
      buildUnit(department, agency),
      buildUnit(committee, { kind: UnitKind.AGENCY }),
      buildUnit(provincialPolice, { kind: UnitKind.ARMED_FORCE, level: UnitLevel.PROVINCE }),
      buildUnit(police, { kind: UnitKind.ARMED_FORCE }),
    ];
    await stageUnits(em, units);
    await em.execute(
      `insert into lineage (id, from_unit_id, to_unit_id, kind, effective) values (gen_random_uuid(), ?, ?, 'MERGE', '2025-07-01')`,
      [phoLu.id, newCommune.id],
    );
    await followVersions(
      em,
      world.clock,
      units.map(({ id }) => id),
    );
  });
  officer = world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department));
  districtOfficer = world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang, committee));
});
afterAll(() => world.stop());

interface Sheet {
  id: string;
  state: string;
  progress: number;
  rows: number;
  soundRows: number;
  problemRows: number;
  createdUnits: number;
  changedUnits: number;
  noteCounts: { code: string; count: number }[];
  problems: { code: string; params: { name: string; value: string }[] }[];
  troubledRows: { number: number; name: string | null; problems: { code: string; path: string[] }[] }[];
  reasonsPath: string | null;
}
const fields = `id state progress rows soundRows problemRows createdUnits changedUnits noteCounts { code count }
  problems { code params { name value } } troubledRows { number name problems { code path } } reasonsPath`;

const choice = (value: string) => [{ value, label: value }];
const sheet = unitSheet({
  places: choice('02905'),
  managingBodies: choice('-'),
  policeOffices: choice('-'),
});
const school: UnitSheetRow = {
  id: null,
  name: 'Trường THPT (minh họa)',
  shortName: null,
  kind: 'SCHOOL',
  schoolLevel: 'UPPER_SECONDARY',
  sizeClass: null,
  moet: null,
  mst: null,
  internal: null,
  place: '02905',
  managingBody: null,
  policeOffice: null,
  address: null,
  partyOrganisation: null,
  inIndustrialZone: null,
  validFrom: '2021-09-01',
  effectiveOn: null,
};
let run = 0;
/** So many schools with names and codes of their own. */
function schools(count: number, facts: Partial<UnitSheetRow> = {}): UnitSheetRow[] {
  run += 1;
  return Array.from({ length: count }, (_, index) => ({
    ...school,
    name: `Trường THPT ${run}.${index} (minh họa)`,
    moet: `LC${run}-${index}`,
    ...facts,
  }));
}
const workbook = (rows: readonly UnitSheetRow[]) =>
  buffer(writeRows(sheet, rows as RowValues<typeof sheet.columns>[])) as Promise<Buffer<ArrayBuffer>>;

async function upload(content: Uint8Array<ArrayBuffer>, who = officer, body = department, name = 'Đơn vị.xlsx') {
  const response = await who.goTo(`/files?for=unitImport&subject=${body.id}`, {
    method: 'POST',
    body: content,
    headers: { 'x-file-name': encodeURIComponent(name), 'x-file-declaration': 'not-classified' },
  });
  return {
    status: response.status,
    answer: (await response.json()) as { file: { id: string } | null; problems?: { code: string }[] },
  };
}
/** What the worker of the service does when it is woken. */
function work(signal = new AbortController().signal): Promise<void> {
  return world.service.files!.tasks![importTask]!({
    orm: world.service.orm,
    clock: world.clock,
    log: createLogger({ service: 'test', level: 'silent' }),
    signal,
  });
}
const read = async (id: string, who = officer) =>
  (await who.query<{ unitImport: Sheet | null }>(`query ($id: ID!) { unitImport(id: $id) { ${fields} } }`, { id }))
    .unitImport;

async function started(content: Uint8Array<ArrayBuffer>, who = officer, body = department): Promise<Sheet> {
  const { status, answer } = await upload(content, who, body);
  expect(status).toBe(201);
  const { startUnitImport } = await who.query<{ startUnitImport: { unitImport: Sheet; problems: object[] } }>(
    `mutation ($input: StartUnitImportInput!) { startUnitImport(input: $input) { unitImport { ${fields} } problems { code } } }`,
    { input: { fileId: answer.file!.id, bodyId: body.id } },
  );
  expect(startUnitImport).toMatchObject({ problems: [], unitImport: { state: 'UPLOADED' } });
  return startUnitImport.unitImport;
}
async function checked(rows: readonly UnitSheetRow[], who = officer, body = department): Promise<Sheet> {
  const { id } = await started(await workbook(rows), who, body);
  await work();
  return (await read(id, who))!;
}
async function asked(act: 'apply' | 'cancel', id: string, who = officer) {
  const name = `${act}UnitImport`;
  const data = await who.query<Record<string, { unitImport: Sheet; problems: { code: string }[] }>>(
    `mutation ($input: UnitImportActInput!) { ${name}(input: $input) { unitImport { ${fields} } problems { code } } }`,
    { input: { id } },
  );
  return data[name]!;
}
async function applied(id: string, who = officer): Promise<Sheet> {
  expect((await asked('apply', id, who)).problems).toEqual([]);
  await work();
  return (await read(id, who))!;
}
const unitsNamed = (like: string) =>
  world.offstage((em) =>
    em.execute<Record<string, string>[]>('select * from unit where name like ? order by name', [like]),
  );
const problemsOf = ({ troubledRows }: Sheet) =>
  troubledRows.flatMap(({ number, problems }) =>
    problems.map(({ code, path }) => `${number} ${path[0] ?? ''} ${code}`),
  );

describe('a sheet of new units', () => {
  test('is checked without changing anything, and then begins every unit as by hand', async () => {
    const found = await checked(schools(3));
    expect(found).toMatchObject({
      state: 'CHECKED',
      progress: 100,
      rows: 3,
      soundRows: 3,
      createdUnits: 3,
      problems: [],
    });
    expect(await unitsNamed(`Trường THPT ${run}.%`)).toEqual([]);

    expect(await applied(found.id)).toMatchObject({ state: 'APPLIED', progress: 100, createdUnits: 3 });
    const [first, ...others] = await unitsNamed(`Trường THPT ${run}.%`);
    expect(others).toHaveLength(2);
    expect(first).toMatchObject({
      code: `LC${run}-0`,
      level: 'DISTRICT',
      territory_parent_id: phoLu.id,
      management_parent_id: department.id,
      police_parent_id: police.id,
      reporting_parent_id: department.id,
      territory_path: `${phoLu.territoryPath}.${first!['id']!.replaceAll('-', '')}`,
      management_path: `${department.managementPath}.${first!['id']!.replaceAll('-', '')}`,
    });
    const told = await world.offstage((em) =>
      em.execute<{ type: string }[]>(`select type from outbox_event where subject_id = ?`, [first!['id']!]),
    );
    expect(told).toEqual([{ type: 'UnitChanged' }]);
  });

  test('writes nothing beyond the scope of whoever sent it, whatever stands in its rows', async () => {
    const { id } = await checked(schools(1));
    const elsewhere = unitAt(`Trường ngoài phạm vi ${run} (minh họa)`, { territory: taChai });
    await world.offstage(async (em) => {
      await stageUnits(em, [buildUnit(elsewhere, { validFrom: '2020-03-01', validTo: '2021-09-01' })]);
      await em.execute(
        `insert into unit_import_place (import_id, place_id, managing_body_id, police_office_id, valid)
         select import_id, place_id, managing_body_id, police_office_id, daterange(null, null) from unit_import_row where import_id = ?`,
        [id],
      );
    });
    const scopes = (top: { territoryPath: string }) =>
      JSON.stringify({ unit: { TERRITORY: [top.territoryPath] }, unitImport: 'ALL' });
    const begin = (top: { territoryPath: string }, unitId: string) =>
      world.service.orm.em.fork().transactional(async (em) => {
        await em.execute(`select set_config('antoan.scopes', ?, true)`, [scopes(top)]);
        await em.execute('update unit_import_row set unit_id = ? where import_id = ?', [unitId, id]);
        await em.execute('select begin_stories(?, 0, 1000)', [id]);
        const [told] = await em.execute<{ versions: number }[]>(
          `select set_config('antoan.scopes', '{"*":"ALL"}', true), (select count(*)::integer from unit_version where unit_id = ?) as versions`,
          [unitId],
        );
        throw Object.assign(new Error('undone'), told);
      });
    await expect(begin(baoThang, elsewhere.id)).rejects.toMatchObject({ versions: 1 });
    await expect(begin(bacHa, elsewhere.id)).rejects.toMatchObject({ versions: 2 });
    // The row that visibility rests on is held to the scope by row-level security itself.
    await expect(
      world.service.orm.em.fork().transactional(async (em) => {
        await em.execute(`select set_config('antoan.scopes', ?, true)`, [scopes(baoThang)]);
        await em.execute(
          `insert into unit (id, name, kind, level, territory_path, management_path, police_path, reporting_path, search_text, valid_from)
           select gen_random_uuid(), name, kind, level, ?::ltree, 'x', 'x', 'x', '', '2021-09-01' from unit_import_row where import_id = ?`,
          [elsewhere.territoryPath, id],
        );
      }),
    ).rejects.toThrow('row-level security');
  });

  test('goes on in the commune that takes over from the one it names', async () => {
    const { id } = await checked(schools(2));
    await applied(id);
    const [{ id: unitId } = { id: '' }] = (await unitsNamed(`Trường THPT ${run}.0%`)) as { id: string }[];
    const { unit } = await officer.query<{ unit: { versions: { validFrom: string; place: { name: string } }[] } }>(
      'query ($id: ID!) { unit(id: $id) { versions { validFrom validTo } } }',
      { id: unitId },
    );
    expect(unit.versions).toEqual([
      { validFrom: '2021-09-01', validTo: '2025-07-01' },
      { validFrom: '2025-07-01', validTo: null },
    ]);
  });

  test('is found by whoever sees it, under its second code too', async () => {
    const { id } = await checked(schools(1, { internal: `NB-${run}` }));
    await applied(id);
    const { findUnits } = await officer.query<{ findUnits: { unit: { name: string } }[] }>(
      'query ($text: String!) { findUnits(text: $text) { unit { name } } }',
      { text: `nb-${run - 1}` },
    );
    expect(findUnits.map(({ unit }) => unit.name)).toEqual([`Trường THPT ${run}.0 (minh họa)`]);
  });
});

describe('the bodies of communes', () => {
  test('are begun by the sheet of PV05 with the level of a commune, and by no other', async () => {
    const pv05 = world.as(grantOf('PV05_OFFICER', 'TERRITORY', province, provincialPolice));
    const rows: UnitSheetRow[] = [
      { ...school, schoolLevel: null, kind: 'COMMUNE_POLICE', name: 'Công an xã Gia Phú', place: '02908' },
      { ...school, schoolLevel: null, kind: 'COMMUNE_POLICE', name: 'Đội an ninh', place: '02908' },
    ];
    const found = await checked(rows, pv05, provincialPolice);
    expect(problemsOf(found)).toEqual(['3 name unit.name.notPolice']);
    const { id } = await checked(rows.slice(0, 1), pv05, provincialPolice);
    expect(await applied(id, pv05)).toMatchObject({ state: 'APPLIED', createdUnits: 1 });
    expect(await unitsNamed('Công an xã Gia Phú')).toMatchObject([
      {
        kind: 'ARMED_FORCE',
        level: 'COMMUNE',
        territory_parent_id: giaPhu.id,
        management_parent_id: provincialPolice.id,
      },
    ]);
    const committeeRow = { ...rows[0]!, kind: 'COMMUNE_COMMITTEE' as const, name: 'UBND xã Gia Phú' };
    expect(problemsOf(await checked([committeeRow]))).toEqual(['2 kind unit.level.notYours']);
  });
});

describe('what is wrong', () => {
  test('is told row by row, and nothing is applied', async () => {
    const [sound] = schools(1);
    const found = await checked([
      sound!,
      { ...sound!, name: 'Trường cùng mã' },
      ...schools(1, { schoolLevel: null, validFrom: null }),
      ...schools(1, { kind: 'ENTERPRISE', moet: null, mst: '12' }),
      ...schools(1, { validFrom: '2019-01-01' }),
    ]);
    expect(problemsOf(found)).toEqual([
      '3 moet unitImport.code.twice',
      '4 validFrom unitImport.validFrom.missing',
      '4 schoolLevel unit.schoolLevel.missing',
      '5 schoolLevel unit.schoolLevel.noSchool',
      '5 sizeClass unit.sizeClass.missing',
      '5 mst unit.code.malformed',
      '6 place unit.parent.notAlive',
      '6 managingBody unit.parent.notAlive',
      '6 policeOffice unit.parent.notAlive',
    ]);
    expect(await asked('apply', found.id)).toMatchObject({ problems: [{ code: 'unitImport.rows.unsound' }] });
  });

  test('a code that somebody else carries is told, also beyond the scope and then without a name', async () => {
    const [far] = schools(1, { place: '02848' });
    await applied((await checked([far!])).id);
    const again = await checked([{ ...far!, name: 'Trường khác', place: '02905' }], districtOfficer, committee);
    expect(problemsOf(again)).toEqual(['2 moet unitImport.code.taken']);
  });

  test('a district places no unit beyond its territory', async () => {
    const rows = [...schools(1, { moet: null }), ...schools(1, { moet: null, place: '02848' })];
    const found = await checked(rows, districtOfficer, committee);
    expect(problemsOf(found)).toEqual(['3 place unit.placeId.outOfScope']);
    expect(await unitsNamed(`Trường THPT ${run}.%`)).toEqual([]);
  });

  test('comes back as the same sheet with the reasons, which can be mended and sent again', async () => {
    const found = await checked([...schools(1), ...schools(1, { schoolLevel: null })]);
    const response = await officer.goTo(found.reasonsPath!.replace('/api/files/units', '/files'));
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('Đơn vị - lý do.xlsx'));
    const returned = Buffer.from(await response.arrayBuffer());
    const reading = await readSheet(Readable.from([returned]), sheet);
    if (!reading.readable) throw new Error(JSON.stringify(reading.problems));
    const rows = [];
    for await (const batch of reading.batches()) rows.push(...batch.rows);
    expect(rows).toHaveLength(2);
    const { default: ExcelJS } = await import('exceljs');
    const opened = new ExcelJS.Workbook();
    await opened.xlsx.load(returned as never, { ignoreNodes: ['dataValidations'] });
    expect([1, 2, 3].map((row) => opened.worksheets[0]!.getRow(row).getCell(1).text)).toEqual([
      'Lý do',
      '',
      'Dòng 3: Cấp học: trường học phải có cấp học.',
    ]);
    expect((await districtOfficer.goTo(found.reasonsPath!.replace('/api/files/units', '/files'))).status).toBe(404);
    const again = await started(returned);
    await work();
    expect(await read(again.id)).toMatchObject({ state: 'CHECKED', rows: 2, problemRows: 1 });
  });
});

describe('a sheet of units that are there', () => {
  test('changes those that it says otherwise of, and leaves the others as they are', async () => {
    await applied((await checked(schools(2))).id);
    const response = await officer.goTo('/files/unit-imports/list');
    const reading = await readSheet(Readable.from([Buffer.from(await response.arrayBuffer())]), sheet);
    if (!reading.readable) throw new Error(JSON.stringify(reading.problems));
    const exported: UnitSheetRow[] = [];
    for await (const batch of reading.batches())
      for (const row of batch.rows)
        exported.push({
          ...school,
          ...row.values,
          place: '02905',
          managingBody: null,
          policeOffice: null,
        } as UnitSheetRow);
    const mine = exported.filter(({ name }) => name.startsWith(`Trường THPT ${run}.`));
    expect(mine).toHaveLength(2);
    const found = await checked([mine[0]!, { ...mine[1]!, id: null, name: 'Trường đổi tên (minh họa)' }]);
    expect(found).toMatchObject({ problemRows: 0, createdUnits: 0, changedUnits: 1 });
    expect(await applied(found.id)).toMatchObject({ state: 'APPLIED', changedUnits: 1 });
    expect(await unitsNamed('Trường đổi tên%')).toMatchObject([{ id: mine[1]!.id, code: mine[1]!.moet }]);
  });

  test('keeps what an empty cell says nothing of, and drops what a dash or (xóa) says is to go', async () => {
    const all = schools(2, { shortName: 'THPT MH', address: 'Tổ 1', internal: null });
    const told = all.map((row, index) => ({ ...row, internal: `NB${run}-${index}` }));
    await applied((await checked(told)).id);
    const label = `Trường THPT ${run}.%`;
    const silent = { ...told[0]!, shortName: null, address: null, internal: null };
    const emptied = { ...told[1]!, shortName: '-', address: '(Xóa)', internal: '–' };
    const found = await checked([silent, emptied]);
    expect(found).toMatchObject({ problemRows: 0, changedUnits: 1 });
    expect(await applied(found.id)).toMatchObject({ state: 'APPLIED' });
    const held = await world.offstage((em) =>
      em.execute(
        `select short_name, address, (select value from unit_code as code where code.unit_id = version.unit_id and scheme = 'INTERNAL' and valid @> date '2021-11-20') as internal
         from unit_version as version where name like ? and valid @> date '2021-11-20' order by name`,
        [label],
      ),
    );
    expect(held).toEqual([
      { short_name: 'THPT MH', address: 'Tổ 1', internal: `NB${run}-0` },
      { short_name: null, address: null, internal: null },
    ]);
  });

  test('is refused where the unit is not the viewer’s to change', async () => {
    const rows = schools(1);
    await applied((await checked(rows)).id);
    const [unit] = await unitsNamed(`Trường THPT ${run}.%`);
    const found = await checked(
      [{ ...rows[0]!, id: unit!['id']!, name: 'Của người khác' }],
      districtOfficer,
      committee,
    );
    expect(found.problemRows).toBe(1);
  });
});

describe('all or nothing', () => {
  test('a code taken between check and import leaves nothing of the sheet', async () => {
    const rows = schools(3);
    const found = await checked(rows);
    const label = `Trường THPT ${run}.%`;
    const other = await checked(schools(1, { name: 'Nhanh hơn', moet: rows[2]!.moet }));
    expect(await applied(other.id)).toMatchObject({ state: 'APPLIED' });
    expect(await applied(found.id)).toMatchObject({ state: 'FAILED', problems: [{ code: 'unit.code.taken' }] });
    expect(await unitsNamed(label)).toEqual([]);
  });

  test('an import that the service stops in the middle of leaves nothing, and is done by the next start', async () => {
    const found = await checked(schools(40));
    await asked('apply', found.id);
    const stop = new AbortController();
    stop.abort();
    await work(stop.signal);
    expect(await read(found.id)).toMatchObject({ state: 'APPLYING' });
    expect(await unitsNamed(`Trường THPT ${run}.%`)).toEqual([]);
    await work();
    expect(await read(found.id)).toMatchObject({ state: 'APPLIED', createdUnits: 40 });
    expect(await unitsNamed(`Trường THPT ${run}.%`)).toHaveLength(40);
  });

  test('an import that a killed service left half done is done by the next, which alone may write', async () => {
    const found = await checked(schools(40));
    await asked('apply', found.id);
    await world.offstage((em) =>
      em.execute('update unit_import set claim = gen_random_uuid(), attempts = 1, progress = 40 where id = ?', [
        found.id,
      ]),
    );
    await work();
    expect(await read(found.id)).toMatchObject({ state: 'APPLIED', progress: 100, createdUnits: 40 });
    expect(await unitsNamed(`Trường THPT ${run}.%`)).toHaveLength(40);
  });

  test('a check that a killed service left half done starts over', async () => {
    const { id } = await started(await workbook(schools(5)));
    await world.offstage((em) =>
      em.execute(
        `update unit_import set state = 'CHECKING', claim = gen_random_uuid(), row_count = 2, progress = 40 where id = ?`,
        [id],
      ),
    );
    await work();
    expect(await read(id)).toMatchObject({ state: 'CHECKED', rows: 5, createdUnits: 5 });
  });
});

test('what is laid aside is applied no more, and nobody else sees or touches the sheet', async () => {
  const found = await checked(schools(1));
  const colleague = world.as(grantOf('MANAGER_HEAD', 'MANAGEMENT', department));
  expect(await read(found.id, colleague)).toBeNull();
  const { errors } = await colleague.ask(
    'mutation ($input: UnitImportActInput!) { applyUnitImport(input: $input) { problems { code } } }',
    { input: { id: found.id } },
  );
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await asked('cancel', found.id)).unitImport.state).toBe('CANCELLED');
  expect((await asked('apply', found.id)).problems).toMatchObject([{ code: 'unitImport.state.notChecked' }]);
  const { unitImports } = await officer.query<{ unitImports: { edges: { node: { id: string } }[] } }>(
    '{ unitImports(first: 1) { edges { node { id } } } }',
  );
  expect(unitImports.edges[0]!.node.id).toBe(found.id);
});

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const holding = (entry: string) =>
  Buffer.concat([compoundFile, Buffer.alloc(600), Buffer.from(`${entry}\0`, 'utf16le')]);
/** A workbook of few bytes in which a picture unpacks to many. */
async function bomb(): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Đơn vị');
  page.addRow(sheet.columns.map(({ heading }) => heading));
  const picture = book.addImage({ buffer: Buffer.alloc(20 * 1024 * 1024) as never, extension: 'png' });
  page.addImage(picture, 'A3:B4');
  return Buffer.from(await book.xlsx.writeBuffer());
}
/** A workbook whose bytes were damaged on the way. */
async function damaged(): Promise<Buffer> {
  const whole = await workbook(schools(300));
  const page = whole.indexOf('xl/worksheets/sheet1.xml') + 600;
  return Buffer.concat([whole.subarray(0, page), Buffer.alloc(64), whole.subarray(page + 64)]);
}
const otherTemplate = () =>
  buffer(writeTemplate(defineSheet({ ...sheet, code: 'guardForce.register', title: 'Lực lượng bảo vệ' })));

test.each([
  ['an old .xls', () => holding('Workbook'), 'file.type.notAllowed'],
  ['a workbook with a password', () => holding('EncryptedPackage'), 'file.type.notAllowed'],
  ['half a workbook', async () => (await workbook(schools(50))).subarray(0, 2_000), 'file.content.damaged'],
  ['a workbook damaged on the way', damaged, 'file.content.damaged'],
])('%s is refused at the door, and not stored', async (_, content, code) => {
  const files = () => world.offstage((em) => em.execute('select count(*) from stored_file'));
  const before = await files();
  const { status, answer } = await upload(new Uint8Array(await content()));
  expect(status).toBe(422);
  expect(answer).toMatchObject({ file: null, problems: [{ code }] });
  expect(await files()).toEqual(before);
});

test.each([
  ['a renamed .csv', () => Buffer.from('Tên đơn vị;Loại đơn vị\nTrường A;Trường học\n'), 'workbook.kind.unsupported'],
  ['a text', () => Buffer.from('Không phải bảng tính'), 'workbook.kind.unsupported'],
  ['a zip bomb', bomb, 'workbook.inflation.exceeded'],
  ['the template of something else', otherTemplate, 'template.other'],
])('%s is refused with a reason, and nothing of it is kept', async (_, content, code) => {
  const { id } = await started(new Uint8Array(await content()));
  await work();
  expect(await read(id)).toMatchObject({ state: 'REFUSED', rows: 0, problems: [{ code }] });
  expect(await asked('apply', id)).toMatchObject({ problems: [{ code: 'unitImport.state.notChecked' }] });
  const kept = await world.offstage((em) => em.execute('select number from unit_import_row where import_id = ?', [id]));
  expect(kept).toEqual([]);
});

test('an empty template says that there is nothing in it', async () => {
  const template = await officer.goTo('/files/unit-imports/template');
  expect(template.status).toBe(200);
  const { id } = await started(new Uint8Array(await template.arrayBuffer()));
  await work();
  expect(await read(id)).toMatchObject({ state: 'REFUSED', problems: [{ code: 'unitImport.rows.none' }] });
});

test('who writes no units sends no sheets', async () => {
  const editor = world.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', department));
  expect((await upload(await workbook(schools(1)), editor)).status).toBe(404);
  expect((await editor.goTo('/files/unit-imports/template')).status).toBe(404);
});
