import { foldSql } from '@antoan/vietnamese-text';
import { Migration } from '@mikro-orm/migrations';

/** What an administrator needs: grants that end before their last day, first passwords, and units found by their names. */
export class Administration extends Migration {
  override up(): void {
    this.addSql(grantsThatEnd);
    this.addSql(firstPasswords);
    this.addSql(unitsByName);
    this.addSql(`do $$ begin
      execute format('grant execute on function put_password(uuid, uuid, text, boolean), find_grantable_units(text[], boolean, text[], date) to %I', antoan.login_role());
    end $$`);
  }
}

/** A grant that was ended at once is no longer in the way of the same grant given anew. */
const grantsThatEnd = `
  alter table role_grant
    add column ended_at timestamptz,
    add column end_basis varchar(200),
    add constraint role_grant_end_has_basis check (ended_at is null or end_basis is not null),
    drop constraint role_grant_no_overlap,
    add constraint role_grant_no_overlap exclude using gist (
      account_id with =,
      role with =,
      coalesce(hierarchy, '') with =,
      coalesce(scope_unit_id, '00000000-0000-0000-0000-000000000000') with =,
      coalesce(body_unit_id, '00000000-0000-0000-0000-000000000000') with =,
      daterange(valid_from, valid_to, '[]') with &&
    ) where (ended_at is null);
`;

/** No request for data ever reads a credential; whoever may change accounts may put a password down through this, and no more. */
const firstPasswords = `
  alter table person_account add column has_first_password boolean not null default false;
  create policy credential_for_owner on credential to current_user using (true);
  create policy person_account_for_owner on person_account for update to current_user using (true);
  create policy person_account_for_owner_to_find on person_account for select to current_user using (true);

  create function put_password(account uuid, credential_id uuid, hash text, is_first boolean) returns void
    language plpgsql security definer set search_path from current as $$
    begin
      if not antoan.sees_all('accountChange') then
        raise exception 'only who may change accounts puts a password down' using errcode = 'insufficient_privilege';
      end if;
      insert into credential (id, account_id, provider, subject, password, updated_at)
        values (credential_id, account, 'credential', account, hash, now())
        on conflict (provider, subject) do update set password = excluded.password, updated_at = excluded.updated_at;
      update person_account set has_first_password = is_first where id = account;
    end
    $$;
`;

/**
 * Finds units for a grant and tells nothing of them but name and place. Trigram operators are not leakproof, so row-level
 * security would keep them off their index; the function narrows by itself, to whoever may change accounts.
 */
const unitsByName = `
  create function grantable_name(name text, short_name text) returns text language sql immutable
    as $$ select ${foldSql(`name || ' ' || coalesce(short_name, '')`)} $$;
  create index unit_ref_grantable_name on unit_ref using gin (grantable_name(name, short_name) gin_trgm_ops);
  create policy unit_ref_for_owner on unit_ref for select to current_user using (true);

  create function find_grantable_units(patterns text[], territory boolean, levels text[], today date)
    returns table (id uuid, name text, place text)
    language sql stable security definer set search_path from current as $$
      select unit.id, unit.name,
        (select string_agg(above.name, ', ' order by nlevel(above.territory_path) desc) from unit_ref as above
         where above.territory_path @> unit.territory_path and above.id <> unit.id and above.level in ('COMMUNE', 'DISTRICT'))
      from unit_ref as unit
      where antoan.sees_all('accountChange')
        and grantable_name(unit.name, unit.short_name) like any (patterns)
        and (unit.kind = 'TERRITORY') = territory
        and (levels is null or unit.level = any (levels))
        and (unit.valid_to is null or unit.valid_to > today)
      order by length(unit.name), unit.name collate antoan.vietnamese, unit.id
      limit 20
    $$;
`;
