import { Migration } from '@mikro-orm/migrations';

/**
 * The press's own store: what owners offered, which keys were turned, what is public. It holds nothing else, so that
 * no public query can reach private data. Row-level security shows a stranger published rows and nothing before (I-30).
 */
export class ReleaseMigration extends Migration {
  override up(): void {
    this.addSql(`create table release (
      id uuid primary key,
      kind text not null check (kind in ('RECOGNITION', 'AWARD')),
      year integer not null,
      decision_number varchar(120) not null,
      decision_date date not null,
      authority_name varchar(500) not null,
      state text not null check (state in ('OFFERED', 'CLEARED', 'PUBLISHED', 'WITHDRAWN')),
      offered_at timestamptz not null,
      published_at timestamptz,
      version integer not null default 1,
      check ((state = 'PUBLISHED') <= (published_at is not null))
    )`);
    this.addSql('create index release_state_index on release (state, decision_date)');
    this.addSql(`create table release_item (
      id uuid primary key,
      release_id uuid not null references release,
      kind text not null,
      year integer not null,
      name varchar(500) not null,
      unit_kind text not null,
      place_name varchar(500) not null,
      district_name varchar(500) not null,
      award_name varchar(500),
      recipient_name varchar(500),
      search_text text not null,
      published_at timestamptz,
      withdrawn_at timestamptz,
      withdrawn_because varchar(500),
      withdrawn_by_decision varchar(120)
    )`);
    this.addSql('create index release_item_release_index on release_item (release_id)');
    this.addSql(
      'create index release_item_public_index on release_item (kind, year, name collate antoan.vietnamese, id) where published_at is not null and withdrawn_at is null',
    );
    this.addSql(`create table clearance (
      id uuid primary key,
      release_id uuid not null references release,
      key text not null check (key in ('DATA_OWNER', 'OFFICE')),
      at timestamptz not null,
      account_id text not null,
      role text not null,
      unique (release_id, key)
    )`);
    const open = `(select antoan.sees_all('release'))`;
    for (const [table, published] of [
      ['release', `published_at is not null and state = 'PUBLISHED'`],
      ['release_item', 'published_at is not null and withdrawn_at is null'],
      ['clearance', 'false'],
    ]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy ${table}_once_published on ${table} for select using (${open} or (${published}))`);
      this.addSql(`create policy ${table}_for_staff on ${table} using (${open})`);
    }
  }
}
