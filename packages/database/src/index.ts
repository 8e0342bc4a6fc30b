export { ensureDatabase, ensurePresent, whileAlone, withConnection } from './admin-connection.ts';
export { checkServer } from './check-server.ts';
export { connectionBudget } from './connection-budget.ts';
export { connectionUrl, databaseNameOf } from './connection-url.ts';
export {
  codeOf,
  DatabaseError,
  DatabaseUnreachableError,
  EmbeddedPostgresError,
  MigrationError,
  MissingRightsError,
  UnsupportedServerError,
} from './database.error.ts';
export { freePort } from './embedded/server-process.ts';
export {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/start-embedded-postgres.ts';
export { LtreeArrayType, LtreeType } from './orm/ltree.type.ts';
export { openOrm } from './orm/open-orm.ts';
export { type MigrationClass } from './preparation/migrate.ts';
export { prepareDatabase, type PreparedDatabase, type ServiceTables } from './preparation/prepare-database.ts';
export { readSetting, saveSetting, settleSetting } from './preparation/setting.ts';
export {
  createTestDatabase,
  dropTemplate,
  dropTestDatabase,
  prepareTemplate,
  type TemplateDatabase,
  type TestDatabase,
} from './testing/test-database.ts';
