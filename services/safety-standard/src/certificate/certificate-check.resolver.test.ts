import { groupedVerificationCode, isVerificationCode } from '@antoan/assessment-rules';
import { demonstrationWorld } from '@antoan/demonstration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upperSchool } from '../stage/crew.factory.ts';
import { decided, does, findings, type Decision } from '../stage/dossier.factory.ts';
import { documentNumber, openStage, type Stage } from '../stage/stage.factory.ts';
import { seen } from '../stage/whole-year.factory.ts';

let stage: Stage;
let made: Awaited<ReturnType<typeof decided>>;
beforeAll(async () => {
  stage = await openStage();
  made = await decided(stage, upperSchool);
});
afterAll(() => stage.stop());

const check = async (code: string) => {
  const { certificateCheck } = await stage.anonymous.query<{ certificateCheck: object }>(
    'query ($code: String!) { certificateCheck(code: $code) { status unitName year decisionNumber decisionDate authorityName } }',
    { code },
  );
  return certificateCheck;
};
const nothing = { unitName: null, year: null, decisionNumber: null, decisionDate: null, authorityName: null };

test('anybody learns by its code that a certificate holds, and nothing that is not printed on it; the name stays as it was', async () => {
  const { decision } = made;
  const code = decision.lines[0]!.verificationCode!;
  expect(isVerificationCode(code)).toBe(true);
  const unitName = demonstrationWorld().unitOf.get(upperSchool.unitId)!.name;
  await stage.offstage((em) => em.execute(`update unit_ref set name = name || ' (tên mới)'`));
  const printed = {
    ...{ unitName, year: 2021, decisionNumber: decision.number, decisionDate: '2021-11-20' },
    authorityName: 'UBND tỉnh Lào Cai',
  };
  for (const typed of [code, groupedVerificationCode(code), ` ${code.toLowerCase()} `])
    expect(await check(typed)).toEqual({ status: 'VALID', ...printed });

  const { version } = await seen(stage.person('pv05'), made.dossier.id);
  await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id: made.dossier.id, version, answers: findings(upperSchool.unitId), reason: 'Xác minh lại hồ sơ.' },
  });
  const revoked = await does<Decision>(stage, 'chutich', 'revokeRecognition', {
    ...{ decisionId: decision.id, unitId: upperSchool.unitId, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    reason: 'Hồ sơ không đúng sự thật.',
  });
  expect(revoked.problems).toEqual([]);
  expect(await check(code)).toEqual({ status: 'NO_LONGER_VALID', ...printed });
});

test('a code that no certificate bears is unknown, whatever is typed', async () => {
  for (const typed of ['', '%', '____', 'ACDE-FGHJ-KMNP-RTVW', 'A'.repeat(5000)])
    expect(await check(typed)).toEqual({ status: 'UNKNOWN', ...nothing });
});

test('who has not signed in reads no line, decision or standing but by that door', async () => {
  const { errors, data } = await stage.anonymous.ask('{ recognitionDecisions { id lines { verificationCode } } }');
  expect(errors ?? (data as { recognitionDecisions: unknown[] }).recognitionDecisions).toEqual([]);
});
