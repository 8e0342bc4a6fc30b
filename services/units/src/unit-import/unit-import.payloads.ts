import type { Problem } from '@antoan/app-error';
import { connectionOf, Payload, ProblemType } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UnitImport } from './unit-import.entity.ts';

@ObjectType({ description: 'How often something was put right or passed over in a sheet.' })
export class UnitImportNoteCount {
  @Field(() => String, { description: 'What; the page has the sentence.' })
  code!: string;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ObjectType({ description: 'A row of a sheet that must be put right.' })
export class UnitImportRow {
  @Field(() => Int, { description: 'Its number in the sheet, as on the page.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'The name in it, if it could be read.' })
  name!: string | null;

  @Field(() => [ProblemType], { description: 'What is wrong with it; the path names the column.' })
  problems!: Problem[];
}

@InputType({ description: 'A file that was sent to the door for files, to be read as a sheet of units.' })
export class StartUnitImportInput {
  @Field(() => ID, { description: 'The file, as the door answered it.' })
  fileId!: string;

  @Field(() => ID, { description: 'The body for which it was sent.' })
  bodyId!: string;
}

@InputType({ description: 'An act on a sheet of units.' })
export class UnitImportActInput {
  @Field(() => ID, { description: 'The sheet.' })
  id!: string;
}

/** What every act on a sheet answers. */
@ObjectType()
export abstract class UnitImportPayload extends Payload {
  @Field(() => UnitImport, { nullable: true, description: 'The sheet.' })
  unitImport?: UnitImport;
}

@ObjectType({ description: 'The answer to `startUnitImport`.' })
export class StartUnitImportPayload extends UnitImportPayload {}

@ObjectType({ description: 'The answer to `applyUnitImport`.' })
export class ApplyUnitImportPayload extends UnitImportPayload {}

@ObjectType({ description: 'The answer to `checkUnitImportAgain`.' })
export class CheckUnitImportAgainPayload extends UnitImportPayload {}

@ObjectType({ description: 'The answer to `cancelUnitImport`.' })
export class CancelUnitImportPayload extends UnitImportPayload {}

export const UnitImportConnection = connectionOf(UnitImport);
