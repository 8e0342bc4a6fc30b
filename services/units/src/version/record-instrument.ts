import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A legal document as somebody names it. */
export interface NamedInstrument {
  number: string;
  title: string;
  issuer: string | null;
  issuedOn: string | null;
}

/** The document of that number and day: the one already known, else a new one. */
export async function recordInstrument(
  em: EntityManager,
  { number, title, issuer, issuedOn }: NamedInstrument,
): Promise<string> {
  await em.execute(
    'insert into instrument (id, number, title, issuer, issued_on) values (?, ?, ?, ?, ?) on conflict do nothing',
    [newId(), number, title, issuer, issuedOn],
  );
  const [found] = await em.execute<{ id: string }[]>(
    'select id from instrument where number = ? and issued_on is not distinct from ?::date',
    [number, issuedOn],
  );
  return found!.id;
}
