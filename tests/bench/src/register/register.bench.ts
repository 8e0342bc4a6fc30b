import type { ViewerGrant } from '@antoan/policy';
import { startTestService, type TestActor, type TestService } from '@antoan/test-kit';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchPatternsOf } from '../../../../services/units/src/unit/search-text.ts';
import { service } from '../../../../services/units/src/service.ts';
import { fillRegister, type Register } from './fill-register.ts';

/** What is compared, side by side and in turn: the product's own executor, row-level security on, and the plain SQL. */
const sizes = [10_000, 1_000_000] as const;
const rounds = 40;

interface World {
  size: number;
  service: TestService;
  register: Register;
  office: TestActor;
  /** Sees nothing but what stands below a department of 200. */
  department: TestActor;
  /** Past row-level security, as a program without scopes would ask. */
  pool: Pool;
  /** As the service asks: bound by row-level security, in a transaction that knows the scopes. */
  bound: Client;
}

const worlds: World[] = [];
beforeAll(async () => {
  for (const size of sizes) {
    const running = await startTestService(service, { settings: undefined });
    const register = await fillRegister(running.database.adminUrl, size);
    const holding = (role: ViewerGrant['role'], hierarchy: ViewerGrant['hierarchy'], scopePath: string) =>
      running.as({ role, hierarchy, scopePath, scopeUnitId: null, bodyUnitId: null });
    const office = holding('PROVINCIAL_OFFICE', 'TERRITORY', register.provincePath);
    const department = holding('MANAGER_HEAD', 'MANAGEMENT', register.departmentPath);
    const pool = new Pool({
      connectionString: running.database.adminUrl,
      max: 1,
      options: '-c search_path=units,antoan,public',
    });
    const bound = new Client({ connectionString: running.database.urlFor('units') });
    await bound.connect();
    worlds.push({ size, service: running, register, office, department, pool, bound });
  }
}, 900_000);
afterAll(async () => {
  for (const { pool, bound, service: running } of worlds) {
    await pool.end();
    await bound.end();
    await running.stop();
  }
});

const page = `query ($within: ID, $hierarchy: Hierarchy! = TERRITORY) { units(within: $within, hierarchy: $hierarchy, first: 50) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }`;
const find = `query ($text: String!) { findUnits(text: $text, first: 10) { unit { id name } } }`;

/** Milliseconds of the middle one of many, all taken in turn. */
async function medians(acts: Record<string, () => Promise<unknown>>): Promise<Record<string, number>> {
  const taken = Object.fromEntries(Object.keys(acts).map((name) => [name, [] as number[]]));
  for (let round = -5; round < rounds; round += 1)
    for (const [name, act] of Object.entries(acts)) {
      const from = performance.now();
      await act();
      if (round >= 0) taken[name]!.push(performance.now() - from);
    }
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [
      name,
      times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!,
    ]),
  );
}

test('a page of a subtree, among ten thousand units and among a million', async () => {
  const acts: Record<string, () => Promise<unknown>> = {};
  for (const { size, office, department, register } of worlds) {
    const ask = async (within: string | null, hierarchy: string, actor = office) => {
      const answer = await actor.query<{ units: { edges: object[] } }>(page, { within, hierarchy });
      expect(answer.units.edges).toHaveLength(50);
    };
    acts[`commune of 60, among ${size}`] = () => ask(register.communeId, 'TERRITORY');
    acts[`department of 200, among ${size}`] = () => ask(register.departmentId, 'MANAGEMENT');
    acts[`department of 6000, among ${size}`] = () => ask(register.largeDepartmentId, 'MANAGEMENT');
    acts[`district of a ninth, among ${size}`] = () => ask(register.districtId, 'TERRITORY');
    acts[`all of the province, among ${size}`] = () => ask(null, 'TERRITORY');
    acts[`all that a department of 200 sees, among ${size}`] = () => ask(null, 'MANAGEMENT', department);
  }
  const times = await medians(acts);
  report('A page of 50 of a subtree, row-level security on', times, (name) =>
    name.replace(String(sizes[1]), String(sizes[0])),
  );
}, 600_000);

const places = [
  'bao thang',
  'hoa mac',
  'nam luc',
  'ta phoi',
  'coc leu',
  'son ha',
  'ban vuoc',
  'vo lao',
  'khanh yen',
  'muong hum',
];

test('a search while typing, beside a plain select that uses the same index', async () => {
  // Opened here: the database ends a transaction that is idle for long.
  for (const { bound, register } of worlds) {
    await bound.query('begin');
    await bound.query(
      `select set_config('search_path', 'units,antoan,public', true), set_config('antoan.scopes', $1, true)`,
      [JSON.stringify({ unit: { TERRITORY: [register.provincePath] } })],
    );
  }
  let turn = 0;
  /** What only a few are called, and what every fiftieth is called. */
  const texts = {
    'a few hits': () => {
      const number = 1000 + ((turn += 37) % 8000);
      return `${places[Math.floor(number / 5) % 10]!} so ${number}`;
    },
    'hits by the thousand': () => `thcs ${places[(turn += 1) % 10]!}`,
  };
  const acts: Record<string, () => Promise<unknown>> = {};
  for (const { size, office, pool, bound } of worlds)
    for (const [kind, text] of Object.entries(texts)) {
      acts[`plain select, ${kind}, among ${size}`] = async () => {
        const patterns = text()
          .split(' ')
          .map((word) => (/^[0-9]+$/.test(word) ? `%${word}%` : `% ${word}%`));
        const { rowCount } = await pool.query(
          `select id, name from units.unit where ${patterns.map((_, index) => `search_text like $${index + 1}`).join(' and ')}
           order by name collate antoan.vietnamese, id limit 10`,
          patterns,
        );
        expect(rowCount).toBeGreaterThan(0);
      };
      acts[`our search in SQL, row-level security on, ${kind}, among ${size}`] = async () => {
        const { patterns, phrase } = searchPatternsOf(text());
        const { rowCount } = await bound.query(
          `select unit.id, unit.name from find_units($1, $2, 200) as hit join unit on unit.id = hit.id
           order by hit.rank, unit.name collate antoan.vietnamese, unit.id limit 10`,
          [patterns, phrase],
        );
        expect(rowCount).toBeGreaterThan(0);
      };
      acts[`findUnits as a request, ${kind}, among ${size}`] = async () => {
        const { findUnits } = await office.query<{ findUnits: object[] }>(find, { text: text() });
        expect(findUnits.length).toBeGreaterThan(0);
      };
    }
  report('A search while typing', await medians(acts), (name) =>
    name.replace(/^(findUnits as a request|our search in SQL, row-level security on)/, 'plain select'),
  );
}, 600_000);

/** One line for each, with the ratio to what it is compared with. */
function report(title: string, times: Record<string, number>, comparedWith: (name: string) => string): void {
  const lines = Object.entries(times).map(
    ([name, ms]) => `| ${name} | ${ms.toFixed(2)} | ${(ms / times[comparedWith(name)]!).toFixed(2)} |`,
  );
  process.stdout.write(`\n**${title}**\n\n| | p50 ms | ratio |\n| --- | ---: | ---: |\n${lines.join('\n')}\n`);
}
