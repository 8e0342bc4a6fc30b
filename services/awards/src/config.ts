import { readConfig } from '@antoan/config';
import { serviceEnvironment } from '@antoan/subgraph-kit';

/** Settings of this service in a process of its own. */
export const config = readConfig(serviceEnvironment, process.env);
