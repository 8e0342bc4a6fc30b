import type { Metrics } from '@antoan/telemetry';
import { Counter } from 'prom-client';

/** Counts attempts to sign in, by how they end. Never by whom. */
export interface SignInCounter {
  count(status: number): void;
}

const name = 'antoan_sign_ins_total';

/** The counter in the registry of this process; services of one process share a registry. */
export function createSignInCounter(metrics: Metrics): SignInCounter {
  const known = metrics.registry.getSingleMetric(name) as Counter<'outcome'> | undefined;
  const counter =
    known ??
    new Counter({ name, help: 'Attempts to sign in.', labelNames: ['outcome'], registers: [metrics.registry] });
  return {
    count: (status) => counter.inc({ outcome: status < 400 ? 'accepted' : status === 429 ? 'limited' : 'refused' }),
  };
}
