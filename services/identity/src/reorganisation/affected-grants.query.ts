import { hasRole, type Role } from '@antoan/policy';
import { beyondScope, Body, type Context } from '@antoan/subgraph-kit';
import type { AffectedGrants, GrantFate, Reorganisation } from './reorganisation.payloads.ts';

/** Who reads plans of reorganisation in the units service; what they mean for grants is part of them. */
const readers: readonly Role[] = ['PROVINCIAL_OFFICE', 'PROVINCIAL_CHAIR', 'AUDITOR', 'LEGAL_CURATOR'];
const accountReaders: readonly Role[] = ['SYSTEM_ADMINISTRATOR', 'AUDITOR'];

interface Row {
  fate: `${GrantFate}`;
  role: Role;
  scopeId: string | null;
  scopeName: string | null;
  bodyId: string | null;
  bodyName: string | null;
  names: string[];
}

/** What a plan means for grants that still hold on its day, by role, scope and body; null for whoever may not read plans. */
export function affectedGrants(plan: Reorganisation, { em, viewer, today }: Context): Promise<AffectedGrants[] | null> {
  if (!hasRole(viewer, ...readers)) return Promise.resolve(null);
  const readsAccounts = hasRole(viewer, ...accountReaders);
  return beyondScope(em, async (everything) => {
    const day = plan.effectiveOn ?? today();
    const rows = await everything.execute<Row[]>(
      `with held as (
         select *, case
           when scope_unit_id = any(?::uuid[]) or body_unit_id = any(?::uuid[]) then 'ENDS'
           when scope_unit_id = any(?::uuid[]) then 'FOLLOWS'
           else (select sight.change from jsonb_to_recordset(?::jsonb) as sight ("unitId" uuid, hierarchy text, change text)
             where sight."unitId" = scope_unit_id and sight.hierarchy = role_grant.hierarchy order by sight.change desc limit 1)
         end as fate
         from role_grant where ended_at is null and (valid_to is null or valid_to >= ?)
       )
       select fate, role, scope_unit_id as "scopeId", scope.name as "scopeName", body_unit_id as "bodyId", body.name as "bodyName",
         array_agg(distinct account.display_name) as names
       from held join person_account as account on account.id = held.account_id
       left join unit_ref as scope on scope.id = held.scope_unit_id left join unit_ref as body on body.id = held.body_unit_id
       where fate is not null
       group by 1, 2, 3, 4, 5, 6 order by array_position(array['ENDS', 'LOSES', 'GAINS', 'FOLLOWS'], fate), scope.name collate antoan.vietnamese, role`,
      [
        listOf(plan.endingUnitIds),
        listOf(plan.endingUnitIds),
        listOf(plan.movingUnitIds),
        JSON.stringify(plan.sightChanges),
        day,
      ],
    );
    return rows.map(({ fate, role, scopeId, scopeName, bodyId, bodyName, names }) => ({
      fate,
      role,
      scope: scopeId === null ? null : Body.of(scopeId, scopeName ?? ''),
      body: bodyId === null ? null : Body.of(bodyId, bodyName ?? ''),
      count: names.length,
      accountNames: readsAccounts ? names : null,
    }));
  });
}

function listOf(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
