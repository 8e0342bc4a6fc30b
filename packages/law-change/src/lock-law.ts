import type { EntityManager } from '@mikro-orm/postgresql';

const key = `hashtext(current_schema() || '.law')`;

/** Holds the service's law until the transaction ends: changes follow one another, and nobody rests a new dossier on it meanwhile. */
export async function lockLaw(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(${key})`);
}

/** Keeps the law from being changed until the transaction ends; any number may read at once. */
export async function readLawUnchanged(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock_shared(${key})`);
}
