import Fastify from 'fastify';
import { grafserv } from 'postgraphile/grafserv/fastify/v5';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile over views of the same tables, under the same row-level security and the same person's token. */
const { PORT, DATABASE_URL, JWKS_URL } = process.env;
const keys = createRemoteJWKSet(new URL(JWKS_URL));
const verified = new Map();

/** Each token is verified once, as everybody here does. */
async function scopesOf(authorization = '') {
  const token = authorization.slice('Bearer '.length);
  if (!verified.has(token)) {
    const { payload } = await jwtVerify(token, keys, { issuer: 'antoan', audience: 'antoan' });
    const paths = payload.grants.filter(({ hierarchy }) => hierarchy === 'TERRITORY').map(({ scopePath }) => scopePath);
    const nouns = ['unit', 'guardForce', 'modelSite', 'award', 'standing'];
    verified.set(token, JSON.stringify(Object.fromEntries(nouns.map((noun) => [noun, { TERRITORY: paths }]))));
  }
  return verified.get(token);
}

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['bench'], poolConfig: { max: 16 } })],
  schema: { defaultBehavior: '-connection +list' },
  grafast: {
    context: async ({ node, fastifyv5 }) => ({
      pgSettings: {
        'antoan.scopes': await scopesOf((fastifyv5?.request ?? node?.req)?.headers.authorization),
      },
    }),
  },
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
};

const service = postgraphile(preset).createServ(grafserv);
const web = Fastify();
await service.addTo(web);
await web.listen({ port: Number(PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
process.send('ready');
