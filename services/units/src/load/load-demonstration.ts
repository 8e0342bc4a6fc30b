import { demonstrationWorld } from '@antoan/demonstration';
import { publish } from '@antoan/events';
import type { Runtime } from '@antoan/subgraph-kit';
import { storeUnits } from './store-units.ts';

/** Loads the invented units of the demonstration year and who headed them. */
export async function loadDemonstration({ transaction, clock }: Runtime): Promise<void> {
  const world = demonstrationWorld();
  await transaction(async (em) => {
    await storeUnits(em, clock, world.units);
    const stored = await em.execute<{ id: string }[]>(
      `insert into head_tenure (id, unit_id, territory_path, management_path, police_path, reporting_path, person_name, position, from_date, to_date, is_acting)
       select tenure.id, unit.id, territory_path, management_path, police_path, reporting_path, person_name, position, from_date, to_date, is_acting
       from jsonb_to_recordset(?::jsonb) as tenure (id uuid, unit_id uuid, person_name text, position text, from_date date, to_date date, is_acting boolean)
       join unit on unit.id = tenure.unit_id
       on conflict (id) do nothing
       returning id`,
      [
        JSON.stringify(
          world.headTenures.map(({ id, unitId, personName, position, from, to, isActing }) => ({
            id,
            unit_id: unitId,
            person_name: personName,
            position,
            from_date: from,
            to_date: to,
            is_acting: isActing,
          })),
        ),
      ],
    );
    const isNew = new Set(stored.map(({ id }) => id));
    const changes = world.headTenures
      .filter(({ id }) => isNew.has(id))
      .map(({ id, ...tenure }) => ({ tenureId: id, ...tenure }));
    await publish(em, clock, 'HeadTenureChanged', changes);
  });
}
