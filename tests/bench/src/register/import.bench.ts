import { Readable } from 'node:stream';
import { createLogger } from '@antoan/telemetry';
import { writeRows } from '@antoan/spreadsheet';
import { grantOf, startTestService, type TestActor, type TestService, type TestUnit } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../../../../services/units/src/service.ts';
import { unitSheet, type UnitSheetRow } from '../../../../services/units/src/unit-import/unit-sheet.ts';

/** The most rows that a sheet may have. */
const size = 100_000;

let world: TestService;
let officer: TestActor;
let department: TestUnit;
let communes: string[];

beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
  await world.service.loadDemonstration();
  [department] = (await world.offstage((em) =>
    em.execute<TestUnit[]>(
      `select id, name, territory_path as "territoryPath", management_path as "managementPath", police_path as "policePath", reporting_path as "reportingPath"
       from unit where name like 'Sở Giáo dục và Đào tạo%' order by length(name) limit 1`,
    ),
  )) as [TestUnit];
  const places = await world.offstage((em) =>
    em.execute<{ code: string }[]>(
      `select code from territory_on('2021-11-20') as place join paths_of(array(select id from territory_on('2021-11-20'))) as stands using (id)
       where level = 'COMMUNE' and subpath(territory_path, 0, 1) = subpath(?::ltree, 0, 1)`,
      [department.territoryPath],
    ),
  );
  communes = places.map(({ code }) => code);
  officer = world.as(grantOf('MANAGER_OFFICER', 'MANAGEMENT', department));
}, 300_000);
afterAll(() => world.stop());

function* rows(): Generator<UnitSheetRow> {
  for (let index = 0; index < size; index += 1)
    yield {
      id: null,
      name: `Trường Phổ thông dân tộc bán trú số ${index} (minh họa)`,
      shortName: `PTDTBT ${index}`,
      kind: 'SCHOOL',
      schoolLevel: 'PRIMARY',
      sizeClass: null,
      moet: `MH${String(index).padStart(6, '0')}`,
      mst: null,
      internal: null,
      place: communes[index % communes.length]!,
      managingBody: null,
      policeOffice: null,
      address: `Thôn ${index % 97}`,
      partyOrganisation: index % 2 === 0,
      inIndustrialZone: false,
      validFrom: index % 2 === 0 ? '2020-09-05' : '2021-08-01',
      effectiveOn: null,
    };
}

interface Spent {
  seconds: number;
  megabytes: number;
}

/** How long an act takes, and by how much this process grows while it lasts, the sheet itself included. */
async function spent(act: () => Promise<unknown>): Promise<Spent> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const began = performance.now();
  await act();
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1_000, megabytes: (peak - before) / 1024 / 1024 };
}

const work = () =>
  world.service.files!.tasks!['unit_imports']!({
    orm: world.service.orm,
    clock: world.clock,
    log: createLogger({ service: 'bench', level: 'error' }),
  });

test('a sheet of 100,000 units is sent in, checked and applied', async () => {
  const choice = (values: string[]) => values.map((value) => ({ value, label: value }));
  const sheet = unitSheet({ places: choice(communes), managingBodies: [], policeOffices: [] });
  let id = '';
  const upload = await spent(async () => {
    const response = await officer.goTo(`/files?for=unitImport&subject=${department.id}`, {
      method: 'POST',
      body: Readable.toWeb(writeRows(sheet, rows())) as ReadableStream,
      duplex: 'half',
      headers: { 'x-file-name': 'units.xlsx', 'x-file-declaration': 'not-classified' },
    } as RequestInit);
    const { file } = (await response.json()) as { file: { id: string } };
    const { startUnitImport } = await officer.query<{ startUnitImport: { unitImport: { id: string } } }>(
      'mutation ($input: StartUnitImportInput!) { startUnitImport(input: $input) { unitImport { id } problems { code } } }',
      { input: { fileId: file.id, bodyId: department.id } },
    );
    id = startUnitImport.unitImport.id;
  });
  const state = async () =>
    (
      await officer.query<{ unitImport: { state: string; problemRows: number; createdUnits: number } }>(
        'query ($id: ID!) { unitImport(id: $id) { state problemRows createdUnits troubledRows(first: 1) { problems { code path } } problems { code } } }',
        { id },
      )
    ).unitImport;
  const check = await spent(work);
  expect(await state()).toMatchObject({ state: 'CHECKED', problemRows: 0, createdUnits: size });
  await officer.query(
    'mutation ($input: UnitImportActInput!) { applyUnitImport(input: $input) { problems { code } } }',
    { input: { id } },
  );
  const apply = await spent(work);
  expect(await state()).toMatchObject({ state: 'APPLIED', createdUnits: size });

  const line = (what: string, { seconds, megabytes }: Spent) =>
    `| ${what} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} |`;
  const both = { seconds: check.seconds + apply.seconds, megabytes: Math.max(check.megabytes, apply.megabytes) };
  process.stdout.write(
    `\n**A sheet of ${size} units, in the province as it is**\n\n| | s | growth in MB |\n| --- | ---: | ---: |\n${[
      line('written, sent in and searched for marks of secrecy', upload),
      line('checked, changing nothing', check),
      line('applied', apply),
      line('check and import together', both),
    ].join('\n')}\n`,
  );
}, 900_000);
