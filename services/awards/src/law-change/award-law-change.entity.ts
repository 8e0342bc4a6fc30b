import { LawChangeRow } from '@antoan/law-change';
import { Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** What this service keeps of the law, and curators change. */
export enum AwardLawNoun {
  AWARD_KIND = 'AWARD_KIND',
  GATE_POLICY = 'GATE_POLICY',
}

registerEnumType(AwardLawNoun, {
  name: 'AwardLawNoun',
  description: 'What a change of the awards’ law data is about.',
  valuesConfig: {
    AWARD_KIND: { description: 'Loại khen thưởng.' },
    GATE_POLICY: { description: 'Cách áp dụng mục 5 Chỉ thị.' },
  },
});

/** A change of the awards' law data, from its proposal on. */
@Entity()
@ObjectType({ description: 'A change of the awards’ law data: proposed by one curator, put into force by another.' })
@Directive('@key(fields: "id")')
export class AwardLawChange extends LawChangeRow {
  @Enum({ items: () => AwardLawNoun, type: 'string' })
  @Field(() => AwardLawNoun, { description: 'What it is about.' })
  noun!: AwardLawNoun;
}
