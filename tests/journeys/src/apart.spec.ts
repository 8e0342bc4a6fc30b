import { expect, type Page } from '@playwright/test';
import { journey } from './journey.ts';
import { ask } from './person/ask.ts';
import { lookOver } from './person/look-over.ts';
import { openAt } from './person/sign-in.ts';

journey.use({ product: async ({ apart }, use) => use(apart) });

journey(
  'While the safety standard is away a board still shows names and guards and no award is decided; when it is back all is well',
  async ({ signInAs, product, complaints }) => {
    complaints.allow(/status of 5\d\d/);
    const officer = await signInAs('huyen.baothang');
    await openAt(officer, '/huyen/don-vi?nam=2020');
    const board = officer.getByRole('grid', { name: 'Danh sách đơn vị' });
    const whole = await board.innerText();
    expect(whole).not.toContain('Chưa lấy được');

    const [emulation, police, boardHead, chair] = [
      await signInAs('tdkt'),
      await signInAs('pv05'),
      await signInAs('tdkt.lanhdao'),
      await signInAs('chutich'),
    ];
    const proposed = await proposedAward(emulation, police, boardHead);

    await product.endService('safety-standard');
    try {
      await openAt(officer, '/huyen/don-vi?nam=2020');
      await expect(officer.getByText('Chưa lấy được đủ số liệu.').first()).toBeVisible();
      await expect(board).toContainText('(minh họa)');
      await expect(board).toContainText('Chưa lấy được');
      await expect(guards(board)).not.toHaveCount(0);
      await lookOver(officer);
    } finally {
      await product.startService('safety-standard');
    }

    await expect(async () => {
      await openAt(officer, '/huyen/don-vi?nam=2020');
      expect(await board.innerText()).toEqual(whole);
    }).toPass({ timeout: 20_000 });
    const decided = await ask<{ decideAward: { problems: object[] } }>(chair, decideAward, proposed);
    expect(decided).toMatchObject({ data: { decideAward: { problems: [] } } });
  },
);

const decideAward =
  'mutation ($input: DecideAwardInput!) { decideAward(input: $input) { awardDecision { id } problems { code } } }';

interface Nomination {
  id: string;
  version: number;
  subject: string;
  screening: { id: string; decisionNumber: string | null };
}
const nomination = 'id version subject screening { id decisionNumber }';

/** A collective nomination that both parties confirmed and the Board proposed: all but decided. */
async function proposedAward(board: Page, police: Page, head: Page): Promise<object> {
  const found = await ask<{ nominations: { edges: { node: Nomination }[] } }>(
    board,
    `{ nominations(year: 2021, state: CLEARED, first: 100) { edges { node { ${nomination} } } } }`,
  );
  let current = found.data!.nominations.edges.find(
    ({ node }) => node.subject === 'COLLECTIVE' && node.screening.decisionNumber !== null,
  )!.node;
  for (const person of [board, police])
    current = await actOn(person, 'confirmScreening', {
      nominationId: current.id,
      version: current.version,
      screeningId: current.screening.id,
    });
  current = await actOn(head, 'proposeNomination', { id: current.id, version: current.version });
  return {
    input: { nominations: [{ id: current.id, version: current.version }], number: '9105/QĐ-UBND', date: '2021-11-20' },
  };
}

async function actOn(person: Page, act: 'confirmScreening' | 'proposeNomination', input: object): Promise<Nomination> {
  const inputType = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const { data } = await ask<Record<string, { nomination: Nomination; problems: object[] }>>(
    person,
    `mutation ($input: ${inputType}!) { ${act}(input: $input) { nomination { ${nomination} } problems { code } } }`,
    { input },
  );
  expect(data?.[act]?.problems, act).toEqual([]);
  return data![act]!.nomination;
}

function guards(board: ReturnType<Page['getByRole']>) {
  return board.getByText(/^\d+\/\d+/);
}
