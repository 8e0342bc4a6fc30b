import { Migration } from '@mikro-orm/migrations';

/** Who acts where a place has no office of the level named; and the law of 2025, in tables that were filled before it was known here. */
export class RouteStandIn extends Migration {
  override up(): void {
    this.addSql(
      `alter table standard_route add column stand_in_level text check (stand_in_level in ('PROVINCE', 'DISTRICT', 'COMMUNE'))`,
    );
    this.addSql(`update standard_route set stand_in_level = 'PROVINCE' where rank = 60 and valid_from = '2025-07-01'`);
    // District police acted until 28/02/2025, and communes had no other bodies to fall back on until 30/6/2025.
    this.addSql(
      `update standard_route set valid_to = '2025-02-28' where rank = 60 and valid_from = '2022-02-10' and valid_to = '2025-06-30'`,
    );
    this.addSql(
      `update standard_route set valid_to = '2025-06-30' where rank = 70 and valid_from = '2022-02-10' and valid_to is null`,
    );
  }
}
