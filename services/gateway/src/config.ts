import { readConfig } from '@antoan/config';
import { z } from 'zod';

const truth = z.stringbool({ truthy: ['true'], falsy: ['false'] });

/** The settings of a gateway that runs in a process of its own. */
export const gatewayEnvironment = z.object({
  PORT: z.coerce.number().int().default(4000).describe('Port of the one address of the product.'),
  HOST: z.string().default('127.0.0.1').describe('Interface to listen on.'),
  SUPERGRAPH: z.string().describe('File of the composed supergraph.'),
  IDENTITY_URL: z.url().describe('Where identity answers, without path.'),
  PEERS: z
    .string()
    .default('')
    .describe(
      'Services as name=url pairs, separated by commas; those left out are asked at the address of the supergraph.',
    ),
  WEB_ROOT: z.string().optional().describe('Folder of the built front ends.'),
  INTROSPECTION: truth
    .default(process.env['NODE_ENV'] !== 'production')
    .describe('Whether clients may ask for the schema; on unless NODE_ENV is production.'),
  TRUST_PROXY: truth.default(false).describe('Whether one load balancer in front sets X-Forwarded-* headers.'),
  SUBGRAPH_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(10_000)
    .describe('How long one call of a subgraph may take.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('Where spans are sent; none are recorded without it.'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info').describe('How much is logged.'),
});

/** Settings of this gateway in a process of its own. */
export const config = readConfig(gatewayEnvironment, process.env);
