import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import { sql, type MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConnection } from '../admin-connection.ts';
import type { TestDatabase } from '../testing/test-database.ts';
import { testDatabase } from '../testing/test-run.ts';
import { LtreeArrayType, LtreeType } from './ltree.type.ts';
import { openOrm } from './open-orm.ts';

class Migration001Place extends Migration {
  override up(): void {
    this.addSql('create table place (id int primary key, path ltree not null, others ltree[] not null)');
  }
}

@Entity()
class Place {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: LtreeType })
  path!: string;

  @Property({ type: LtreeArrayType })
  others: string[] = [];
}

let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await testDatabase([{ schema: 'map', migrations: [Migration001Place] }]);
  orm = await openOrm({ url: database.urlFor('map'), schema: 'map', entities: [Place] });
});

afterAll(async () => {
  await orm.close();
  await database.drop();
});

test('paths are written, read back and compared by the database', async () => {
  const em = orm.em.fork();
  em.create(Place, { id: 1, path: 'laocai.baothang', others: ['a.b', 'c'] });
  em.create(Place, { id: 2, path: 'laocai.bacha', others: [] });
  await em.flush();
  const later = orm.em.fork();
  const places = await later.find(Place, { [sql`path <@ 'laocai.baothang'::ltree`]: true });
  expect(places).toMatchObject([{ id: 1, path: 'laocai.baothang', others: ['a.b', 'c'] }]);
  expect(await later.findOneOrFail(Place, 2)).toMatchObject({ others: [] });
});

test('reading writes nothing back', async () => {
  const em = orm.em.fork();
  await em.find(Place, {});
  em.getUnitOfWork().computeChangeSets();
  expect(em.getUnitOfWork().getChangeSets()).toEqual([]);
});

test('a connection that PostgreSQL cut is replaced at the next request', async () => {
  await orm.em.fork().find(Place, {});
  await withConnection(database.adminUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'antoan map' and datname = current_database()`,
    ),
  );
  await expect
    .poll(() =>
      orm.em
        .fork()
        .count(Place)
        .catch(() => undefined),
    )
    .toBe(2);
});
