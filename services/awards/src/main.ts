import { runService } from '@antoan/subgraph-kit';
import { config } from './config.ts';
import { service } from './service.ts';

await runService(service, config, undefined);
