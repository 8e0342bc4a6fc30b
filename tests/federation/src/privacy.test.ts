import { readFileSync } from 'node:fs';
import { withConnection } from '@antoan/database';
import { testDatabase } from '@antoan/database/testing';
import { isInputObjectType, isObjectType, buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { serviceList } from '../../../scripts/platform/service-list.ts';

/** What the platform never records of anybody: domain 5.9 and the charter. English and Vietnamese, however written. */
const neverRecorded =
  /cccd|cmnd|identity_?number|id_?card|passport|birth|ngay_?sinh|gender|gioi_?tinh|ethnic|dan_?toc|religio|ton_?giao|criminal|tien_?an|suspect|nghi_?pham|informant|denunciation|to_?giac|complaint|khieu_?nai|petition|strike|dinh_?cong|protest|bieu_?tinh|opinion|attendee_?name|attendance_?list|biometric|fingerprint|home_?address|dia_?chi_?nha|phone|dien_?thoai|political/i;

/** Where a person's name may stand, and as what: office holders, nominees, signatories and account holders. */
const personFields = new Set([
  'HeadTenure.personName',
  'AppointHeadInput.personName',
  'CorrectHeadTenureInput.personName',
  'TenureShare.personName',
  'Nomination.nomineeName',
  'Nomination.nomineePosition',
  'NominateInput.nomineeName',
  'NominateInput.nomineePosition',
  'ChangeNominationInput.nomineePosition',
  'UnitAward.nomineeName',
  'PublicAward.recipientName',
  'ReleaseItem.recipientName',
  'Account.username',
  'Account.displayName',
  'OpenAccountInput.username',
  'OpenAccountInput.displayName',
  'Viewer.username',
  'Viewer.displayName',
]);
const namesPerson =
  /personName|nominee|recipientName|displayName|username|fullName|holderName|traineeName|learnerName|studentName|employeeName|memberName/;

const api = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const fields = Object.values(api.getTypeMap()).flatMap((type) =>
  !type.name.startsWith('__') && (isObjectType(type) || isInputObjectType(type))
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : [],
);

test('I-38: no field of the API records what the platform never records', () => {
  expect(fields.length).toBeGreaterThan(300);
  expect(fields.filter((field) => neverRecorded.test(field))).toEqual([]);
});

test('I-38: persons stand in the API only as office holders, nominees and account holders', () => {
  expect(fields.filter((field) => namesPerson.test(field) && !personFields.has(field))).toEqual([]);
  expect([...personFields].filter((field) => !fields.includes(field))).toEqual([]);
});

test('I-38: no column of any service records what the platform never records', async () => {
  const database = await testDatabase(serviceList.map(({ schema, migrations }) => ({ schema, migrations })));
  const columns = await withConnection(database.adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_schema || '.' || column_name as name from information_schema.columns where table_schema = any($1)`,
      [serviceList.map(({ schema }) => schema)],
    );
    return rows.map(({ name }) => name);
  });
  await database.drop();
  expect(columns.length).toBeGreaterThan(300);
  expect(columns.filter((name) => neverRecorded.test(name.split('.')[1]!))).toEqual([]);
});
