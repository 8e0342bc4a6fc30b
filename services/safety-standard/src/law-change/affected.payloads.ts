import { Body, Day, ProblemType, UnitKind } from '@antoan/subgraph-kit';
import type { Problem } from '@antoan/app-error';
import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentState } from '../assessment/assessment.enums.ts';

@ObjectType({ description: 'How many units of a kind in one place a change of the law affects.' })
export class AffectedUnits {
  @Field(() => UnitKind, { description: 'Kind of unit.' })
  kind!: string;

  @Field(() => Body, { description: 'District, or the part of the province that has none.' })
  place!: Body;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Dossiers of a window that a change of the law reaches.' })
export class AffectedDossiers {
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Field(() => Day, { description: 'Last day of its window; what is in force then applies.' })
  windowTo!: string;

  @Field(() => AssessmentState, { description: 'Where they stand.' })
  state!: AssessmentState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Boolean, {
    description: 'Whether they stand in the way: what has been submitted keeps the law it was submitted under.',
  })
  isInTheWay!: boolean;
}

@ObjectType({ description: 'Whom a change of the standard’s law data affects.' })
export class StandardLawPreview {
  @Field(() => Int, { nullable: true, description: 'The first year of the standard it applies to.' })
  firstYear!: number | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the window of that year.' })
  firstWindowTo!: string | null;

  @Field(() => [AffectedUnits], { description: 'Units that answer it, by kind and place.' })
  units!: AffectedUnits[];

  @Field(() => [AffectedDossiers], { description: 'Dossiers that it reaches, by window and state.' })
  dossiers!: AffectedDossiers[];
}

@ObjectType({ description: 'A proposal tried out: whom it would affect, and what is in its way.' })
export class TriedLawChange {
  @Field(() => StandardLawPreview, { description: 'Whom it would affect.' })
  preview!: StandardLawPreview;

  @Field(() => [ProblemType], { description: 'What would have to be put right first.' })
  problems!: Problem[];
}
