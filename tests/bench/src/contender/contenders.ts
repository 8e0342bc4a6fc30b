import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { variableOfChild } from '../measure/process-tree.ts';
import type { Readers } from '../stage/readers.ts';
import type { Stage } from '../stage/stage.ts';
import { startChild, type Child } from './child.ts';
import type { Contender } from './contender.ts';
import { federatedQuestions } from './federated-questions.ts';
import { plainQuestions } from './plain-sql.questions.ts';
import { postgraphileQuestions } from './postgraphile.questions.ts';

/** The product in both topologies, which the peers stand beside. */
export interface Products {
  together: Child & { port: number };
  apart: Child & { port: number };
}

/** Names that the report speaks of. */
export const names = {
  sql: 'one hand-written SQL behind Fastify',
  sqlFree: 'the same without scope and row-level security',
  together: 'An Toàn, one process',
  togetherFree: 'the same past row-level security',
  apart: 'An Toàn, distributed',
  apollo: '@apollo/gateway before the same services',
  postgraphile: 'PostGraphile 5 on the same database',
} as const;

/** Fills the database and starts the product twice on it: in one process, and every service in its own. */
export async function startProducts(stage: Stage, children: Child[]): Promise<Products> {
  const start = async (TOPOLOGY: string): Promise<Child & { port: number }> => {
    const port = await stage.freePort();
    const child = await startChild('src/contender/product.process.ts', {
      ...stage.settings,
      TOPOLOGY,
      PORT: String(port),
    });
    children.push(child);
    return { ...child, port };
  };
  return { together: await start('one-process'), apart: await start('distributed') };
}

/** Starts the others, and lists all in the order of the report. */
export async function startContenders(
  stage: Stage,
  { products, readers, children }: { products: Products; readers: Readers; children: Child[] },
): Promise<Contender[]> {
  installPeers();
  const { together, apart } = products;
  const services = servicesOf(apart);
  const JWKS_URL = services.get('identity')!.replace('/graphql', '/api/auth/jwks');
  const start = async (program: string, settings: Record<string, string>) => {
    const port = await stage.freePort();
    const child = await startChild(program, { JWKS_URL, ...settings, PORT: String(port) });
    children.push(child);
    return { port, processes: [child.pid] };
  };

  const plain = 'src/contender/plain-sql.process.ts';
  const sql = await start(plain, { DATABASE_URL: readers.boundUrl, WITH_SCOPE: 'true' });
  const sqlFree = await start(plain, { DATABASE_URL: readers.freeUrl, WITH_SCOPE: 'false' });
  const postgraphile = await start('peers/postgraphile.mjs', { DATABASE_URL: readers.boundUrl });
  const SERVICES = JSON.stringify(Object.fromEntries(services));
  const apollo = await start('peers/apollo-gateway.mjs', { SUPERGRAPH: stage.supergraph, SERVICES });
  apollo.processes.push(apart.pid);
  const inOne = { port: together.port, processes: [together.pid], ...federatedQuestions };
  const unbound = { before: () => readers.bindServices(false), after: () => readers.bindServices(true) };

  return [
    { name: names.sql, ...sql, ...plainQuestions },
    { name: names.sqlFree, ...sqlFree, ...plainQuestions },
    { name: names.together, ...inOne },
    { name: names.togetherFree, ...inOne, ...unbound },
    { name: names.apart, port: apart.port, processes: [apart.pid], ...federatedQuestions },
    { name: names.apollo, ...apollo, ...federatedQuestions },
    { name: names.postgraphile, ...postgraphile, ...postgraphileQuestions },
  ];
}

/** The addresses of the services that stand apart, as their processes were told them. */
function servicesOf(apart: Child): Map<string, string> {
  const told = variableOfChild(apart.pid, 'PEERS') ?? '';
  return new Map(told.split(',').map((peer) => peer.split('=') as [string, string]));
}

/** The peers are no part of the product, so nothing of them is installed before the bench is run. */
function installPeers(): void {
  const folder = join(import.meta.dirname, '..', '..', 'peers');
  if (existsSync(join(folder, 'node_modules', '.modules.yaml'))) return;
  execFileSync('npx', ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
