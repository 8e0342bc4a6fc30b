import { groupedVerificationCode } from '@antoan/assessment-rules';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upperSchool } from '../stage/crew.factory.ts';
import { decided, does, findings, type Decision, type Dossier } from '../stage/dossier.factory.ts';
import { seen } from '../stage/whole-year.factory.ts';
import { documentNumber, openStage, type Stage, type Username } from '../stage/stage.factory.ts';

let stage: Stage;
let decision: Decision;
let dossier: Dossier;
beforeAll(async () => {
  stage = await openStage();
  ({ decision, dossier } = await decided(stage, upperSchool));
});
afterAll(() => stage.stop());

const get = (who: Username, path: string) => stage.person(who).goTo(`/files/${path}`);

async function textOf(answer: Response): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
  return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/gu, ' ');
}

test('a decision is printed with its list, in the layout of the decree', async () => {
  const answer = await get('chutich', `recognition-decisions/${decision.id}/document.pdf`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const text = await textOf(answer);
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain(decision.number);
  expect(text).toContain('Công nhận 1 đơn vị đạt');
  expect(text).toContain('THPT Bảo Thắng (minh họa)');
  expect(text).not.toContain('Bản trích');
});

test('Word has the same decision', async () => {
  const answer = await get('chutich', `recognition-decisions/${decision.id}/document.docx`);
  expect(answer.status).toBe(200);
  expect((await answer.bytes()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});

test('who reads a decision through one of its units has an extract', async () => {
  expect(await textOf(await get('truong', `recognition-decisions/${decision.id}/document.pdf`))).toContain('Bản trích');
});

test('certificates are printed in one go, with code and address', async () => {
  const text = await textOf(await get('truong', `recognition-decisions/${decision.id}/certificates.pdf`));
  expect(text).toContain('THPT Bảo Thắng (minh họa)');
  expect(text).toContain(decision.lines[0]!.certificateNumber!);
  expect(text).toContain(
    `Mã tra cứu: ${groupedVerificationCode(decision.lines[0]!.verificationCode!)} Tra cứu tại: http://localhost:4000/xac-minh`,
  );
});

test('a list before the authority is printed by those who see it', async () => {
  const { recognitionProposals } = await stage
    .person('pv05.lanhdao')
    .query<{ recognitionProposals: { id: string; number: string }[] }>('{ recognitionProposals { id number } }');
  const [proposal] = recognitionProposals;
  const text = await textOf(await get('pv05.lanhdao', `recognition-proposals/${proposal!.id}/document.pdf`));
  expect(text).toContain('TỜ TRÌNH');
  expect(text).toContain(proposal!.number);
  expect((await get('huyen.bacha', `recognition-proposals/${proposal!.id}/document.pdf`)).status).toBe(404);
});

test.each([
  ['huyen.bacha', 'document.pdf'],
  ['huyen.bacha', 'certificates.pdf'],
  ['quantri', 'document.docx'],
  ['chutich', 'document.exe'],
] as const)('for %s there is no %s', async (who, file) => {
  expect((await get(who, `recognition-decisions/${decision.id}/${file}`)).status).toBe(404);
});

test('what is no id is no document', async () => {
  expect((await get('chutich', `recognition-decisions/..%2f/document.pdf`)).status).toBe(404);
});

test('a certificate that was taken back is not printed again', async () => {
  const { version } = await seen(stage.person('pv05'), dossier.id);
  await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id: dossier.id, version, answers: findings(upperSchool.unitId), reason: 'Xác minh lại hồ sơ.' },
  });
  const revoked = await does(stage, 'chutich', 'revokeRecognition', {
    ...{ decisionId: decision.id, unitId: upperSchool.unitId, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    reason: 'Hồ sơ không đúng sự thật.',
  });
  expect(revoked.problems).toEqual([]);
  expect((await get('truong', `recognition-decisions/${decision.id}/certificates.pdf`)).status).toBe(404);
});
