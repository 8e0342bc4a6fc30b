import { LawChangeRow } from '@antoan/law-change';
import { Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** What this service keeps of the law, and curators change. */
export enum StandardLawNoun {
  CRITERIA_SET = 'CRITERIA_SET',
  YEAR_WINDOW = 'YEAR_WINDOW',
}

registerEnumType(StandardLawNoun, {
  name: 'StandardLawNoun',
  description: 'What a change of the standard’s law data is about.',
  valuesConfig: {
    CRITERIA_SET: { description: 'Bộ tiêu chí.' },
    YEAR_WINDOW: { description: 'Thời gian của năm xét.' },
  },
});

/** A change of the standard's law data, from its proposal on. */
@Entity()
@ObjectType({ description: 'A change of the standard’s law data: proposed by one curator, put into force by another.' })
@Directive('@key(fields: "id")')
export class StandardLawChange extends LawChangeRow {
  @Enum({ items: () => StandardLawNoun, type: 'string' })
  @Field(() => StandardLawNoun, { description: 'What it is about.' })
  noun!: StandardLawNoun;
}
