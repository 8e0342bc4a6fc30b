import { Migration } from '@mikro-orm/migrations';

/** Kinds of award are changed by two curators: each change is counted, and the official text compared with is kept. */
export class AwardKindVersion extends Migration {
  override up(): void {
    this.addSql(`alter table award_kind
      add column version integer not null default 1,
      add column checked_against text`);
  }
}
