import { expect, type Page } from '@playwright/test';
import { appraiseAgain } from './acts/recognition.ts';
import { journey } from './journey.ts';
import { ask } from './person/ask.ts';
import { lookOver } from './person/look-over.ts';
import { expectNotice, fillIn, openAt, openRow } from './person/sign-in.ts';

/** Decided NOT_MET in the demonstration's 2021; nobody else's journey. */
const contested = { unit: 'THPT Trúc Lâm Lào Cai (minh họa)', decision: '2303/QĐ-UBND' };

journey(
  'A head contests a decision, the police appraise again, the chair amends, and anybody checks the certificate',
  async ({ signInAs, openAsVisitor }) => {
    const { unit, decision } = contested;
    const chair = await signInAs('chutich');
    const line = await lineOf(chair);
    const head = await openAsVisitor();
    await headOf(await signInAs('quantri'), line.unit.id, head);

    await openAt(head, '/truong/ho-so/2021');
    await head.getByRole('button', { name: 'Gửi ý kiến' }).click();
    const form = head.getByRole('dialog', { name: `Ý kiến về Quyết định ${decision}` });
    await form.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await expect(form.getByText('Ghi nội dung và căn cứ của ý kiến.').first()).toBeVisible();
    await form.getByRole('textbox', { name: 'Nội dung và căn cứ' }).fill('Kế hoạch năm đã ban hành trong quý I.');
    await lookOver(head);
    await form.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await expectNotice(head, 'Đã gửi ý kiến');
    await expect(head.getByText('Đang chờ UBND tỉnh Lào Cai trả lời.')).toBeVisible();
    await lookOver(head);

    const police = await signInAs('pv05');
    await openAt(police, '/tinh/de-nghi');
    await expect(police.getByRole('row').filter({ hasText: unit })).toContainText('Kế hoạch năm đã ban hành');
    await appraiseAgain(police, line.unit.assessment.id, 'Xem lại theo ý kiến của đơn vị.');

    await openAt(chair, '/tinh/cho-quyet-dinh');
    await expect(chair.getByRole('row').filter({ hasText: unit })).toContainText('Kế hoạch năm đã ban hành');
    await amendAtSecondNumber(chair);

    await openAt(head, '/truong/ho-so/2021');
    await expect(head.getByText('Đã có quyết định mới.')).toBeVisible();
    await head.getByRole('link', { name: 'Giấy công nhận' }).click();
    await expect(head.getByText(`Công nhận ${unit} đạt tiêu chuẩn`)).toBeVisible();
    await expect(head.getByRole('img', { name: 'Mã QR dẫn tới trang kiểm tra giấy công nhận' })).toBeVisible();
    await lookOver(head);
    const code = await head.getByText(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).innerText();
    await check(await openAsVisitor(), code, unit);
  },
);

interface Line {
  result: string;
  unit: { id: string; name: string; assessment: { id: string } };
}

async function lineOf(chair: Page): Promise<Line> {
  const { data } = await ask<{ recognitionDecisions: { number: string; lines: Line[] }[] }>(
    chair,
    '{ recognitionDecisions(year: 2021) { number lines { result unit { id name assessment(year: 2021) { id } } } } }',
  );
  const lines = data?.recognitionDecisions.find(({ number }) => number === contested.decision)?.lines ?? [];
  const found = lines.find(({ unit }) => unit.name === contested.unit);
  if (!found) throw new Error(`${contested.unit} has no line in ${contested.decision}.`);
  expect(found.result).toBe('NOT_MET');
  return found;
}

/** Gives the unit's head an account, as the administrator does, and signs in with it. */
async function headOf(administrator: Page, unitId: string, head: Page): Promise<void> {
  const username = 'hieu.truong.truc.lam';
  const opened = await ask<{ openAccount: { account: { id: string }; firstPassword: string } }>(
    administrator,
    'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id } firstPassword problems { code } } }',
    { input: { username, displayName: 'Hiệu trưởng THPT Trúc Lâm' } },
  );
  const { account, firstPassword } = opened.data!.openAccount;
  const granted = await ask<{ grantRole: { problems: unknown[] } }>(
    administrator,
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { problems { code } } }',
    {
      input: {
        ...{ accountId: account.id, role: 'UNIT_HEAD', scopeUnitId: unitId, validFrom: '2021-11-20' },
        basis: 'QĐ 215/QĐ-UBND ngày 12/11/2021',
      },
    },
  );
  expect(granted.data?.grantRole.problems).toEqual([]);
  await head.goto('/dang-nhap');
  await fillIn(head, username, firstPassword);
  await expect(head.getByRole('heading', { level: 1, name: contested.unit })).toBeVisible();
}

/** The first number belongs to another decision: the chair is told at the field, keeps what is typed, and takes another. */
async function amendAtSecondNumber(chair: Page): Promise<void> {
  const { unit, decision } = contested;
  await openAt(chair, '/tinh/da-ban-hanh');
  await openRow(chair, decision);
  await chair.getByRole('button', { name: `Sửa kết quả của ${unit}` }).click();
  const drawer = chair.getByRole('dialog', { name: `Sửa kết quả của ${unit}` });
  const number = drawer.getByRole('textbox', { name: 'Số quyết định sửa đổi' });
  await number.fill(decision);
  await drawer.getByRole('textbox', { name: 'Lý do sửa đổi' }).fill('Ý kiến của đơn vị có căn cứ.');
  const sign = drawer.getByRole('button', { name: 'Ký quyết định sửa đổi' });
  await sign.click();
  await expect(drawer.getByText('Số này đã dùng cho một quyết định khác trong năm 2021.').first()).toBeVisible();
  await lookOver(chair);
  await number.fill('9140/QĐ-UBND');
  await sign.click();
  await expectNotice(chair, 'Đã ban hành quyết định sửa đổi 9140/QĐ-UBND');
  await lookOver(chair);
}

/** Somebody with the paper in hand types its code, first with one slip. */
async function check(visitor: Page, code: string, unit: string): Promise<void> {
  await openAt(visitor, '/xac-minh');
  const field = visitor.getByRole('textbox', { name: 'Mã kiểm tra' });
  const press = visitor.getByRole('button', { name: 'Kiểm tra', exact: true });
  await field.fill(code.slice(0, -1));
  await press.click();
  await expect(visitor.getByText('Mã chưa đúng. Xem lại từng ký tự trên giấy công nhận.').first()).toBeVisible();
  await field.fill(code.toLowerCase());
  await press.click();
  await expect(visitor.getByText('Giấy công nhận còn giá trị.')).toBeVisible();
  await expect(visitor.getByText(unit)).toBeVisible();
  await expect(visitor.getByText('9140/QĐ-UBND')).toBeVisible();
  await lookOver(visitor);
}
