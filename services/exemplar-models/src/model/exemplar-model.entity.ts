import { newId } from '@antoan/ids';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ModelState {
  PROPOSED = 'PROPOSED',
  PILOT = 'PILOT',
  RECOGNISED = 'RECOGNISED',
  REPLICATING = 'REPLICATING',
  SUSPENDED = 'SUSPENDED',
  RETIRED = 'RETIRED',
  REJECTED = 'REJECTED',
}

registerEnumType(ModelState, {
  name: 'ModelState',
  description: 'Where a model stands.',
  valuesConfig: {
    PROPOSED: { description: 'Đề xuất.' },
    PILOT: { description: 'Làm điểm.' },
    RECOGNISED: { description: 'Đã công nhận.' },
    REPLICATING: { description: 'Đang nhân rộng.' },
    SUSPENDED: { description: 'Tạm dừng.' },
    RETIRED: { description: 'Đã kết thúc.' },
    REJECTED: { description: 'Không công nhận.' },
  },
});

/** A way of keeping order that others can take over. */
@Entity()
@ObjectType({ description: 'A model (mô hình) that can be carried out in many units.' })
@Directive('@key(fields: "id")')
export class ExemplarModel {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Name of the model.' })
  name!: string;

  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'What it is about.' })
  topic!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'How it works.' })
  description!: string;

  @Enum({ items: () => ModelState, type: 'string' })
  @Field(() => ModelState, { description: 'Where it stands.' })
  state!: ModelState;

  @Property({ type: 'uuid', nullable: true })
  originUnitId: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
