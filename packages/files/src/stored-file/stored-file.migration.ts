import { hierarchies, pathColumn } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** The table of `StoredFile`: a row is in the scope of the noun that owns it. */
export class StoredFileTable extends Migration {
  override up(): void {
    this.addSql(`create table stored_file (
      id uuid primary key,
      ${unitRowColumnsSql},
      owner_noun text not null,
      owner_id uuid,
      name varchar(120) not null check (name !~ '[[:cntrl:]/\\\\]'),
      content_type varchar(100) not null,
      size integer not null check (size > 0),
      sha256 char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
      uploaded_by text not null,
      uploaded_at timestamptz not null,
      state text not null check (state in ('STORING', 'WAITING', 'ATTACHED')),
      storage_key text not null unique,
      constraint stored_file_owned_when_attached check ((state = 'ATTACHED') = (owner_id is not null))
    )`);
    for (const sql of unitRowIndexesSql('stored_file')) this.addSql(sql);
    this.addSql('create index stored_file_owner_index on stored_file (owner_id)');
    this.addSql(`create index stored_file_not_attached_index on stored_file (uploaded_at) where state <> 'ATTACHED'`);
    const within = hierarchies.map(
      (hierarchy) => `${pathColumn(hierarchy)} <@ any(antoan.scope(owner_noun, '${hierarchy}'))`,
    );
    this.addSql('alter table stored_file enable row level security');
    this.addSql('alter table stored_file force row level security');
    this.addSql(
      `create policy stored_file_in_scope on stored_file using (antoan.sees_all(owner_noun) or ${within.join(' or ')})`,
    );
  }
}

/** The table that a service with files needs; its name goes into `consumeUnitChanged({ rows })`. */
export const storedFileMigrations = [StoredFileTable];
