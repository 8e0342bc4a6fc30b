import { newId } from '@antoan/ids';
import { Role } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ClearanceKey } from './release.enums.ts';

/** A key that was turned. */
@Entity()
@ObjectType({ description: 'A key that was turned on a release.' })
export class Clearance {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  releaseId!: string;

  @Enum({ items: () => ClearanceKey, type: 'string' })
  @Field(() => ClearanceKey, { description: 'Which key.' })
  key!: ClearanceKey;

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'When.' })
  at!: Date;

  /** Kept so that nobody turns both keys; not shown. */
  @Property({ type: 'string' })
  accountId!: string;

  @Property({ type: 'string', fieldName: 'role' })
  @Field(() => Role, { description: 'In which role.' })
  byRole!: Role;
}
