import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViewerGrant } from '@antoan/policy';
import { UnitKind } from '@antoan/subgraph-kit';
import { grantOf, startTestService, unitAt, type TestActor, type TestService } from '@antoan/test-kit';
import { createLogger } from '@antoan/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit } from '../unit/unit.factory.ts';

const province = unitAt('Tỉnh Lào Cai');
const baoThang = unitAt('Huyện Bảo Thắng', { territory: province });
const bacHa = unitAt('Huyện Bắc Hà', { territory: province });
const department = unitAt('Sở Giáo dục và Đào tạo', { territory: province });
const police = unitAt('Công an huyện Bảo Thắng');
const school = unitAt('THPT Bảo Thắng', { territory: baoThang, management: department, police });
const farSchool = unitAt('THPT Bắc Hà', { territory: bacHa, management: department });

let world: TestService;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antoan-regulation-'));
  world = await startTestService(service, {
    settings: undefined,
    files: { directory: folder, maxBytes: 1024 * 1024, publicUrl: 'http://localhost:4000' },
  });
  await world.offstage(async (em) => {
    const territory = { kind: UnitKind.TERRITORY };
    em.persist([
      buildUnit(province, { ...territory, level: UnitLevel.PROVINCE }),
      buildUnit(baoThang, territory),
      buildUnit(bacHa, territory),
      buildUnit(department, { kind: UnitKind.AGENCY }),
      buildUnit(police, { kind: UnitKind.AGENCY }),
      buildUnit(school),
      buildUnit(farSchool),
    ]);
  });
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Regulation {
  id: string;
  title: string;
  version: number;
  validFrom: string;
  validTo: string | null;
  viewerCanReplace: boolean;
  replaces: { id: string } | null;
  replacedBy: { id: string } | null;
  unit?: { regulations: Regulation[] };
  file: { id: string; name: string; contentType: string; size: number; path: string } | null;
}
interface Answer {
  regulation: Regulation | null;
  problems: { code: string; path: string[] }[];
}

const fields = `{ id title version validFrom validTo viewerCanReplace replaces { id } replacedBy { id } file { id name contentType size path } }`;
const problems = 'problems { code path }';
const record = `mutation ($input: RecordRegulationInput!) { recordRegulation(input: $input) { regulation ${fields} ${problems} } }`;
const replace = `mutation ($input: ReplaceRegulationInput!) { replaceRegulation(input: $input) { regulation { id validTo replaces { id } unit { regulations ${fields} } } ${problems} } }`;
const end = `mutation ($input: EndRegulationInput!) { endRegulation(input: $input) { regulation ${fields} ${problems} } }`;
const list = `query ($id: ID!) { unit(id: $id) { viewerCanRecordRegulation regulations ${fields} } }`;
const one = `query ($id: ID!) { regulation(id: $id) { id } }`;

const editor = () => world.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', school));
const officer = () => world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang));
const farOfficer = () => world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', bacHa));

let serial = 0;
function document(over: object = {}) {
  serial += 1;
  return {
    number: `${serial}/QC-THPT`,
    title: 'Quy chế bảo vệ cơ quan (minh họa)',
    issuedOn: '2021-01-05',
    validFrom: '2021-01-15',
    ...over,
  };
}
const inputFor = (over: object = {}) => ({ ...document(), unitId: school.id, kind: 'QUY_CHE_BAO_VE', ...over });

async function send(
  actor: TestActor,
  content: string | Uint8Array<ArrayBuffer>,
  over: Record<string, string> = {},
  unitId = school.id,
) {
  const response = await actor.goTo(`/files?for=regulation&subject=${unitId}`, {
    method: 'POST',
    body: content,
    headers: { 'x-file-name': encodeURIComponent('Quy chế.txt'), 'x-file-declaration': 'not-classified', ...over },
  });
  return { status: response.status, body: (await response.json()) as SentAnswer };
}
interface SentAnswer {
  file: { id: string; name: string; path: string } | null;
  problems: { code: string; params: object[] }[];
  errors?: { extensions: { code: string } }[];
}

async function recorded(actor = editor(), over: object = {}): Promise<Regulation> {
  const { recordRegulation } = await actor.query<{ recordRegulation: Answer }>(record, { input: inputFor(over) });
  expect(recordRegulation.problems).toEqual([]);
  return recordRegulation.regulation!;
}

test('a school sends a file, puts it on record with a regulation, and reads back byte for byte what it sent', async () => {
  const actor = editor();
  const { status, body } = await send(actor, 'Điều 1. Giờ đóng cổng.\n');
  expect(status).toBe(201);
  const { file } = await recorded(actor, { fileId: body.file!.id });
  expect(file).toMatchObject({
    name: 'Quy chế.txt',
    contentType: 'text/plain',
    size: 32,
    path: `/api/files/units/${file!.id}`,
  });

  const given = await officer().goTo(`/files/${file!.id}`);
  expect(given.status).toBe(200);
  expect(await given.text()).toBe('Điều 1. Giờ đóng cổng.\n');
  expect(Object.fromEntries(given.headers)).toMatchObject({
    'content-disposition': `attachment; filename="Quy che.txt"; filename*=UTF-8''Quy%20ch%E1%BA%BF.txt`,
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('the officer of another district finds neither the regulation nor its file, nor may she send one', async () => {
  const sender = editor();
  const { body } = await send(sender, 'nội dung');
  const regulation = await recorded(sender, { fileId: body.file!.id });

  expect((await farOfficer().goTo(`/files/${regulation.file!.id}`)).status).toBe(404);
  expect((await world.anonymous.goTo(`/files/${regulation.file!.id}`)).status).toBe(404);
  expect((await farOfficer().query<{ regulation: null }>(one, { id: regulation.id })).regulation).toBeNull();
  expect(await send(farOfficer(), 'nội dung')).toMatchObject({
    status: 404,
    body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
  });
  expect((await send(world.anonymous, 'nội dung')).status).toBe(401);
  const em = world.service.orm.em.fork();
  expect(await em.execute('select id from stored_file union all select id from regulation')).toEqual([]);
});

test('what is not yet part of a regulation is for its sender alone, and nobody else can take it', async () => {
  const sender = editor();
  const { body } = await send(sender, 'chờ');
  expect((await sender.goTo(`/files/${body.file!.id}`)).status).toBe(200);
  expect((await officer().goTo(`/files/${body.file!.id}`)).status).toBe(404);
  const { recordRegulation } = await officer().query<{ recordRegulation: Answer }>(record, {
    input: inputFor({ fileId: body.file!.id }),
  });
  expect(recordRegulation).toMatchObject({
    regulation: null,
    problems: [{ code: 'regulation.fileId.unknown', path: ['fileId'] }],
  });

  await recorded(sender, { fileId: body.file!.id });
  const again = await sender.query<{ recordRegulation: Answer }>(record, {
    input: inputFor({ fileId: body.file!.id }),
  });
  expect(again.recordRegulation.problems).toMatchObject([{ code: 'regulation.fileId.unknown' }]);
});

test('I-34: what is declared or recognised as classified is refused, recorded as such, and leaves nothing behind', async () => {
  const before = { kept: await filesIn(folder), rows: await countOf('stored_file') };
  const refusals = await countOf(`audit_event where act = 'refuseUpload'`);
  const attempts = [
    await send(editor(), 'bất kỳ', { 'x-file-declaration': 'classified' }),
    await send(editor(), 'bất kỳ', { 'x-file-name': encodeURIComponent('TỐI MẬT - kế hoạch.txt'.normalize('NFD')) }),
    await send(editor(), 'dòng 1\r\nMẬT\r\ndòng 3'),
    await send(editor(), 'T U Y Ệ T  M Ậ T'.normalize('NFD')),
  ];
  for (const { status, body } of attempts)
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { file: null, problems: [{ code: 'file.content.classified' }] },
    });

  expect(await send(editor(), 'nội dung', { 'x-file-declaration': '' })).toMatchObject({
    status: 422,
    body: { problems: [{ code: 'file.declaration.missing' }] },
  });
  expect({ kept: await filesIn(folder), rows: await countOf('stored_file') }).toEqual(before);
  expect(await countOf(`audit_event where act = 'refuseUpload'`)).toBe(refusals + attempts.length);
  const trail = await offstage<{ detail: object }>(`select detail from audit_event where act = 'refuseUpload'`);
  expect(new Set(trail.flatMap(({ detail }) => Object.keys(detail)))).toEqual(new Set(['reason', 'foundIn']));
});

test('a regulation on protecting state secrets is itself no secret', async () => {
  const { status } = await send(editor(), 'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC\nĐiều 1.', {
    'x-file-name': encodeURIComponent('Quy chế bảo vệ bí mật nhà nước.txt'),
  });
  expect(status).toBe(201);
});

test('a file that is too large, empty, or not what is taken in is refused with the reason', async () => {
  const codes = await Promise.all(
    [new Uint8Array(1024 * 1024 + 1), new Uint8Array(0), new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])].map(
      async (content) => (await send(editor(), content)).body.problems[0]?.code,
    ),
  );
  expect(codes).toEqual(['file.size.tooLarge', 'file.size.empty', 'file.type.notAllowed']);
});

test('a new version ends the one before it, and the chain is told from both ends', async () => {
  const first = await recorded();
  const { replaceRegulation } = await officer().query<{ replaceRegulation: Answer }>(replace, {
    input: { ...document({ issuedOn: '2021-06-01', validFrom: '2021-07-01' }), id: first.id, version: first.version },
  });
  expect(replaceRegulation).toMatchObject({ problems: [], regulation: { replaces: { id: first.id }, validTo: null } });
  const told = replaceRegulation.regulation!.unit!.regulations.find(({ id }) => id === first.id);
  expect(told).toMatchObject({ replacedBy: { id: replaceRegulation.regulation!.id }, viewerCanReplace: false });
  const { unit } = await editor().query<{ unit: { regulations: Regulation[] } }>(list, { id: school.id });
  const former = unit.regulations.find(({ id }) => id === first.id);
  expect(former).toMatchObject({
    validTo: '2021-06-30',
    viewerCanReplace: false,
    replacedBy: { id: replaceRegulation.regulation!.id },
  });
  expect(former!.version).toBeGreaterThan(first.version);

  const stale = await editor().ask(replace, {
    input: { ...document({ issuedOn: '2021-08-01', validFrom: '2021-08-01' }), id: first.id, version: first.version },
  });
  expect(stale.errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    noun: 'regulation',
    currentVersion: former!.version,
  });
  const twice = await editor().query<{ replaceRegulation: Answer }>(replace, {
    input: { ...document({ issuedOn: '2021-08-01', validFrom: '2021-08-01' }), id: first.id, version: former!.version },
  });
  expect(twice.replaceRegulation.problems).toMatchObject([{ code: 'regulation.state.replaced' }]);
});

test('a regulation ends on its last day; what the document cannot be is told at its field', async () => {
  const { id, version } = await recorded();
  const ended = await editor().query<{ endRegulation: Answer }>(end, { input: { id, version, validTo: '2021-11-20' } });
  expect(ended.endRegulation).toMatchObject({ problems: [], regulation: { validTo: '2021-11-20' } });

  const { recordRegulation } = await editor().query<{ recordRegulation: Answer }>(record, {
    input: inputFor({ number: ' ', title: 'Gọi 0912 345 678', validFrom: '2021-01-01', validTo: '2020-12-31' }),
  });
  expect(recordRegulation.problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['regulation.number.missing', 'number'],
    ['text.namesPerson', 'title'],
    ['regulation.validFrom.beforeIssue', 'validFrom'],
    ['regulation.validTo.beforeBegin', 'validTo'],
  ]);
  const input = inputFor();
  await recorded(editor(), input);
  const taken = await editor().query<{ recordRegulation: Answer }>(record, { input });
  expect(taken.recordRegulation.problems).toMatchObject([{ code: 'regulation.number.taken', path: ['number'] }]);
});

test('every role lists exactly the regulations it reads one by one, and may only do what its row of the matrix says', async () => {
  const own = await recorded();
  const far = await recorded(farOfficer(), { unitId: farSchool.id });
  const everybody: [ViewerGrant, { reads: boolean; readsFar: boolean; records: boolean }][] = [
    [grantOf('UNIT_EDITOR', 'MANAGEMENT', school), { reads: true, readsFar: false, records: true }],
    [grantOf('UNIT_HEAD', 'MANAGEMENT', school), { reads: true, readsFar: false, records: true }],
    [grantOf('MANAGER_OFFICER', 'MANAGEMENT', department), { reads: true, readsFar: true, records: true }],
    [grantOf('MANAGER_HEAD', 'MANAGEMENT', department), { reads: true, readsFar: true, records: true }],
    [grantOf('DISTRICT_OFFICER', 'TERRITORY', baoThang), { reads: true, readsFar: false, records: true }],
    [grantOf('DISTRICT_CHAIR', 'TERRITORY', baoThang), { reads: true, readsFar: false, records: true }],
    [grantOf('AREA_POLICE', 'POLICE', police), { reads: true, readsFar: false, records: false }],
    [grantOf('PV05_OFFICER', 'TERRITORY', province), { reads: true, readsFar: true, records: true }],
    [grantOf('PV05_HEAD', 'TERRITORY', province), { reads: true, readsFar: true, records: false }],
    [grantOf('AUDITOR', 'TERRITORY', province), { reads: true, readsFar: true, records: false }],
    [grantOf('EMULATION_OFFICER', 'TERRITORY', province), { reads: false, readsFar: false, records: false }],
    [grantOf('JOURNALIST', null, null), { reads: false, readsFar: false, records: false }],
    [grantOf('SYSTEM_ADMINISTRATOR', null, null), { reads: false, readsFar: false, records: false }],
  ];
  for (const [grant, expected] of everybody) {
    const actor = world.as(grant);
    const sees = async (id: string) =>
      (await actor.query<{ regulation: object | null }>(one, { id })).regulation !== null;
    const lists = async ({ id: unitId }: { id: string }, id: string) => {
      const { unit } = await actor.query<{
        unit: { regulations: Regulation[]; viewerCanRecordRegulation: boolean } | null;
      }>(list, { id: unitId });
      return {
        has: unit?.regulations.some((each) => each.id === id) ?? false,
        records: unit?.viewerCanRecordRegulation ?? false,
      };
    };
    const near = await lists(school, own.id);
    expect({
      role: grant.role,
      reads: await sees(own.id),
      readsFar: await sees(far.id),
      records: near.records,
    }).toEqual({
      role: grant.role,
      ...expected,
    });
    expect([near.has, (await lists(farSchool, far.id)).has]).toEqual([expected.reads, expected.readsFar]);
  }
});

test('what no regulation takes within a day is cleared away, and what one has taken stays', async () => {
  const sender = editor();
  const left = (await send(sender, 'không ai nhận')).body.file!.id;
  const taken = (await send(sender, 'được nhận')).body.file!.id;
  await recorded(sender, { fileId: taken });
  const cut = (await send(sender, 'đứt giữa chừng')).body.file!.id;
  await offstage(`update stored_file set state = 'STORING' where id = '${cut}'`);
  const now = world.clock.now();
  const cleanAfter = async (hours: number) => {
    world.clock.set(new Date(now.getTime() + hours * 3_600_000));
    await world.service.files!.clean({
      orm: world.service.orm,
      clock: world.clock,
      log: createLogger({ service: 'test', level: 'error' }),
    });
    const names = await filesIn(folder);
    return [left, taken, cut].map((id) => names.includes(id));
  };
  expect(await cleanAfter(0.9)).toEqual([true, true, true]);
  expect(await cleanAfter(1.1)).toEqual([true, true, false]);
  expect(await cleanAfter(24.1)).toEqual([false, true, false]);
  expect(await countOf(`stored_file where id in ('${left}', '${cut}')`)).toBe(0);
  expect(await countOf(`audit_event where act = 'clearAway' and noun_id in ('${left}', '${cut}')`)).toBe(2);
  const late = await sender.query<{ recordRegulation: Answer }>(record, { input: inputFor({ fileId: left }) });
  expect(late.recordRegulation.problems).toMatchObject([{ code: 'regulation.fileId.unknown' }]);
  world.clock.set(now);
});

test('an upload that is cut off leaves nothing behind', async () => {
  const before = { kept: await filesIn(folder), rows: await countOf('stored_file') };
  const body = new ReadableStream<Uint8Array>({
    start: (line) => line.enqueue(new TextEncoder().encode('nửa đầu')),
    pull: (line) => line.error(new Error('the line broke')),
  });
  const answer = await editor().goTo(`/files?for=regulation&subject=${school.id}`, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'x-file-name': 'a.txt', 'x-file-declaration': 'not-classified' },
  } as RequestInit);
  expect(answer.status).toBe(400);
  expect({ kept: await filesIn(folder), rows: await countOf('stored_file') }).toEqual(before);
});

test('every act leaves an audit event', async () => {
  const sender = editor();
  const { body } = await send(sender, 'có dấu vết');
  const { id } = await recorded(sender, { fileId: body.file!.id });
  const trail = await offstage<{ act: string; actor_id: string }>(
    `select act, actor_id from audit_event where noun_id in ('${id}', '${body.file!.id}') order by act`,
  );
  expect(trail).toEqual([
    { act: 'record', actor_id: sender.accountId },
    { act: 'upload', actor_id: sender.accountId },
  ]);
});

function offstage<Row>(sql: string): Promise<Row[]> {
  return world.offstage((em) => em.execute(sql)) as Promise<Row[]>;
}

async function countOf(table: string): Promise<number> {
  const [row] = await offstage<{ count: string }>(`select count(*) from ${table}`);
  return Number(row!.count);
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}
