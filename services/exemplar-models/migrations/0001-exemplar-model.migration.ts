import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** Exemplar models and the sites where they are carried out, counted as HD 22/HD-BCA-V05 counts them. */
export class ExemplarModelMigration extends Migration {
  override up(): void {
    this.addSql(`create table exemplar_model (
      id uuid primary key,
      name varchar(200) not null,
      topic varchar(120) not null,
      description text not null,
      state text not null check (state in ('PROPOSED', 'PILOT', 'RECOGNISED', 'REPLICATING', 'SUSPENDED', 'RETIRED', 'REJECTED')),
      origin_unit_id uuid,
      version integer not null default 1
    )`);
    // A model is an idea to be shared: whoever is signed in with any scope reads it; its sites are the units' own.
    this.addSql('alter table exemplar_model enable row level security');
    this.addSql('alter table exemplar_model force row level security');
    this.addSql(
      `create policy exemplar_model_for_readers on exemplar_model using ((select antoan.sees_all('exemplarModel')))`,
    );

    this.addSql(`create table model_site (
      id uuid primary key,
      ${unitRowColumnsSql},
      model_id uuid not null references exemplar_model,
      state text not null check (state in ('PLANNED', 'ACTIVE', 'UNDER_REVIEW', 'EFFECTIVE', 'INEFFECTIVE', 'CLOSED')),
      groups_count integer not null check (groups_count >= 0),
      started_on date not null,
      version integer not null default 1,
      constraint model_site_once_per_unit unique (model_id, unit_id),
      constraint model_site_active_has_groups check (groups_count >= 1 or state in ('PLANNED', 'CLOSED'))
    )`);
    for (const sql of unitRowIndexesSql('model_site')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('model_site', 'modelSite')) this.addSql(sql);
  }
}
