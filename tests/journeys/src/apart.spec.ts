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

    const [manager, emulation, police, boardHead, chair] = [
      await signInAs('huyen.bacha'),
      await signInAs('tdkt'),
      await signInAs('pv05'),
      await signInAs('tdkt.lanhdao'),
      await signInAs('chutich'),
    ];
    const proposed = await proposedAward({ manager, board: emulation, police, head: boardHead });

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

interface Persons {
  manager: Page;
  board: Page;
  police: Page;
  head: Page;
}

/** A collective nomination that was endorsed, confirmed by both parties and voted on by the council: all but decided. */
async function proposedAward({ manager, board, police, head }: Persons): Promise<object> {
  const found = await ask<{ nominations: { edges: { node: Nomination }[] } }>(
    manager,
    `{ nominations(year: 2021, state: CLEARED, first: 100) { edges { node { ${nomination} } } } }`,
  );
  let current = found.data!.nominations.edges.find(
    ({ node }) => node.subject === 'COLLECTIVE' && node.screening.decisionNumber !== null,
  )!.node;
  current = await actOn(manager, 'endorseNomination', { id: current.id, version: current.version });
  for (const person of [board, police])
    current = await actOn(person, 'confirmScreening', {
      nominationId: current.id,
      version: current.version,
      screeningId: current.screening.id,
    });

  let session = await actIn(board, 'openCouncilSession', { heldOn: '2021-11-20', members: 9 });
  const { id, version } = current;
  session = await actIn(board, 'bringToCouncil', { ...seen(session), nominations: [{ id, version }] });
  const votes = { inFavour: 9, against: 0, abstained: 0, recused: 0 };
  const ballots = session.items.map((item) => ({
    ...{ nominationId: item.nomination.id, version: item.nomination.version, ...votes },
  }));
  const minutes = { present: 9, minutesNumber: '12/BB-HĐ', ballots };
  session = await actIn(head, 'closeCouncilSession', { ...seen(session), ...minutes });
  const nominations = session.items.map((item) => seen(item.nomination));
  return { input: { nominations, number: '9105/QĐ-UBND', date: '2021-11-20' } };
}

interface Session {
  id: string;
  version: number;
  items: { nomination: { id: string; version: number } }[];
}

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

const actOn = (person: Page, act: 'confirmScreening' | 'endorseNomination', input: object): Promise<Nomination> =>
  doAct(person, { act, thing: `nomination { ${nomination} }` }, input);

const actIn = (
  person: Page,
  act: 'openCouncilSession' | 'bringToCouncil' | 'closeCouncilSession',
  input: object,
): Promise<Session> =>
  doAct(person, { act, thing: 'councilSession { id version items { nomination { id version } } }' }, input);

/** Does an act past the screens, expects that nothing is wrong with it, and gives what it answers. */
async function doAct<Thing>(
  person: Page,
  { act, thing }: { act: string; thing: string },
  input: object,
): Promise<Thing> {
  const inputType = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const { data } = await ask<Record<string, { thing: Thing; problems: object[] }>>(
    person,
    `mutation ($input: ${inputType}!) { ${act}(input: $input) { thing: ${thing} problems { code } } }`,
    { input },
  );
  expect(data?.[act]?.problems, act).toEqual([]);
  return data![act]!.thing;
}

function guards(board: ReturnType<Page['getByRole']>) {
  return board.getByText(/^\d+\/\d+/);
}
