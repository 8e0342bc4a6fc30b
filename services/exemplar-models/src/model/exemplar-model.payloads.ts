import { connectionOf, PageArgs } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { ExemplarModel } from './exemplar-model.entity.ts';

@ArgsType()
export class ExemplarModelsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @MaxLength(120)
  search?: string | undefined;
}

export const ExemplarModelConnection = connectionOf(ExemplarModel);
