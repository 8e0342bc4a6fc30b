import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '@antoan/ids';

/** The hash of an account's password. better-auth reads and changes it; here it is only ever put down first. */
@Entity()
export class Credential {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  provider!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  password!: string;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  updatedAt: Date = new Date();

  static ofPassword(accountId: string, hash: string): Credential {
    return Object.assign(new Credential(), { accountId, provider: 'credential', subject: accountId, password: hash });
  }
}
