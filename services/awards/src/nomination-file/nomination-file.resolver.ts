import { StoredFile } from '@antoan/files';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Nomination } from '../nomination/nomination.entity.ts';
import { mayNow } from '../nomination/nomination.policy.ts';
import { addNominationFile, removeNominationFile } from './add-nomination-file.command.ts';
import { NominationFile } from './nomination-file.entity.ts';
import { filesOfNomination, storedFileOf } from './nomination-file.loader.ts';
import {
  AddNominationFileInput,
  AddNominationFilePayload,
  RemoveNominationFileInput,
  RemoveNominationFilePayload,
} from './nomination-file.payloads.ts';

@Resolver(() => NominationFile)
export class NominationFileResolver {
  @FieldResolver(() => StoredFile, { description: 'The file itself.' })
  file(@Root() { fileId }: NominationFile, @Ctx() context: Context): Promise<StoredFile> {
    return storedFileOf(fileId, context);
  }

  @Mutation(() => AddNominationFilePayload, { description: 'Puts a file on a nomination in preparation.' })
  addNominationFile(
    @Arg('input', () => AddNominationFileInput) input: AddNominationFileInput,
    @Ctx() context: Context,
  ): Promise<AddNominationFilePayload> {
    return addNominationFile(context, input);
  }

  @Mutation(() => RemoveNominationFilePayload, { description: 'Takes a file off a nomination in preparation.' })
  removeNominationFile(
    @Arg('input', () => RemoveNominationFileInput) input: RemoveNominationFileInput,
    @Ctx() context: Context,
  ): Promise<RemoveNominationFilePayload> {
    return removeNominationFile(context, input);
  }
}

/** The files on the nomination itself. */
@Resolver(() => Nomination)
export class NominationFilesResolver {
  @FieldResolver(() => [NominationFile], { description: 'The files it rests on.' })
  files(@Root() { id }: Nomination, @Ctx() context: Context): Promise<NominationFile[]> {
    return filesOfNomination(id, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it and its files now.' })
  viewerCanChange(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'attach', nomination);
  }
}
