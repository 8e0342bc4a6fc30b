import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readRemotesIndex } from './remotes-index.ts';
import { pageHeaders } from './security-headers.ts';

/** Files that never change: all in `assets/`, and those whose name ends in a hash; compressed or not. */
const hashed = /\/assets\/|-(?=[^.]*[A-Z0-9_])[A-Za-z0-9_-]{8}\.(?:js|css)(?:\.br|\.gz)?$/;

/** Addresses that are never a page of the shell, so that a missing thing says so instead of answering with a page. */
const notPages = /^\/(?:graphql|api|remotes|health|metrics|feeds|assets)(?:\/|$)|\.[a-z0-9]+$/i;

/** Answers with the shell when the address is one of its pages. */
export type ShellPages = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

/**
 * Serves the built front ends of `root`: the shell of `shell/` at `/` and at every page of it, the remotes of
 * `remotes/<name>/`, and `/remotes.json`, which tells what lies there. Each may be replaced while the gateway runs.
 */
export async function registerFrontEnds(server: FastifyInstance, root: string): Promise<ShellPages> {
  const options = {
    preCompressed: true,
    cacheControl: false,
    setHeaders,
    index: false as const,
    dotfiles: 'ignore' as const,
    suppressWarning: true,
  };
  const shell = join(root, 'shell');
  await server.register(fastifyStatic, { ...options, root: join(root, 'remotes'), prefix: '/remotes/' });
  await server.register(fastifyStatic, { ...options, root: shell, prefix: '/', decorateReply: false });
  server.get('/remotes.json', async (_request, reply) =>
    reply
      .headers(pageHeaders)
      .header('cache-control', 'no-cache')
      .send(await readRemotesIndex(root)),
  );

  const shellPages: ShellPages = (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !notPages.test(path);
    return isPage && existsSync(join(shell, 'index.html')) ? reply.sendFile('index.html', shell) : undefined;
  };
  // The file server refuses the folder itself to clients that accept no compression.
  server.get('/', (request, reply) => shellPages(request, reply) ?? reply.callNotFound());
  return shellPages;
}

function setHeaders(reply: FastifyReply, path: string): void {
  void reply.headers(pageHeaders);
  void reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
}
