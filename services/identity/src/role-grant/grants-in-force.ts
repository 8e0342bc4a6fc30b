import type { LocalDate } from '@antoan/clock';
import { pathColumn, hierarchies, type ViewerGrant } from '@antoan/policy';
import type { Pool } from 'pg';

const pathOfHierarchy = hierarchies
  .map((hierarchy) => `when '${hierarchy}' then unit_ref.${pathColumn(hierarchy)}::text`)
  .join(' ');

/**
 * What an account may be on a day, with the place of each scope in its hierarchy as it is known now.
 * A grant over a unit that is not known (yet) reaches nothing, and is left out. So is one whose scope or body is no more:
 * it ends with the unit, and the officers of a successor need a grant of their own.
 */
export async function grantsInForce(pool: Pool, accountId: string, today: LocalDate): Promise<ViewerGrant[]> {
  const { rows } = await pool.query<ViewerGrant>(
    `select held.role, held.hierarchy, held.scope_unit_id as "scopeUnitId", held.body_unit_id as "bodyUnitId", case held.hierarchy ${pathOfHierarchy} end as "scopePath"
     from role_grant held left join unit_ref on unit_ref.id = held.scope_unit_id left join unit_ref body on body.id = held.body_unit_id
     where held.account_id = $1 and held.ended_at is null and $2::date >= held.valid_from and (held.valid_to is null or $2::date <= held.valid_to)
       and (held.scope_unit_id is null or unit_ref.id is not null)
       and (unit_ref.valid_to is null or unit_ref.valid_to > $2::date) and (body.valid_to is null or body.valid_to > $2::date)
     order by held.valid_from, held.id`,
    [accountId, today],
  );
  return rows;
}
