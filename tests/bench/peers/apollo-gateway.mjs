import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';

/** @apollo/gateway before the product's own services, each of which verifies the caller's token by itself. */
const { PORT, SUPERGRAPH, SERVICES } = process.env;
const addresses = JSON.parse(SERVICES);

class ForwardingDataSource extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.authorization !== undefined) request.http.headers.set('authorization', context.authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(SUPERGRAPH, 'utf8'),
  buildService: ({ name }) => new ForwardingDataSource({ url: addresses[name] }),
});
const server = new ApolloServer({ gateway, introspection: false, persistedQueries: false, apollo: {} });
await server.start();
const web = Fastify();
await web.register(fastifyApollo(server), {
  context: async (request) => ({ authorization: request.headers.authorization }),
});
await web.listen({ port: Number(PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
process.send('ready');
