import { Migration } from '@mikro-orm/migrations';

/**
 * The audit trail and its seals: rows are added and read, nothing else, by anybody.
 * Runs with `search_path` set to the service's schema.
 */
export class AuditTrail extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_event (
        id uuid primary key,
        at timestamptz not null,
        actor_id text not null,
        actor_role text,
        body_unit_id uuid,
        act text not null,
        noun text not null,
        noun_id text not null,
        unit_id uuid,
        detail jsonb not null,
        request_id text
      );
      create index audit_event_at on audit_event (at, id);
      create index audit_event_noun on audit_event (noun, noun_id);

      -- The chain: each seal hashes the one before it and its event.
      create table audit_seal (
        sequence bigint primary key,
        event_id uuid not null unique references audit_event,
        previous_hash text not null,
        hash text not null
      );

      -- Events that are committed and wait for their seal.
      create table audit_unsealed (event_id uuid primary key references audit_event);
    `);

    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
      end
      $$;
      create trigger audit_event_only_grows before update or delete or truncate on audit_event execute function refuse_change();
      create trigger audit_seal_only_grows before update or delete or truncate on audit_seal execute function refuse_change();
    `);

    this.addSql(`
      create function ask_for_seal() returns trigger language plpgsql as $$
      begin
        insert into audit_unsealed (event_id) select id from added;
        perform wake_worker('seal_audit');
        return null;
      end
      $$;
      create trigger audit_event_wants_seal after insert on audit_event
        referencing new table as added for each statement execute function ask_for_seal();

      -- The chain cannot be forked: a seal joins the last one or is refused.
      create function join_chain() returns trigger language plpgsql as $$
      declare
        last audit_seal;
      begin
        select * into last from audit_seal order by sequence desc limit 1;
        if new.sequence <> coalesce(last.sequence, 0) + 1 or new.previous_hash <> coalesce(last.hash, repeat('0', 64)) then
          raise exception 'the seal does not join the chain' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end
      $$;
      create trigger audit_seal_joins before insert on audit_seal for each row execute function join_chain();
    `);

    this.addSql(`
      do $$
      declare
        signature text;
        reader name;
      begin
        foreach signature in array array['refuse_change()', 'ask_for_seal()', 'join_chain()'] loop
          execute format('alter function %s set search_path = %I, pg_temp', signature, current_schema());
        end loop;
        for reader in
          select distinct pg_get_userbyid(entry.grantee)
          from pg_class as class, aclexplode(class.relacl) as entry
          where class.oid in ('audit_event'::regclass, 'audit_seal'::regclass) and entry.grantee not in (0, class.relowner)
        loop
          execute format('revoke update, delete, truncate on audit_event, audit_seal from %I', reader);
        end loop;
      end
      $$;
    `);
  }
}

/** The tables of a service's audit trail. */
export const auditMigrations = [AuditTrail];
