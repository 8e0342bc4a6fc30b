import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A browser that is signed in. better-auth keeps it; here it is only ever ended. */
@Entity()
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  accountId!: string;
}
