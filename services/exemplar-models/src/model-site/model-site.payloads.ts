import { Day, Payload } from '@antoan/subgraph-kit';
import { Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ModelSite, SiteState } from './model-site.entity.ts';

@InputType({ description: 'A new site of a model.' })
export class OpenModelSiteInput {
  @Field(() => ID, { description: 'The model to carry out.' })
  modelId!: string;

  @Field(() => ID, { description: 'The unit that carries it out.' })
  unitId!: string;

  @Field(() => Int, { description: 'How many groups.' })
  @Min(1)
  groupsCount!: number;

  @Field(() => Day, { description: 'The day it began.' })
  startedOn!: string;
}

@InputType({ description: 'A change of a site.' })
export class UpdateModelSiteInput {
  @Field(() => ID, { description: 'The site.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;

  @Field(() => SiteState, { description: 'Where it stands now.' })
  state!: SiteState;

  @Field(() => Int, { description: 'How many groups.' })
  @Min(0)
  groupsCount!: number;
}

@ObjectType({ description: 'Answer to openModelSite.' })
export class OpenModelSitePayload extends Payload {
  @Field(() => ModelSite, { nullable: true, description: 'The new site.' })
  modelSite?: ModelSite | undefined;
}

@ObjectType({ description: 'Answer to updateModelSite.' })
export class UpdateModelSitePayload extends Payload {
  @Field(() => ModelSite, { nullable: true, description: 'The site as it is now.' })
  modelSite?: ModelSite | undefined;
}
