import { Migration } from '@mikro-orm/migrations';

/** The inbox: events of other services that this one was given, each once, and how far it got with them. */
export class EventInbox extends Migration {
  override name = 'events-inbox';

  override up(): void {
    this.addSql(`
      create table inbox_event (
        id uuid primary key,
        source text not null,
        type text not null,
        subject_id uuid not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        request_id text,
        position bigint not null,
        received_at timestamptz not null default now(),
        consumed_at timestamptz,
        attempts integer not null default 0,
        retry_at timestamptz,
        last_error text
      );
      create index inbox_event_waiting on inbox_event (position, source) where consumed_at is null;
      create index inbox_event_order on inbox_event (source, subject_id, position) where consumed_at is null;
      create index inbox_event_blocking on inbox_event (source, subject_id, position) where consumed_at is null and attempts > 0;

      -- Who may deliver what; written when the subscriptions are granted.
      create table inbox_producer (
        producer text primary key,
        login name not null,
        types text[] not null
      );
    `);

    // The next events whose turn it is: none of a subject that waits for an earlier one that failed. Taking a part of a failed batch,
    // it also minds earlier events outside that part, which a replay may have brought back in between.
    // The planner knows nothing yet of a hundred thousand rows that came a second ago, and would sort them all for each batch.
    this.addSql(`
      create function due_events(batch_size integer, among uuid[]) returns setof inbox_event language plpgsql stable
        set enable_sort = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
      begin
        return query
          select event.* from inbox_event as event
          where event.consumed_at is null
            and (event.retry_at is null or event.retry_at <= clock_timestamp())
            and (among is null or event.id = any(among))
            and not exists (
              select from inbox_event as earlier
              where earlier.consumed_at is null and earlier.attempts > 0 and earlier.source = event.source
                and earlier.subject_id = event.subject_id and earlier.position < event.position
            )
            and (among is null or not exists (
              select from inbox_event as earlier
              where earlier.consumed_at is null and earlier.source = event.source
                and earlier.subject_id = event.subject_id and earlier.position < event.position and earlier.id <> all(among)
            ))
          order by event.position, event.source
          limit batch_size;
      end
      $$;
    `);

    this.addSql(`
      create function receive_events(from_service text, events jsonb) returns integer language plpgsql security definer as $$
      declare
        allowed text[];
        received integer;
      begin
        select types into allowed from inbox_producer where producer = from_service and login = session_user;
        if allowed is null or exists (select from jsonb_array_elements(events) as event where not event ->> 'type' = any(allowed)) then
          raise exception 'role "%" may not deliver these events of "%"', session_user, from_service using errcode = 'insufficient_privilege';
        end if;
        insert into inbox_event (id, source, type, subject_id, payload, occurred_at, request_id, position)
          select id, from_service, type, subject_id, payload, occurred_at, request_id, position
          from jsonb_to_recordset(events)
            as event(id uuid, type text, subject_id uuid, payload jsonb, occurred_at timestamptz, request_id text, position bigint)
          on conflict (id) do nothing;
        get diagnostics received = row_count;
        if received > 0 then
          perform wake_worker('consume_events');
        end if;
        return received;
      end
      $$;
      revoke execute on function receive_events(text, jsonb) from public;
      do $$
      begin
        execute format('alter function receive_events(text, jsonb) set search_path = %I, pg_temp', current_schema());
        execute format('alter function due_events(integer, uuid[]) set search_path = %I, pg_temp', current_schema());
      end
      $$;
    `);
  }
}
