import fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { escapeLiteral, Pool, type PoolClient } from 'pg';
import { awardsYear, standingYear, today, type QuestionName } from '../question/question.ts';
import { statementOf } from './plain-sql.statements.ts';

/** The least that can answer: Fastify, one statement for each question, JSON made by PostgreSQL. */
const { DATABASE_URL, JWKS_URL, PORT, WITH_SCOPE } = process.env as Record<string, string>;
const withScope = WITH_SCOPE === 'true';

interface Scope {
  /** What row-level security compares with. */
  scopes: string;
  paths: string[];
}
interface Grant {
  hierarchy: string;
  scopePath: string;
}

const pool = new Pool({ connectionString: DATABASE_URL!, max: 16 });
const keys = createRemoteJWKSet(new URL(JWKS_URL!));
const verified = new Map<string, Scope>();

/** Like the product's own check: each token is verified once. */
async function scopeOf(authorization = ''): Promise<Scope> {
  const token = authorization.slice('Bearer '.length);
  const known = verified.get(token);
  if (known !== undefined) return known;
  const { payload } = await jwtVerify(token, keys, { issuer: 'antoan', audience: 'antoan' });
  const grants = (payload['grants'] as Grant[]).filter(({ hierarchy }) => hierarchy === 'TERRITORY');
  const paths = grants.map(({ scopePath }) => scopePath);
  const nouns = ['unit', 'guardForce', 'modelSite', 'award', 'standing'];
  const scopes = JSON.stringify(Object.fromEntries(nouns.map((noun) => [noun, { TERRITORY: paths }])));
  verified.set(token, { scopes, paths });
  return { scopes, paths };
}

async function inScope<Result>({ scopes }: Scope, act: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; select set_config('antoan.scopes', ${escapeLiteral(scopes)}, true)`);
    const result = await act(client);
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}

const server = fastify();
for (const question of ['dashboard', 'unit', 'list'] as const satisfies QuestionName[]) {
  const text = statementOf(question, withScope);
  server.post<{ Body: { id: string; first: number } }>(`/${question}`, async (request, reply) => {
    const scope = await scopeOf(request.headers.authorization);
    const { id, first } = request.body;
    const values: unknown[] = [id];
    if (question !== 'unit') values.push(first, today);
    if (question !== 'list') values.push(awardsYear, standingYear);
    if (withScope) values.push(scope.paths);
    const statement = { name: question, text, values };
    const { rows } = await (withScope ? inScope(scope, (client) => client.query(statement)) : pool.query(statement));
    return reply.type('application/json; charset=utf-8').send((rows[0] as { answer: string }).answer);
  });
}
await server.listen({ port: Number(PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
