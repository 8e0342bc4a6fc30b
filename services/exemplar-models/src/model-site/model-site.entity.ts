import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SiteState {
  PLANNED = 'PLANNED',
  ACTIVE = 'ACTIVE',
  UNDER_REVIEW = 'UNDER_REVIEW',
  EFFECTIVE = 'EFFECTIVE',
  INEFFECTIVE = 'INEFFECTIVE',
  CLOSED = 'CLOSED',
}

registerEnumType(SiteState, {
  name: 'SiteState',
  description: 'Where a site stands.',
  valuesConfig: {
    PLANNED: { description: 'Dự kiến.' },
    ACTIVE: { description: 'Đang hoạt động.' },
    UNDER_REVIEW: { description: 'Đang đánh giá.' },
    EFFECTIVE: { description: 'Hoạt động hiệu quả.' },
    INEFFECTIVE: { description: 'Chưa hiệu quả.' },
    CLOSED: { description: 'Đã dừng.' },
  },
});

/** A model carried out in one unit (điểm), by so many groups (tổ). */
@Entity()
@ObjectType({ description: 'A model carried out in one unit (điểm).' })
@Directive('@key(fields: "id")')
export class ModelSite extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  modelId!: string;

  @Enum({ items: () => SiteState, type: 'string' })
  @Field(() => SiteState, { description: 'Where it stands.' })
  state!: SiteState;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many groups carry it out (tổ).' })
  groupsCount!: number;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day it began.' })
  startedOn!: string;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;

  /** At work, as HD 22 counts (I-27). */
  get isAtWork(): boolean {
    return this.state === SiteState.ACTIVE || this.state === SiteState.EFFECTIVE;
  }
}
