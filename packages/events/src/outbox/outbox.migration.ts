import { Migration } from '@mikro-orm/migrations';

/**
 * The outbox: events that left the service's transactions, in the order they were committed for each subject.
 * The migration runs with `search_path` set to the service's schema; its functions keep that path.
 */
export class EventOutbox extends Migration {
  override name = 'events-outbox';

  override up(): void {
    this.addSql(`
      create sequence outbox_position;

      create table outbox_event (
        id uuid primary key,
        position bigint not null unique,
        type text not null,
        subject_id uuid not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        request_id text,
        dispatched_at timestamptz
      );
      create index outbox_event_waiting on outbox_event (position) where dispatched_at is null;

      -- Who wants what. "behind_from" is the first position that the subscriber may have missed; null when it has everything.
      create table outbox_subscriber (
        subscriber text primary key,
        login name not null,
        types text[] not null,
        behind_from bigint,
        last_error text
      );
    `);

    // Adding a keyed job locks its row until commit, and would make all writers of a service wait for each other.
    // So only one transaction at a time goes by the key; the ones beside it add a job of their own. So does one whose keyed job
    // begins in the very moment it is added to: graphile-worker then adds nothing, and the begun job has already looked.
    this.addSql(`
      create function wake_worker(task text) returns void language plpgsql as $$
      declare
        worker text := current_schema() || '_worker';
        added bigint;
      begin
        if not exists (select from pg_proc where proname = 'add_job' and pronamespace = to_regnamespace(worker)) then
          return; -- No worker has ever run here; the first one looks at everything when it starts.
        end if;
        if pg_try_advisory_xact_lock('outbox_subscriber'::regclass::oid::integer, hashtext(task)) then
          execute format('select (%I.add_job($1, job_key => $1)).id', worker) into added using task;
        end if;
        if added is null then
          execute format('select %I.add_job($1)', worker) using task;
        end if;
      end
      $$;
    `);

    // A position is drawn under a lock on the subject that is held until commit: so positions of one subject are in commit order.
    // The locks are 256 stripes, not one per subject: a hundred thousand of them would not fit into PostgreSQL's lock table.
    this.addSql(`
      create function publish_events(events jsonb) returns void language plpgsql as $$
      begin
        perform pg_advisory_xact_lock('outbox_event'::regclass::oid::integer, stripe)
          from (
            select distinct abs(hashtext(event ->> 'subject_id') % 256) as stripe
            from jsonb_array_elements(events) as event
            order by stripe
          ) as stripes;
        insert into outbox_event (id, position, type, subject_id, payload, occurred_at, request_id)
          select id, nextval('outbox_position'), type, subject_id, payload, occurred_at, request_id
          from (
            select event.* from rows from (
              jsonb_to_recordset(events)
                as (id uuid, type text, subject_id uuid, payload jsonb, occurred_at timestamptz, request_id text)
            ) with ordinality as event
            order by ordinality
          ) as event;
        perform wake_worker('dispatch_events');
      end
      $$;
    `);

    this.addSql(`
      create function outbox_batch(positions bigint[], of_types text[]) returns jsonb language sql stable as $$
        select coalesce(jsonb_agg(to_jsonb(event) - 'dispatched_at' order by position), '[]')
        from outbox_event as event
        where position = any(positions) and type = any(of_types)
      $$;
    `);

    // One dispatcher at a time. A subscriber that cannot take its events falls behind alone: it is given them from there on,
    // in order, before it gets anything new. A subscriber that is new begins at position 0: that is its back-fill.
    this.addSql(`
      create function dispatch_events(batch_size integer) returns jsonb language plpgsql as $$
      declare
        subscription record;
        positions bigint[];
        batch jsonb;
        dispatched integer := 0;
        caught_up integer := 0;
        failures jsonb := '[]';
      begin
        perform pg_advisory_xact_lock('outbox_subscriber'::regclass::oid::integer, 0);

        for subscription in select * from outbox_subscriber where behind_from is not null order by subscriber loop
          select array_agg(position) into positions from (
            select position from outbox_event
            where position >= subscription.behind_from and dispatched_at is not null and type = any(subscription.types)
            order by position limit batch_size
          ) as missed;
          begin
            if positions is not null then
              execute format('select %I.receive_events($1, $2)', subscription.subscriber)
                using current_schema()::text, outbox_batch(positions, subscription.types);
              caught_up := caught_up + cardinality(positions);
            end if;
            update outbox_subscriber
              set behind_from = case when cardinality(positions) = batch_size then positions[batch_size] + 1 end, last_error = null
              where subscriber = subscription.subscriber;
          exception when others then
            update outbox_subscriber set last_error = sqlerrm where subscriber = subscription.subscriber;
            failures := failures || jsonb_build_object('subscriber', subscription.subscriber, 'reason', sqlerrm);
          end;
        end loop;

        select array_agg(position) into positions from (
          select position from outbox_event where dispatched_at is null order by position limit batch_size
        ) as waiting;
        if positions is not null then
          for subscription in select * from outbox_subscriber order by subscriber loop
            if subscription.behind_from is not null then
              update outbox_subscriber set behind_from = least(behind_from, positions[1]) where subscriber = subscription.subscriber;
              continue;
            end if;
            batch := outbox_batch(positions, subscription.types);
            continue when batch = '[]';
            begin
              execute format('select %I.receive_events($1, $2)', subscription.subscriber) using current_schema()::text, batch;
            exception when others then
              update outbox_subscriber set behind_from = positions[1], last_error = sqlerrm where subscriber = subscription.subscriber;
              failures := failures || jsonb_build_object('subscriber', subscription.subscriber, 'reason', sqlerrm);
            end;
          end loop;
          update outbox_event set dispatched_at = clock_timestamp() where position = any(positions);
          dispatched := cardinality(positions);
        end if;

        return jsonb_build_object('dispatched', dispatched, 'caughtUp', caught_up, 'failures', failures);
      end
      $$;
    `);

    // Called by a subscriber, under its own login, to be given again what it had.
    this.addSql(`
      create function replay_events(since timestamptz) returns void language plpgsql security definer as $$
      begin
        perform pg_advisory_xact_lock('outbox_subscriber'::regclass::oid::integer, 0);
        update outbox_subscriber
          set behind_from = least(behind_from, (select min(position) from outbox_event where occurred_at >= since))
          where login = session_user;
        if not found then
          raise exception 'role "%" subscribes to nothing of "%"', session_user, current_schema() using errcode = 'insufficient_privilege';
        end if;
        perform wake_worker('dispatch_events');
      end
      $$;
      revoke execute on function replay_events(timestamptz) from public;
    `);

    this.addSql(`
      do $$
      declare
        signature text;
      begin
        foreach signature in array array[
          'wake_worker(text)', 'publish_events(jsonb)', 'outbox_batch(bigint[], text[])', 'dispatch_events(integer)', 'replay_events(timestamptz)'
        ] loop
          execute format('alter function %s set search_path = %I, pg_temp', signature, current_schema());
        end loop;
      end
      $$;
    `);
  }
}
