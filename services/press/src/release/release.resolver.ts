import { ForbiddenError, NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { hasRole } from '@antoan/policy';
import { expectVersion, Role, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Clearance } from './clearance.entity.ts';
import { publishItems } from './publish-items.ts';
import { Release } from './release.entity.ts';
import { ClearanceKey, ReleaseState } from './release.enums.ts';
import { ReleaseItem } from './release-item.entity.ts';
import { clearancesOf, countItems, itemsOf } from './release.loader.ts';
import {
  ClearReleaseInput,
  ClearReleasePayload,
  PublishReleaseInput,
  PublishReleasePayload,
} from './release.payloads.ts';
import { mayClear, mayPublish } from './release.policy.ts';

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => [Release], {
    description: 'Releases, newest first; before they are public only for those who work on them.',
  })
  releases(
    @Ctx() { em }: Context,
    @Arg('state', () => ReleaseState, { nullable: true, description: 'Only those in this state.' })
    state?: ReleaseState,
  ): Promise<Release[]> {
    return em.find(Release, state ? { state } : {}, {
      orderBy: { offeredAt: 'desc', id: 'asc' },
      limit: 200,
    });
  }

  @Query(() => Release, {
    nullable: true,
    description: 'One release; null when there is none or it is not for the viewer.',
  })
  release(
    @Arg('id', () => ID, { description: 'The release.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<Release | null> {
    return isId(id) ? em.findOne(Release, { id }) : Promise.resolve(null);
  }

  @FieldResolver(() => Int, { description: 'How many names it has.' })
  itemCount(@Root() release: Release, @Ctx() context: Context): Promise<number> {
    return countItems(release.id, context);
  }

  @FieldResolver(() => [ReleaseItem], { description: 'Its names, as many as are asked for.' })
  items(
    @Root() release: Release,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most.' }) first: number,
    @Ctx() context: Context,
  ): Promise<ReleaseItem[]> {
    return itemsOf(release.id, Math.max(0, first), context);
  }

  @FieldResolver(() => [Clearance], { description: 'The keys that were turned; for those who work on releases.' })
  clearances(@Root() release: Release, @Ctx() context: Context): Promise<Clearance[]> {
    return clearancesOf(release.id, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may turn the key of the office.' })
  async viewerCanClear(@Root() release: Release, @Ctx() context: Context): Promise<boolean> {
    return mayClear(context.viewer, release, await clearancesOf(release.id, context));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may publish it.' })
  viewerCanPublish(@Root() release: Release, @Ctx() { viewer }: Context): boolean {
    return mayPublish(viewer, release);
  }

  @Mutation(() => ClearReleasePayload, {
    description: 'Turns the key of the office; with the owner’s key the release may be published.',
  })
  async clearRelease(
    @Arg('input', () => ClearReleaseInput) { id, version }: ClearReleaseInput,
    @Ctx() context: Context,
  ): Promise<ClearReleasePayload> {
    const release = await found(id, context);
    if (!hasRole(context.viewer, 'PROVINCIAL_OFFICE')) throw new ForbiddenError('release.clear');
    expectVersion('release', release, version);
    if (release.state !== ReleaseState.OFFERED)
      return { problems: [problem('release.state.notOffered', '', { state: release.state })] };
    if (!mayClear(context.viewer, release, await context.em.find(Clearance, { releaseId: id })))
      return { problems: [problem('release.clearance.sameAccount')] };

    context.em.persist(
      Object.assign(new Clearance(), {
        releaseId: id,
        key: ClearanceKey.OFFICE,
        at: context.now(),
        accountId: context.viewer.accountId,
        byRole: Role.PROVINCIAL_OFFICE,
      }),
    );
    release.state = ReleaseState.CLEARED;
    await context.em.flush();
    await context.record({ act: 'clear', noun: 'release', nounId: id });
    return { release, problems: [] };
  }

  @Mutation(() => PublishReleasePayload, { description: 'Makes a cleared release public.' })
  async publishRelease(
    @Arg('input', () => PublishReleaseInput) { id, version }: PublishReleaseInput,
    @Ctx() context: Context,
  ): Promise<PublishReleasePayload> {
    const release = await found(id, context);
    if (!hasRole(context.viewer, 'PORTAL_EDITOR')) throw new ForbiddenError('release.publish');
    expectVersion('release', release, version);
    if (!mayPublish(context.viewer, release))
      return { problems: [problem('release.state.notCleared', '', { state: release.state })] };

    release.state = ReleaseState.PUBLISHED;
    release.publishedAt = context.now();
    await context.em.flush();
    await publishItems(context.em, release);
    await context.record({ act: 'publish', noun: 'release', nounId: id });
    return { release, problems: [] };
  }
}

async function found(id: string, { em }: Context): Promise<Release> {
  const release = isId(id) ? await em.findOne(Release, { id }) : null;
  if (!release) throw new NotFoundError('release');
  return release;
}
