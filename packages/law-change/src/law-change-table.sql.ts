/**
 * The table of a service's changes of the law, for a migration.
 * @param nouns what the service keeps of the law
 */
export function lawChangeTableSql(table: string, nouns: readonly string[]): string[] {
  return [
    `create table ${table} (
      id uuid primary key,
      noun text not null check (noun in (${nouns.map((noun) => `'${noun}'`).join(', ')})),
      act text not null check (act in ('PUT', 'CHECK')),
      subject_key text not null,
      title text not null,
      effective_on date not null,
      legal_basis text not null,
      note text,
      content jsonb not null,
      kept_preview jsonb,
      state text not null check (state in ('PROPOSED', 'IN_FORCE', 'REJECTED', 'WITHDRAWN')),
      proposed_by text not null,
      proposed_at timestamptz not null,
      proposer_body_id uuid not null,
      proposer_body_name text not null,
      settled_by text,
      settled_at timestamptz,
      settler_body_id uuid,
      settler_body_name text,
      reason text,
      version integer not null default 1,
      -- Whatever the code above believes: nobody is both persons, and who turns a change down says why.
      constraint ${table}_two_persons check (state not in ('IN_FORCE', 'REJECTED') or settled_by <> proposed_by),
      constraint ${table}_withdrawn_by_proposer check (state <> 'WITHDRAWN' or settled_by = proposed_by),
      constraint ${table}_settled_by_somebody check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
      constraint ${table}_refused_with_reason check ((state in ('REJECTED', 'WITHDRAWN')) = (reason is not null))
    )`,
    `create unique index ${table}_one_open on ${table} (noun, subject_key) where state = 'PROPOSED'`,
    `create index ${table}_in_order on ${table} (proposed_at desc, id desc)`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_for_curators on ${table} using ((select antoan.sees_all('lawChange')))`,
    `create function keep_settled_${table}() returns trigger language plpgsql as $$
      begin
        if old.state <> 'PROPOSED' then raise exception using errcode = '23514', message = 'a change of the law that is settled stays as it is'; end if;
        return coalesce(new, old);
      end $$`,
    `create trigger ${table}_settled before update or delete on ${table} for each row execute function keep_settled_${table}()`,
  ];
}
