import { Body, Hierarchy, ProblemType, UnitKind } from '@antoan/subgraph-kit';
import type { Problem } from '@antoan/app-error';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  ChangedSight,
  ChangedUnit,
  KindCount,
  MovedPlace,
  MovedUnit,
  NamedUnit,
  OutcomeNode,
  OutcomeTree,
} from './outcome.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { PlannedFate, SightChange } from './reorganisation.enums.ts';

@ObjectType('ReorganisationUnit', { description: 'A unit that ends or begins.' })
export class NamedUnitType implements NamedUnit {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  kind!: `${UnitKind}`;

  @Field(() => String, { nullable: true, description: 'Its code.' })
  code!: string | null;
}

@ObjectType('ReorganisationChangedUnit', { description: 'A unit that goes on under another name or code.' })
export class ChangedUnitType extends NamedUnitType implements ChangedUnit {
  @Field(() => String, { description: 'Its name from then on.' })
  newName!: string;

  @Field(() => String, { nullable: true, description: 'Its code from then on.' })
  newCode!: string | null;
}

@ObjectType('ReorganisationMovedPlace', { description: 'Where a unit stood and where it is to stand in one tree.' })
export class MovedPlaceType implements MovedPlace {
  @Field(() => Hierarchy, { description: 'The tree.' })
  hierarchy!: `${Hierarchy}`;

  @Field(() => Body, { nullable: true, description: 'The unit above before.' })
  from!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The unit above from then on.' })
  to!: Body | null;
}

@ObjectType('ReorganisationMovedUnit', { description: 'A unit that comes to stand elsewhere.' })
export class MovedUnitType extends NamedUnitType implements MovedUnit {
  @Field(() => [MovedPlaceType], { description: 'From where to where, for each tree in which it moves.' })
  places!: MovedPlaceType[];
}

@ObjectType('ReorganisationKindCount', { description: 'How many units of a kind.' })
export class KindCountType implements KindCount {
  @Field(() => UnitKind, { description: 'The kind.' })
  kind!: `${UnitKind}`;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ReorganisationMoves', { description: 'The units that come to stand elsewhere.' })
export class MovesType {
  @Field(() => Int, { description: 'How many in all.' })
  total!: number;

  @Field(() => [KindCountType], { description: 'How many of each kind.' })
  byKind!: KindCount[];

  @Field(() => [MovedUnitType], { description: 'The first 50.' })
  first!: MovedUnitType[];
}

@ObjectType('ReorganisationNode', { description: 'A unit as it stands in a tree on one side of the day.' })
export class OutcomeNodeType implements OutcomeNode {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name on that side.' })
  name!: string;

  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  kind!: `${UnitKind}`;

  @Field(() => ID, { nullable: true, description: 'The unit directly above.' })
  parentId!: string | null;

  @Field(() => Int, { description: 'How many stand directly below.' })
  below!: number;

  @Field(() => PlannedFate, { description: 'What becomes of it.' })
  fate!: `${PlannedFate}`;
}

@ObjectType('ReorganisationTree', { description: 'One tree before and after: the units concerned and all above them.' })
export class OutcomeTreeType implements OutcomeTree {
  @Field(() => Hierarchy, { description: 'The tree.' })
  hierarchy!: `${Hierarchy}`;

  @Field(() => [OutcomeNodeType], { description: 'Before the day.' })
  before!: OutcomeNodeType[];

  @Field(() => [OutcomeNodeType], { description: 'From the day on.' })
  after!: OutcomeNodeType[];
}

@ObjectType('ReorganisationSight', {
  description: 'A unit below which units leave or arrive: who oversees it sees less, or more.',
})
@Directive('@shareable')
export class ChangedSightType implements ChangedSight {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Hierarchy, { description: 'The tree in which they leave or arrive.' })
  hierarchy!: `${Hierarchy}`;

  @Field(() => SightChange, { description: 'Leave or arrive.' })
  change!: `${SightChange}`;
}

@ObjectType({ description: 'What a reorganisation does, or would do.' })
export class ReorganisationPreview {
  @Field(() => Reorganisation, { description: 'The reorganisation; other services add what it means to them.' })
  reorganisation!: Reorganisation;

  @Field(() => [ProblemType], {
    description: 'What must be put right before it can be confirmed, each at its step and field.',
  })
  problems!: Problem[];

  @Field(() => [Body], { description: 'Units that were changed by somebody since the draft was last saved.' })
  changedSince!: Body[];

  @Field(() => [NamedUnitType], { description: 'Units that end.' })
  ends!: NamedUnit[];

  @Field(() => [NamedUnitType], { description: 'Units that begin.' })
  begins!: NamedUnit[];

  @Field(() => [ChangedUnitType], { description: 'Units that go on under another name or code.' })
  changes!: ChangedUnit[];

  @Field(() => MovesType, { description: 'Units that come to stand elsewhere.' })
  moves!: MovesType;

  @Field(() => [KindCountType], { description: 'Units that stay with what they stand under, which itself moves.' })
  carriedAlong!: KindCount[];

  @Field(() => OutcomeTreeType, {
    nullable: true,
    description: 'One tree before and after; null while there is something to put right.',
  })
  tree!: OutcomeTreeType | null;
}
